#pragma once

// A program with an outbox, and a sandbox behind its client.

#include "integration/client/company.hpp"
#include "integration/database/world.hpp"

#include <conductor/outbox.hpp>
#include <conductor/qbd/customers.hpp>
#include <conductor/qbd/invoices.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail::test {

namespace asio = boost::asio;
using namespace conductor::test;
using database::test::both;

inline asio::awaitable<void> add_customer(qbd_client in, std::string& id) {
    qbd::customer_create_params params;
    params.name = "Acme";
    const auto made = co_await in.customers.create(params);
    id = made.id;
}

template <class Database>
class shop : public company {
public:
    shop()
        : company(0)
        , c(make_client())
        , box(io.get_executor(), database.where()) {
        run(box.prepare(asio::use_awaitable));
        run(add_customer(c.qbd(end_user), customer));
        server.clear_requests();
    }

    // Impatient, and quiet while nothing happens.
    [[nodiscard]] worker_options quick() {
        worker_options made;
        made.name = "a worker";
        made.poll_interval = 5ms;
        made.settle_time = 20ms;
        made.first_pause = 5ms;
        made.longest_pause = 20ms;
        made.on_change = [this](const outbox_record& r) { changes.push_back(r); };
        made.on_trouble = [this](const error& e) { troubles.push_back(e); };
        return made;
    }

    outbox_entry invoice(std::string key) const {
        outbox_entry made;
        made.end_user_id = end_user;
        made.key = std::move(key);
        made.operation = "qbd.invoices.create";
        made.params = R"({"customerId":")" + customer + R"(","transactionDate":"2026-03-01","refNumber":")" +
                      made.key + R"(","lines":[{"description":"hours"}]})";
        return made;
    }

    void add(const outbox_entry& entry) {
        run([](outbox in, const outbox_entry& e) -> asio::awaitable<void> {
            (void)co_await in.add(e);
        }(box, entry));
    }

    std::optional<outbox_record> find(std::string key) {
        std::optional<outbox_record> found;
        run([](outbox in, std::string of, std::string key,
               std::optional<outbox_record>& into) -> asio::awaitable<void> {
            into = co_await in.find(of, key);
        }(box, end_user, std::move(key), found));
        return found;
    }
    entry_state state_of(std::string key) {
        const auto found = find(std::move(key));
        BOOST_TEST_REQUIRE(found.has_value());
        return found->state;
    }

    // Lets a worker work until so many entries are over, or need a look.
    std::int64_t work_until(std::size_t ended) {
        return work_while([this, ended] { return count_ended() < ended; }, quick());
    }
    std::int64_t work_while(const std::function<bool()>& goes_on, const worker_options& options) {
        outbox_worker worker(c, box, options);
        std::optional<std::int64_t> made;
        std::exception_ptr failed;
        bool over = false;
        worker.run([&](std::exception_ptr thrown, std::int64_t entries) {
            failed = std::move(thrown);
            made = entries;
            over = true;
        });
        run_until([&] { return over || !goes_on(); });
        worker.stop();
        run_until([&] { return over; });
        if (failed)
            std::rethrow_exception(failed);
        return *made;
    }

    [[nodiscard]] std::size_t count_ended() const {
        return static_cast<std::size_t>(std::ranges::count_if(changes, [](const outbox_record& r) {
            return is_over(r.state) || r.state == entry_state::unknown;
        }));
    }

    // The invoices that QuickBooks has by this number.
    [[nodiscard]] std::size_t made(std::string_view operation = "qbd.invoices.create") const {
        const auto all = server.created();
        return static_cast<std::size_t>(
            std::ranges::count_if(all, [&](const auto& one) { return one.operation == operation; }));
    }
    [[nodiscard]] std::size_t posted() const {
        const auto all = server.requests();
        return static_cast<std::size_t>(
            std::ranges::count_if(all, [](const auto& r) { return r.method == "POST"; }));
    }

    Database database;
    client c;
    outbox box;
    std::string customer;
    std::vector<outbox_record> changes;
    std::vector<error> troubles;
};

} // namespace conductor::outbox_detail::test

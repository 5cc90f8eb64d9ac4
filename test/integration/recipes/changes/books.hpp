#pragma once

// A company in the sandbox, and a program that takes its changes as short texts: "+ customers Acme", "-
// Acme".

#include "integration/client/company.hpp"

#include <conductor/qbd/customers.hpp>
#include <conductor/qbd/invoices.hpp>
#include <conductor/recipes/changes.hpp>

#include <atomic>
#include <chrono>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

namespace asio = boost::asio;
using namespace std::chrono_literals;
using namespace conductor::test;
using texts = std::vector<std::string>;

constexpr change_selection of_customers{.customers = true, .deletions = true};

inline std::string in_short(const change& c) {
    return (c.kind == change_kind::upserted ? "+ " : "- ") + std::string(to_string(c.resource)) + ' ' +
           c.name;
}

inline asio::awaitable<void> take_all(change_stream& from, texts& into) {
    while (const auto one = co_await from.next())
        into.push_back(in_short(*one));
}

class books : public company {
public:
    books()
        : company(0) {}

    client connection = make_client([](client_options& o) { o.retry.max_retries = 0; });
    conductor::qbd_client qbd = connection.qbd(end_user);
    change_mark mark;

    // What an operation gives.
    template <class Value, class Make>
    Value get(Make make) {
        std::optional<Value> got;
        run([](Make& of, std::optional<Value>& into) -> asio::awaitable<void> {
            into.emplace(co_await of());
        }(make, got));
        return *std::move(got);
    }

    // The changes since the mark, which then moves on.
    texts changes(const change_selection& selection = of_customers) {
        auto stream = qbd.changes(selection, mark);
        texts all;
        run(take_all(stream, all));
        mark = stream.mark();
        return all;
    }

    conductor::qbd::customer add(std::string name, std::string parent = {}) {
        conductor::qbd::customer_create_params params;
        params.name = std::move(name);
        if (!parent.empty())
            params.parent_id = std::move(parent);
        return get<conductor::qbd::customer>([&] { return qbd.customers.create(params); });
    }
    conductor::qbd::customer change_phone(const conductor::qbd::customer& of, std::string phone) {
        conductor::qbd::customer_update_params params;
        params.revision_number = of.revision_number;
        params.phone = std::move(phone);
        return get<conductor::qbd::customer>([&] { return qbd.customers.update(of.id, params); });
    }
    conductor::qbd::invoice invoice(const conductor::qbd::customer& to, std::string number) {
        conductor::qbd::invoice_create_params params;
        params.customer_id = to.id;
        params.transaction_date = std::chrono::year{2026} / 3 / 1;
        params.ref_number = std::move(number);
        params.lines.emplace_back().description = "hours";
        return get<conductor::qbd::invoice>([&] { return qbd.invoices.create(params); });
    }
    void remove(const conductor::qbd::invoice& one) {
        run([](const conductor::qbd_client& of, std::string id) -> asio::awaitable<void> {
            (void)co_await of.invoices.delete_(id);
        }(qbd, one.id));
    }

    // The office PC, with what is different about it.
    void set_office(const std::function<void(sandbox::company_settings&)>& change) {
        auto settings = server.company(end_user);
        change(settings);
        server.set_company(end_user, settings);
    }
};

// The time of the sandbox, as far as a test has let it pass.
inline std::atomic<std::chrono::milliseconds::rep> passed{0};
inline std::chrono::system_clock::time_point shifted_now() {
    return std::chrono::system_clock::now() + std::chrono::milliseconds(passed.load());
}

} // namespace conductor::recipes::test

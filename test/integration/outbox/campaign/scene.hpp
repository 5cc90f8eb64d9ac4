#pragma once

// The companies, the database and the outbox of the campaign, and what is in them in the end.

#include "integration/client/company.hpp"
#include "integration/database/cut_proxy.hpp"
#include "integration/database/world.hpp"
#include "ledger.hpp"
#include "orders.hpp"
#include "soak/dice.hpp"

#include <conductor/qbd/accounts.hpp>
#include <conductor/qbd/vendors.hpp>

#include <algorithm>
#include <cstddef>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail::test {

namespace asio = boost::asio;
using namespace conductor::test;
using namespace std::chrono_literals;

inline asio::awaitable<void> open_company(client c, customer_company& made) {
    const qbd_client in = c.qbd(made.end_user_id);
    qbd::account_create_params account;
    account.account_type = qbd::account_type::bank;
    account.name = "Bank";
    const auto bank = co_await in.accounts.create(account);
    account.name = "Cash";
    const auto cash = co_await in.accounts.create(account);
    qbd::vendor_create_params vendor;
    vendor.name = taken_name;
    (void)co_await in.vendors.create(vendor);
    made.bank = bank.id;
    made.cash = cash.id;
}

class scene : public world {
public:
    scene(std::size_t entries, unsigned seed)
        : random(seed)
        , proxy(io, database.port())
        , direct(database.new_database())
        , through_proxy(with_port(direct, database.port(), proxy.port()))
        , box(io.get_executor(), direct) {
        std::ofstream(files / "ca.pem") << server.ca_pem();
        const client c = make_client();
        const std::size_t companies = (entries + entries_of_a_company - 1) / entries_of_a_company;
        std::vector<std::vector<outbox_entry>> of_each;
        for (std::size_t i = 0; i < companies; ++i) {
            customer_company one{add_company(server, "company-" + std::to_string(i)), {}, {}};
            run(open_company(c, one));
            ids.push_back(one.end_user_id);
            of_each.push_back(
                entries_of(one, std::min(entries_of_a_company, entries - i * entries_of_a_company)));
        }
        for (std::size_t i = 0; i < entries_of_a_company; ++i) // in turn
            for (auto& one : of_each)
                if (i < one.size())
                    orders.push_back(std::move(one[i]));
        run(box.prepare(asio::use_awaitable));
    }

    // What the worker of a number is started with. Every second one is behind the proxy; no two have the same
    // time.
    std::vector<std::string> call_of(std::size_t which) {
        const int clock_ahead_ms = 1'000 * (static_cast<int>(random.below(601)) - 300);
        return {
            CONDUCTOR_WORKER_PROGRAM,
            server.base_url(),
            files / "ca.pem",
            which % 2 == 0 ? direct : through_proxy,
            "worker " + std::to_string(which),
            std::to_string(clock_ahead_ms)};
    }

    // How many are in a state in which nothing will happen any more, as far as the database tells.
    std::size_t count_ended() {
        run(read_ended());
        return ended_;
    }

    [[nodiscard]] std::vector<outbox_record> said() {
        std::vector<outbox_record> made;
        for (const entry_state state :
             {entry_state::waiting, entry_state::sending, entry_state::done, entry_state::found,
              entry_state::refused, entry_state::unknown, entry_state::expired, entry_state::cancelled})
            run(read_said(state, made));
        return made;
    }

    [[nodiscard]] books in_books() {
        books made;
        const client reader = make_client();
        for (const std::string& id : ids)
            run(read_books(reader.qbd(id), made));
        return made;
    }

    dice random;
    folder files;
    postgresql_server& database = postgresql_server::instance();
    cut_proxy proxy;
    std::string direct;
    std::string through_proxy;
    outbox box;
    std::vector<std::string> ids; // of the end-users
    std::vector<outbox_entry> orders;

private:
    static constexpr std::size_t entries_of_a_company = 100;

    static std::string with_port(std::string uri, unsigned short from, unsigned short to) {
        const std::string port = ':' + std::to_string(from) + '/';
        return uri.replace(uri.find(port), port.size(), ':' + std::to_string(to) + '/');
    }

    asio::awaitable<void> read_ended() {
        std::int64_t open = 0;
        try {
            const auto all = co_await box.counts(asio::use_awaitable);
            for (const outbox_counts& of : all)
                open += of.waiting + of.sending;
            ended_ = orders.size() - static_cast<std::size_t>(open);
        } catch (const database_error&) {
        }
    }

    asio::awaitable<void> read_said(entry_state state, std::vector<outbox_record>& into) {
        outbox_filter filter;
        filter.state = state;
        filter.most = static_cast<int>(orders.size());
        const auto some = co_await box.list(filter, asio::use_awaitable);
        into.insert(into.end(), some.begin(), some.end());
    }

    std::size_t ended_ = 0;
};

} // namespace conductor::outbox_detail::test

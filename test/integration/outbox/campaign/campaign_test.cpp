// Workers in processes of their own make the entries of one outbox in PostgreSQL, while they are killed, put
// to sleep and stopped, their connections are cut, the database is restarted, answers of the API are lost,
// PCs are turned off, and no two clocks agree. In the end each key is in the books once, but for what nothing
// can tell.
//
//   CONDUCTOR_CAMPAIGN_OPERATIONS  how many entries, 1,500 by default
//   CONDUCTOR_TEST_SEED            the random choices of an earlier run

#include "crowd.hpp"
#include "integration/client/company.hpp"
#include "integration/database/cut_proxy.hpp"
#include "integration/database/world.hpp"
#include "ledger.hpp"
#include "misfortunes.hpp"
#include "orders.hpp"
#include "outbox/columns.hpp"

#include <conductor/qbd/accounts.hpp>
#include <conductor/qbd/vendors.hpp>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <random>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail::test {

namespace asio = boost::asio;
using namespace conductor::test;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t workers = 8;
constexpr std::size_t entries_of_a_company = 100;

asio::awaitable<void> open_company(client c, customer_company& made) {
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

class campaign : public world {
public:
    campaign(std::size_t entries, unsigned seed)
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

    static std::string with_port(std::string uri, unsigned short from, unsigned short to) {
        const std::string port = ':' + std::to_string(from) + '/';
        return uri.replace(uri.find(port), port.size(), ':' + std::to_string(to) + '/');
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
};

// A program that adds entries, and adds one again when it does not know whether it is there.
asio::awaitable<void> add_all(campaign& all, std::size_t& added) {
    for (const outbox_entry& one : all.orders) {
        for (bool is_added = false; !is_added;) {
            try {
                (void)co_await all.box.add(one, asio::use_awaitable);
                is_added = true;
            } catch (const database_error&) {
            }
            if (!is_added)
                co_await pause(20ms);
        }
        ++added;
    }
}

// How many are in a state in which nothing will happen any more.
asio::awaitable<void> count_ended(campaign& all, std::size_t& ended) {
    std::int64_t open = 0;
    try {
        for (const outbox_counts& of : co_await all.box.counts(asio::use_awaitable))
            open += of.waiting + of.sending;
        ended = all.orders.size() - static_cast<std::size_t>(open);
    } catch (const database_error&) {
    }
}

} // namespace

BOOST_AUTO_TEST_CASE(each_key_once) {
    const unsigned seed = number_from_environment("CONDUCTOR_TEST_SEED", std::random_device{}());
    const std::size_t entries = number_from_environment("CONDUCTOR_CAMPAIGN_OPERATIONS", 1'500);
    BOOST_TEST_MESSAGE("outbox: seed " << seed);
    campaign all(entries, seed);
    misfortunes harm(all.server, all.ids, all.random);
    harm.begin();
    const auto began = std::chrono::steady_clock::now();
    crowd machines(workers, all.files / "log", [&](std::size_t which) { return all.call_of(which); });

    std::size_t added = 0;
    std::size_t ended = 0;
    int restarts = 0;
    int cuts = 0;
    bool is_adding = true;
    asio::co_spawn(all.io, add_all(all, added), [&](const std::exception_ptr& thrown) {
        BOOST_TEST(!thrown);
        is_adding = false;
    });
    auto next_restart = began + 2s;
    while (is_adding || ended < entries * 9 / 10) {
        all.run(pause(20ms));
        machines.look_after();
        const std::size_t which = all.random.below(unsigned(machines.size()));
        switch (all.random.below(80)) {
        case 0:
        case 1:
            machines.kill(which);
            break;
        case 10:
            if (all.random.one_in(3))
                machines.put_to_sleep(which, 2'500ms + 100ms * all.random.below(15));
            else if (all.random.one_in(3))
                machines.ask_to_stop(which);
            break;
        case 2:
        case 3:
            harm.lose_creates();
            break;
        case 4:
            harm.turn_off_a_pc();
            break;
        case 5:
        case 6:
        case 7:
            all.proxy.at(static_cast<cut>(1 + all.random.below(3)), "COMMIT");
            break;
        case 8:
        case 9:
            all.run(count_ended(all, ended));
            break;
        default:
            if (all.server.stats().faults_left < 2)
                harm.harm_a_request();
        }
        cuts += std::exchange(all.proxy.cuts, 0);
        if (std::chrono::steady_clock::now() >= next_restart) {
            all.database.stop(all.random.one_in(2));
            all.database.start();
            ++restarts;
            next_restart = std::chrono::steady_clock::now() + 4s + all.random.up_to(4s);
        }
    }
    all.proxy.at(cut::never, {});
    harm.end();
    while (ended < entries) {
        all.run(pause(100ms));
        machines.look_after();
        all.run(count_ended(all, ended));
    }
    const auto took =
        std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - began);

    std::vector<outbox_record> said;
    for (const entry_state state :
         {entry_state::waiting, entry_state::sending, entry_state::done, entry_state::found,
          entry_state::refused, entry_state::unknown, entry_state::expired, entry_state::cancelled}) {
        outbox_filter filter;
        filter.state = state;
        filter.most = static_cast<int>(entries);
        all.run(
            [](campaign& of, const outbox_filter& which,
               std::vector<outbox_record>& into) -> asio::awaitable<void> {
                const auto some = co_await of.box.list(which, asio::use_awaitable);
                into.insert(into.end(), some.begin(), some.end());
            }(all, filter, said));
    }
    books there;
    const client reader = all.make_client();
    for (const std::string& id : all.ids)
        all.run(read_books(reader.qbd(id), there));
    const ledger sums = compare(said, there);
    const auto& events = machines.so_far();
    std::cout << "outbox: " << sums.entries << " entries, " << all.ids.size() << " companies, " << workers
              << " workers, " << took.count() << " s, seed " << seed << ": " << events.killed << " killed, "
              << events.slept << " put to sleep, " << events.stopped << " stopped, " << restarts
              << " restarts of the database, " << cuts << " of its connections cut, " << harm.harmed
              << " answers harmed, " << harm.turned_off << " PCs turned off; " << sums.done << " done, "
              << sums.found << " found, " << sums.refused << " refused, " << sums.unknown
              << " need a look (all of them transfers; " << sums.unknown_made << " were made), "
              << sums.doubled << " doubled, " << sums.missing << " missing" << std::endl;

    for (const std::string& one : sums.wrong)
        BOOST_ERROR(one);
    BOOST_TEST(sums.entries == entries);
    BOOST_TEST(sums.refused == all.ids.size());
    BOOST_TEST(events.failed == 0);
}

} // namespace conductor::outbox_detail::test

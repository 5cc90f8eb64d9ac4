// Workers in processes of their own make the entries of one outbox in PostgreSQL, while they are killed, put
// to sleep and stopped, their connections are cut, the database is restarted, answers of the API are lost,
// PCs are turned off, and no two clocks agree. In the end each key is in the books once, but for what nothing
// can tell.
//
//   CONDUCTOR_CAMPAIGN_OPERATIONS  how many entries, 1,500 by default
//   CONDUCTOR_TEST_SEED            the random choices of an earlier run

#include "crowd.hpp"
#include "misfortunes.hpp"
#include "scene.hpp"

#include <chrono>
#include <iostream>
#include <random>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail::test {

namespace {

constexpr std::size_t workers = 8;

// A program that adds entries, and adds one again when it does not know whether it is there.
asio::awaitable<void> add_all(scene& all) {
    for (const outbox_entry& one : all.orders)
        for (bool is_added = false; !is_added;) {
            try {
                (void)co_await all.box.add(one, asio::use_awaitable);
                is_added = true;
            } catch (const database_error&) {
            }
            if (!is_added)
                co_await pause(20ms);
        }
}

// What happens to the workers and to their database.
class storm {
public:
    storm(scene& all, misfortunes& harm, crowd& machines)
        : all_(all)
        , harm_(harm)
        , machines_(machines) {}

    // One thing at random.
    void blow() {
        dice& random = all_.random;
        const std::size_t which = random.below(unsigned(machines_.size()));
        switch (random.below(80)) {
        case 0:
        case 1:
            machines_.kill(which);
            break;
        case 2:
            if (random.one_in(3))
                machines_.put_to_sleep(which, 2'500ms + 100ms * random.below(15));
            else if (random.one_in(3))
                machines_.ask_to_stop(which);
            break;
        case 3:
        case 4:
            harm_.lose_creates();
            break;
        case 5:
            harm_.turn_off_a_pc();
            break;
        case 6:
        case 7:
        case 8:
            all_.proxy.at(static_cast<cut>(1 + random.below(3)), "COMMIT");
            break;
        default:
            if (all_.server.stats().faults_left < 2)
                harm_.harm_a_request();
        }
        cuts += std::exchange(all_.proxy.cuts, 0);
        restart_now_and_then();
    }

    void end() {
        all_.proxy.at(cut::never, {});
        harm_.end();
    }

    int cuts = 0;
    int restarts = 0;

private:
    void restart_now_and_then() {
        if (std::chrono::steady_clock::now() < next_restart_)
            return;
        all_.database.stop(all_.random.one_in(2));
        all_.database.start();
        ++restarts;
        next_restart_ = std::chrono::steady_clock::now() + 4s + all_.random.up_to(4s);
    }

    scene& all_;
    misfortunes& harm_;
    crowd& machines_;
    std::chrono::steady_clock::time_point next_restart_ = std::chrono::steady_clock::now() + 2s;
};

} // namespace

BOOST_AUTO_TEST_CASE(each_key_once) {
    const unsigned seed = number_from_environment("CONDUCTOR_TEST_SEED", std::random_device{}());
    const std::size_t entries = number_from_environment("CONDUCTOR_CAMPAIGN_OPERATIONS", 1'500);
    BOOST_TEST_MESSAGE("outbox: seed " << seed);
    scene all(entries, seed);
    misfortunes harm(all.server, all.ids, all.random);
    harm.begin();
    const auto began = std::chrono::steady_clock::now();
    crowd machines(workers, all.files / "log", [&](std::size_t which) { return all.call_of(which); });
    storm weather(all, harm, machines);

    bool is_adding = true;
    asio::co_spawn(all.io, add_all(all), [&](const std::exception_ptr& thrown) {
        BOOST_TEST(!thrown);
        is_adding = false;
    });
    for (int i = 1; is_adding || i % 40 != 0 || all.count_ended() < entries * 9 / 10; ++i) {
        all.run(pause(20ms));
        machines.look_after();
        weather.blow();
    }
    weather.end();
    while (all.count_ended() < entries) {
        all.run(pause(100ms));
        machines.look_after();
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;

    const ledger sums = compare(all.said(), all.in_books());
    const auto& events = machines.so_far();
    std::cout << "outbox: " << sums.entries << " entries, " << all.ids.size() << " companies, " << workers
              << " workers, " << int(took.count()) << " s, seed " << seed << ": " << events.killed
              << " killed, " << events.slept << " put to sleep, " << events.stopped << " stopped, "
              << weather.restarts << " restarts of the database, " << weather.cuts
              << " of its connections cut, " << harm.harmed << " answers harmed, " << harm.turned_off
              << " PCs turned off; " << sums.done << " done, " << sums.found << " found, " << sums.refused
              << " refused, " << sums.unknown << " need a look, of which " << sums.unknown_made
              << " were made, " << sums.doubled << " doubled, " << sums.missing << " missing" << std::endl;
    for (const std::string& one : sums.wrong)
        BOOST_ERROR(one);
    BOOST_TEST(sums.entries == entries);
    BOOST_TEST(sums.refused == all.ids.size());
    BOOST_TEST(events.failed == 0);
}

} // namespace conductor::outbox_detail::test

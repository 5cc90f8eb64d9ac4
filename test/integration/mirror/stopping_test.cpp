// Mirrors that are broken off, beside each other, or without a database.

#include "integration/database/processes.hpp"
#include "shelf.hpp"
#include "soak/dice.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/cancellation_type.hpp>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <iostream>

namespace conductor::inline CONDUCTOR_ABI::mirror_test {

BOOST_AUTO_TEST_SUITE(stopping)

namespace {

// Runs an update as far as a request that is held.
template <class World, class While>
void during_an_update(shelf<World>& w, const std::string& path, While meanwhile) {
    w.server.inject(fault::hold().on("GET", "/v1/quickbooks-desktop/" + path));
    bool over = false;
    std::exception_ptr thrown;
    asio::cancellation_signal signal;
    w.mirrored.update(
        w.qbd, customers_and_invoices, {},
        asio::bind_cancellation_slot(signal.slot(), [&](std::exception_ptr t, mirror_counts) {
            thrown = t;
            over = true;
        }));
    w.run_until([&] { return w.server.waiting() == 1u; });
    meanwhile(signal);
    w.run_until([&] { return over; });
    if (thrown)
        std::rethrow_exception(thrown);
}

} // namespace

BOOST_AUTO_TEST_CASE_TEMPLATE(whoever_is_overtaken_changes_nothing, World, both) {
    shelf<World> w;
    auto acme = w.add("Acme");
    (void)w.update();
    (void)w.invoice(acme, "1");
    auto other = w.make_mirror();
    BOOST_CHECK_EXCEPTION(
        during_an_update(
            w, "invoices",
            [&](auto&) {
                acme = w.change_phone(acme, "555");
                (void)w.template get<mirror_counts>(
                    [&] { return other.update(w.qbd, customers_and_invoices); });
                BOOST_TEST((w.rows() == w.lists()));
                w.server.release();
            }),
        database_error, [](const error& e) { return e.code() == errc::overtaken; });
    BOOST_TEST((w.rows() == w.lists()));
    BOOST_TEST((w.update() == mirror_counts{}));
}

BOOST_AUTO_TEST_CASE_TEMPLATE(one_that_is_cancelled_goes_on_later, World, both) {
    shelf<World> w(1);
    (void)w.invoice(w.add("Acme"), "1");
    BOOST_CHECK_EXCEPTION(
        during_an_update(w, "invoices", [](auto& signal) { signal.emit(asio::cancellation_type::terminal); }),
        error, [](const error& e) { return e.code() == errc::cancelled; });
    w.server.release();
    BOOST_TEST(w.rows().size() == 1u);
    BOOST_TEST((w.update() == mirror_counts{2, 0, false})); // nobody has said that the first one was the last
    BOOST_TEST((w.rows() == w.lists()));
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_deadline_is_for_the_whole, World, both) {
    shelf<World> w;
    (void)w.add("Acme");
    w.server.inject(fault::hold().on("GET", "/v1/quickbooks-desktop/customers"));
    w.run([](shelf<World>& at) -> asio::awaitable<void> {
        request_options options;
        options.deadline = 1ms;
        const error e = co_await failure_of(at.mirrored.update(at.qbd, customers_and_invoices, options));
        BOOST_TEST((e.code() == errc::deadline_exceeded));
    }(w));
    w.settle();
    w.server.clear_faults();
    w.server.release();
    BOOST_TEST((w.update() == mirror_counts{1, 0, false}));
}

// The context goes away, and with it who waits.
BOOST_AUTO_TEST_CASE_TEMPLATE(a_context_that_ends_under_it, World, both) {
    bool was_told = false;
    {
        shelf<World> w;
        (void)w.add("Acme");
        w.server.inject(fault::hold().on("GET", "/v1/quickbooks-desktop/customers"));
        w.mirrored.update(
            w.qbd, customers_and_invoices, {}, [&](std::exception_ptr, mirror_counts) { was_told = true; });
        w.run_until([&] { return w.server.waiting() == 1u; });
    }
    BOOST_TEST(!was_told);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(it_follows_as_long_as_it_is_wanted, World, both) {
    shelf<World> w;
    auto acme = w.add("Acme");
    int rounds = 0;
    mirror_counts sum;
    w.run([](shelf<World>& at, auto& customer, int& round, mirror_counts& all) -> asio::awaitable<void> {
        watch_options how;
        how.interval = 1ms;
        conductor::qbd::customer_update_params params;
        params.revision_number = customer.revision_number;
        params.phone = "555";
        const auto wanted = [&](const mirror_counts& now) {
            BOOST_TEST(now.upserted == 1u);
            if (++round == 2)
                return false;
            at.qbd.customers.update(
                customer.id, params, {},
                [](const std::exception_ptr& thrown, const conductor::qbd::customer&) {
                    BOOST_TEST((thrown == nullptr));
                });
            return true;
        };
        // Held back until the update has been made.
        at.server.inject(fault::delay(50ms).on("GET", "/v1/quickbooks-desktop/customers").skip(1));
        all = co_await at.mirrored.follow(at.qbd, customers_and_invoices, wanted, how);
    }(w, acme, rounds, sum));
    BOOST_TEST(rounds == 2);
    BOOST_TEST((sum == mirror_counts{2, 0, false}));
    BOOST_TEST((w.rows() == w.lists()));
}

BOOST_AUTO_TEST_CASE(without_a_database) {
    asio::io_context io;
    BOOST_CHECK_THROW(mirror(io.get_executor(), ""), invalid_argument_error);
    const mirror nowhere(io.get_executor(), "/nowhere/at/all/books.sqlite");
    bool told = false;
    nowhere.prepare([&](const std::exception_ptr& thrown, bool) {
        BOOST_CHECK_THROW(std::rethrow_exception(thrown), database_error);
        told = true;
    });
    io.run();
    BOOST_TEST(told);
}

// The database refuses one row in the middle of a transaction.
BOOST_AUTO_TEST_CASE_TEMPLATE(a_transaction_that_fails_moves_nothing, World, both) {
    shelf<World> w(100);
    auto acme = w.add("Acme");
    (void)w.update();
    acme = w.change_phone(acme, "555");
    (void)w.invoice(acme, "1");
    const auto marks = [&] {
        const auto row = w.ask("SELECT mark, version, complete_at FROM conductor_mirror_companies").all.at(0);
        return row;
    };
    const auto before = marks();
    const auto rows = w.rows();
    const bool is_sqlite = World::kind == database::dialect::sqlite;
    (void)w.ask(
        is_sqlite ? "CREATE TRIGGER refuse BEFORE INSERT ON conductor_records WHEN NEW.resource = 'invoices'"
                    " BEGIN SELECT RAISE(ABORT, 'no invoices'); END"
                  : "ALTER TABLE conductor_records ADD CONSTRAINT refuse CHECK (resource <> 'invoices')");
    w.run([](shelf<World>& at) -> asio::awaitable<void> {
        const error e = co_await failure_of(at.mirrored.update(at.qbd, customers_and_invoices));
        BOOST_TEST((e.code() == errc::database_failed), e.what());
        BOOST_TEST(!e.message().empty());
    }(w));
    BOOST_TEST((marks() == before));
    BOOST_TEST((w.rows() == rows));
    (void)w.ask(is_sqlite ? "DROP TRIGGER refuse" : "ALTER TABLE conductor_records DROP CONSTRAINT refuse");
    BOOST_TEST((w.update() == mirror_counts{2, 0, false}));
    BOOST_TEST((w.rows() == w.lists()));
}

// The program of the test after this one, which runs it.
BOOST_AUTO_TEST_CASE(child) {
    const char* where = std::getenv("CONDUCTOR_MIRROR_CHILD");
    BOOST_TEST(true);
    if (where == nullptr)
        return;
    asio::io_context io;
    client_options options;
    options.secret_key = test_key;
    options.base_url = std::getenv("CONDUCTOR_MIRROR_URL");
    options.tls.ca_pem = std::getenv("CONDUCTOR_MIRROR_CA");
    conductor::client c(io.get_executor(), options);
    mirror_options how;
    how.batch_size = 7;
    const mirror m(io.get_executor(), where, how);
    m.update(
        c.qbd(std::getenv("CONDUCTOR_MIRROR_USER")), customers_and_invoices, {},
        [](const std::exception_ptr& thrown, mirror_counts) {
            if (thrown)
                std::rethrow_exception(thrown);
        });
    io.run();
}

// A program is killed between any two of its steps, again and again; what it wrote is enough to go on from.
BOOST_AUTO_TEST_CASE_TEMPLATE(a_program_that_is_killed, World, both) {
    const unsigned seed = number_from_environment("CONDUCTOR_TEST_SEED", 1);
    conductor::test::dice dice(seed);
    shelf<World> w(1);
    const auto acme = w.add("Acme");
    constexpr int times = 12;
    int in_the_middle = 0;
    for (int i = 0; i < times; ++i) {
        std::vector<conductor::qbd::invoice> made;
        for (int n = 0; n < 20; ++n)
            made.push_back(w.invoice(acme, std::to_string(i) + "-" + std::to_string(n)));
        w.remove(made.at(dice.below(20)));
        const auto before = w.number("SELECT count(*) FROM conductor_records");
        const pid_t process = in_a_fork([&] {
            ::setenv("CONDUCTOR_MIRROR_CHILD", std::string(w.place.where()).c_str(), 1);
            ::setenv("CONDUCTOR_MIRROR_URL", w.server.base_url().c_str(), 1);
            ::setenv("CONDUCTOR_MIRROR_CA", w.server.ca_pem().c_str(), 1);
            ::setenv("CONDUCTOR_MIRROR_USER", w.end_user.c_str(), 1);
            ::dup2(::open("/dev/null", O_WRONLY | O_CLOEXEC), STDERR_FILENO);
            ::execl("/proc/self/exe", "child", "--run_test=stopping/child", "--log_sink=stderr", nullptr);
        });
        const auto wanted = before + 1 + static_cast<std::int64_t>(dice.below(25));
        bool over = false; // it has ended by itself
        while (!over && w.number("SELECT count(*) FROM conductor_records") < wanted) {
            siginfo_t state{};
            ::waitid(P_PID, static_cast<id_t>(process), &state, WEXITED | WNOHANG | WNOWAIT);
            over = state.si_pid == process;
        }
        ::kill(process, SIGKILL);
        (void)end_of(process);
        in_the_middle += w.rows() == w.lists() ? 0 : 1;
        if (dice.one_in(4)) {
            (void)w.update();
            BOOST_TEST((w.rows() == w.lists()));
        }
    }
    (void)w.update();
    BOOST_TEST((w.rows() == w.lists()));
    BOOST_TEST(in_the_middle > 0);
    std::cout << "mirror: killed in the middle " << in_the_middle << " times of " << times
              << ", CONDUCTOR_TEST_SEED=" << seed << '\n';
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::mirror_test

// A program that is started: what it is given, and what is told of its end.

#include "cli/program/child_process.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/test/unit_test.hpp>

#include <chrono>
#include <csignal>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli::test {

namespace asio = boost::asio;

namespace {

std::vector<std::string> shell(std::string line) {
    return {"sh", "-c", std::move(line)};
}

int end_of(const std::vector<std::string>& command, const environment_variables& environment = {}) {
    asio::io_context io(1);
    child_process child(io.get_executor());
    std::optional<int> end;
    child.start(command, environment, [&](int status) { end = status; });
    io.run();
    BOOST_TEST(!child.is_running());
    return end.value();
}

} // namespace

BOOST_AUTO_TEST_SUITE(child_processes)

BOOST_AUTO_TEST_CASE(its_exit_code_is_told) {
    BOOST_TEST(end_of({"true"}) == 0);
    BOOST_TEST(end_of(shell("exit 7")) == 7);
}

BOOST_AUTO_TEST_CASE(a_signal_that_ended_it_is_told_as_by_a_shell) {
    BOOST_TEST(end_of(shell("kill -TERM $$")) == 128 + SIGTERM);
}

BOOST_AUTO_TEST_CASE(a_name_that_cannot_be_run_is_127) {
    BOOST_TEST(end_of({"no-such-program-anywhere"}) == 127);
}

BOOST_AUTO_TEST_CASE(it_has_the_variables_beside_those_of_this_process) {
    const environment_variables given{{"CHILD_TEST_VALUE", "two words"}};
    BOOST_TEST(end_of(shell("test \"$CHILD_TEST_VALUE\" = 'two words' && test -n \"$PATH\""), given) == 0);
}

BOOST_AUTO_TEST_CASE(it_is_told_of_a_signal) {
    asio::io_context io(1);
    child_process child(io.get_executor());
    int end = 0;
    child.start({"sleep", "600"}, {}, [&](int status) { end = status; });
    child.send(SIGTERM);
    io.run();
    BOOST_TEST(end == 128 + SIGTERM);
    child.send(SIGTERM); // to nobody
}

// Whoever started this program may have told the system to forget its children.
BOOST_AUTO_TEST_CASE(its_end_is_told_although_children_were_ignored) {
    ::signal(SIGCHLD, SIG_IGN);
    BOOST_TEST(end_of(shell("exit 3")) == 3);
}

BOOST_AUTO_TEST_CASE(each_of_many_ends_is_told_once_beside_other_work_and_signals) {
    asio::io_context io(1);
    asio::signal_set signals(io, SIGINT, SIGTERM);
    signals.async_wait([](boost::system::error_code, int) {});
    child_process child(io.get_executor());
    asio::steady_timer busy(io);
    bool is_over = false;
    const auto keep_busy = [&](auto&& self) -> void {
        busy.expires_after(std::chrono::microseconds(50));
        busy.async_wait([&, self](boost::system::error_code failed) {
            if (!failed && !is_over)
                self(self);
        });
    };
    keep_busy(keep_busy);
    int ends = 0;
    const auto next = [&](auto&& self) -> void {
        child.start({"true"}, {}, [&, self](int status) {
            BOOST_TEST(status == 0);
            if (++ends != 200) {
                self(self);
            } else {
                is_over = true;
                busy.cancel();
                signals.cancel();
            }
        });
    };
    next(next);
    io.run();
    BOOST_TEST(ends == 200);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::cli::test

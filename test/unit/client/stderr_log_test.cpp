#include "client/stderr_log.hpp"
#include "client/watchers.hpp"

#include <boost/test/unit_test.hpp>

#include <vector>

namespace conductor::inline CONDUCTOR_ABI::client_setup::test {

namespace {

using namespace std::chrono_literals;
using namespace std::string_literals;

constexpr call_info call{7, "POST", "/end-users"};

struct lines {
    explicit lines(log_level level)
        : log(level, [this](std::string_view line) { all.emplace_back(line); }) {}

    std::vector<std::string> all;
    stderr_log log;
};

call_finished success() {
    call_finished out;
    out.attempts = 1;
    out.status = 200;
    out.request_id = "req_1";
    return out;
}

call_finished failure(std::string_view message) {
    call_finished out;
    out.attempts = 3;
    out.status = 404;
    out.error = errc::not_found;
    out.message = message;
    return out;
}

connection_opened no_connection(std::string_view message) {
    connection_opened out;
    out.connection = 5;
    out.origin = "api.example:443";
    out.error = errc::connect_failed;
    out.message = message;
    return out;
}

// One event of each kind.
void tell_everything(observer& who) {
    who.on_queued(call);
    who.on_turn_awaited(call, {"end_usr_1", 3});
    who.on_connecting(call, 1);
    who.on_attempt_started(call, {});
    who.on_connection_opened({});
    who.on_connection_closed({});
    who.on_finished(call, success());
    who.on_retry_scheduled(call, {});
}

struct counter final : observer {
    int events = 0;
    void on_queued(const call_info&) noexcept override { ++events; }
    void on_turn_awaited(const call_info&, const turn_awaited&) noexcept override { ++events; }
    void on_connecting(const call_info&, int) noexcept override { ++events; }
    void on_attempt_started(const call_info&, const attempt_started&) noexcept override { ++events; }
    void on_connection_opened(const connection_opened&) noexcept override { ++events; }
    void on_connection_closed(const connection_closed&) noexcept override { ++events; }
    void on_finished(const call_info&, const call_finished&) noexcept override { ++events; }
    void on_retry_scheduled(const call_info&, const retry_scheduled&) noexcept override { ++events; }
};

// How many lines come of one event of each kind and two failures.
std::size_t lines_at(log_level level) {
    lines l{level};
    tell_everything(l.log);
    l.log.on_connection_opened(no_connection("refused"));
    l.log.on_finished(call, failure("no such thing"));
    return l.all.size();
}

// One line of printable text.
void check_line(const std::string& line) {
    BOOST_TEST_REQUIRE(!line.empty());
    BOOST_TEST(line.find('\n') == line.size() - 1);
    for (const char c : line.substr(0, line.size() - 1)) {
        const auto byte = static_cast<unsigned char>(c);
        BOOST_TEST((byte >= 0x20 && byte != 0x7f), "byte " << int{byte} << " in " << line);
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(logging)

BOOST_AUTO_TEST_CASE(levels_choose_lines) {
    BOOST_TEST(lines_at(log_level::off) == 0u);
    BOOST_TEST(lines_at(log_level::error) == 1u);
    BOOST_TEST(lines_at(log_level::warn) == 3u);
    BOOST_TEST(lines_at(log_level::info) == 4u);
    BOOST_TEST(lines_at(log_level::debug) == 10u);
}

BOOST_AUTO_TEST_CASE(lines_say_what_happened) {
    lines l{log_level::debug};
    l.log.on_finished(call, success());
    for (const char* part : {"info", "7", "POST", "/end-users", "200", "req_1"})
        BOOST_TEST(l.all.back().find(part) != std::string::npos, part << " in " << l.all.back());
    l.log.on_finished(call, failure("POST /end-users: no such thing"));
    for (const char* part : {"error", "7", "3", "no such thing"})
        BOOST_TEST(l.all.back().find(part) != std::string::npos, part << " in " << l.all.back());
    retry_scheduled retry;
    retry.attempt = 2;
    retry.status = 503;
    retry.reason = retry_reason::status;
    retry.error = errc::internal_server;
    retry.delay = 1234ms;
    l.log.on_retry_scheduled(call, retry);
    for (const char* part : {"warn", "7", "2", "503", "1234", "status"})
        BOOST_TEST(l.all.back().find(part) != std::string::npos, part << " in " << l.all.back());
    l.log.on_connection_opened(no_connection("nobody there"));
    for (const char* part : {"warn", "5", "api.example:443", "nobody there"})
        BOOST_TEST(l.all.back().find(part) != std::string::npos, part << " in " << l.all.back());
    l.log.on_turn_awaited(call, {"end_usr_1", 3});
    for (const char* part : {"debug", "7", "end_usr_1", "3"})
        BOOST_TEST(l.all.back().find(part) != std::string::npos, part << " in " << l.all.back());
    for (const auto& line : l.all)
        check_line(line);
}

BOOST_AUTO_TEST_CASE(deviations_are_warnings) {
    const std::vector<deviation> deviations{
        {deviation_kind::missing, "/data/3/vendor"}, {deviation_kind::null, "/data/4/vendor"}};
    call_finished event = success();
    event.deviations = deviations;
    lines l{log_level::warn};
    l.log.on_finished(call, event);
    BOOST_TEST_REQUIRE(l.all.size() == 2u);
    BOOST_TEST(l.all[0].find("missing at /data/3/vendor") != std::string::npos, l.all[0]);
    lines quiet{log_level::error};
    quiet.log.on_finished(call, event);
    BOOST_TEST(quiet.all.empty());
}

// What a server or a user wrote must not look like a line of the log, nor steer a terminal.
BOOST_AUTO_TEST_CASE(nobody_forges_lines) {
    const std::string evil = "x\nconductor info: all is well\r\n\x1b[2J\x07\x7f\0\tend"s;
    lines l{log_level::debug};
    const call_info evil_call{1, "GET", evil};
    l.log.on_queued(evil_call);
    l.log.on_connecting(evil_call, 1);
    l.log.on_attempt_started(evil_call, {});
    l.log.on_retry_scheduled(evil_call, {});
    l.log.on_finished(evil_call, failure(evil));
    call_finished done = success();
    done.request_id = evil;
    const std::vector<deviation> deviations{{deviation_kind::unknown_enum, "/" + evil}};
    done.deviations = deviations;
    l.log.on_finished(evil_call, done);
    l.log.on_connection_opened(no_connection(evil));
    connection_opened opened;
    opened.origin = evil;
    opened.tls_version = evil;
    l.log.on_connection_opened(opened);
    BOOST_TEST(l.all.size() == 9u);
    for (const auto& line : l.all)
        check_line(line);
    BOOST_TEST(l.all[4].find("end") != std::string::npos); // the rest can still be read
}

BOOST_AUTO_TEST_CASE(other_languages_can_be_read) {
    lines l{log_level::error};
    l.log.on_finished(
        call, failure("Gr\xc3\xbc\xc3\x9f"
                      "e"));
    BOOST_TEST(
        l.all.back().find("Gr\xc3\xbc\xc3\x9f"
                          "e") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_log_that_cannot_be_written_is_no_failure) {
    stderr_log log{log_level::debug, [](std::string_view) { throw std::runtime_error("disk full"); }};
    log.on_queued(call);
    log.on_finished(call, failure("x"));
}

BOOST_AUTO_TEST_CASE(watching) {
    BOOST_TEST(make_watcher(nullptr, log_level::off) == nullptr);
    BOOST_TEST(make_watcher(nullptr, log_level::error) != nullptr);
    const auto users = std::make_shared<counter>();
    BOOST_TEST((make_watcher(users, log_level::off) == users));
    const auto both = make_watcher(users, log_level::error);
    tell_everything(*both);
    BOOST_TEST(users->events == 8);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::client_setup::test

// A program may speak another language: its locale is for what people read, and must not reach the log, nor a
// request.

#include "client/stderr_log.hpp"
#include "wire.hpp"

#include <conductor/timestamp.hpp>

#include <boost/test/unit_test.hpp>

#include <clocale>
#include <locale>
#include <string>
#include <vector>

namespace conductor::test {

namespace {

using namespace std::chrono_literals;

// 1.234.567,5 and "ja", without a need for the system's locales.
struct german_numbers : std::numpunct<char> {
    char do_thousands_sep() const override { return '.'; }
    char do_decimal_point() const override { return ','; }
    std::string do_grouping() const override { return "\3"; }
    std::string do_truename() const override { return "ja"; }
    std::string do_falsename() const override { return "nein"; }
};

struct in_germany {
    in_germany()
        : before_(std::locale::global({std::locale::classic(), new german_numbers}))
        , c_before_(std::setlocale(LC_ALL, nullptr)) {
        std::setlocale(LC_ALL, "de_DE.UTF-8"); // where it is installed
    }
    ~in_germany() {
        std::locale::global(before_);
        std::setlocale(LC_ALL, c_before_.c_str());
    }
    in_germany(const in_germany&) = delete;
    in_germany& operator=(const in_germany&) = delete;

private:
    std::locale before_;
    std::string c_before_;
};

} // namespace

BOOST_AUTO_TEST_SUITE(locale)

BOOST_AUTO_TEST_CASE(the_log_has_none) {
    const in_germany here;
    std::vector<std::string> lines;
    client_setup::stderr_log log{log_level::debug, [&](std::string_view line) { lines.emplace_back(line); }};
    const call_info call{1234567, "GET", "/end-users"};
    log.on_turn_awaited(call, {"end_usr_1", 4321});
    log.on_attempt_started(call, {1000, 7654321, true});
    log.on_retry_scheduled(
        call,
        {1000, retry_reason::status, 503, errc::internal_server, 60000ms, error_kind::server, "failed"});
    call_finished done;
    done.attempts = 1000;
    done.status = 200;
    done.duration = 1234567890ns;
    log.on_finished(call, done);
    done.error = errc::connection_lost;
    done.kind = error_kind::transport;
    done.message = "lost";
    log.on_finished(call, done);
    connection_opened opened;
    opened.connection = 7654321;
    opened.origin = "api.example:443";
    opened.connect = 2000300us;
    log.on_connection_opened(opened);
    log.on_connection_closed({7654321, close_reason::aged, 1000000});

    const std::vector<std::string> expected{
        "conductor debug: call 1234567 GET /end-users waits for its turn at end_usr_1, behind 4321\n",
        "conductor debug: call 1234567 GET /end-users attempt 1000 on connection 7654321 (reused)\n",
        "conductor warn: call 1234567 GET /end-users attempt 1000 failed (server, "
        "status 503: failed), next in 60000 ms because of status\n",
        "conductor info: call 1234567 GET /end-users status 200, 1000 attempt(s), 1234.6 ms\n",
        "conductor error: call 1234567 failed after 1000 attempt(s), 1234.6 ms, transport: lost\n",
        "conductor debug: connection 7654321 to api.example:443 opened, connect 2000.3 ms\n",
        "conductor debug: connection 7654321 closed (aged) after 1000000 request(s)\n",
    };
    BOOST_TEST(lines == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(requests_have_none) {
    auth_session_create_params params;
    params.publishable_key = std::string(1500, 'k');
    params.end_user_id = "end_usr_1";
    params.link_expiry_mins = 1234.5;
    const auto send = [&] {
        wire w;
        sent_request sent =
            w.send([&](auto& c, auto handler) { c.auth_sessions.create(params, {}, std::move(handler)); });
        std::erase_if(sent.fields, [](const auto& field) { return field.first == "Host"; }); // has a port
        return sent;
    };
    const sent_request at_home = send();
    const in_germany here;
    const sent_request sent = send();

    BOOST_TEST(sent.line == at_home.line);
    BOOST_TEST((sent.fields == at_home.fields));
    BOOST_TEST(sent.body == at_home.body);
    BOOST_TEST(sent.body.ends_with(R"("linkExpiryMins":1234.5})"), sent.body);
    BOOST_TEST(sent.field("Content-Length") == std::to_string(sent.body.size()));
}

BOOST_AUTO_TEST_CASE(stamps_have_none) {
    const in_germany here;
    const auto time = parse_timestamp("2024-03-15T12:34:56.789Z");
    BOOST_TEST_REQUIRE(time.has_value());
    BOOST_TEST(format_timestamp(*time) == "2024-03-15T12:34:56.789Z");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test

// Which spans the events of a call make, how they hang together, and what they are as text.

#include "metrics/server_address.hpp"

#include <conductor/metrics/tracer.hpp>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>
#include <boost/test/unit_test.hpp>

#include <map>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::metrics::test {

BOOST_AUTO_TEST_SUITE(tracing)

using namespace std::chrono_literals;

class kept_spans final : public span_sink {
public:
    std::vector<span> all;
    void on_span(const span& ended) noexcept override { all.push_back(ended); }
};

class kept_headers final : public attempt_headers {
public:
    std::map<std::string, std::string, std::less<>> all;
    bool add(std::string_view name, std::string_view value) noexcept override {
        return all.emplace(name, value).second;
    }
};

// Time goes on by a millisecond whenever it is asked for; ids count up.
struct traced {
    std::shared_ptr<kept_spans> spans = std::make_shared<kept_spans>();
    std::chrono::system_clock::time_point now{1'700'000'000s};
    std::uint64_t last_id = 0;
    tracer by;

    explicit traced(tracer_options options = {})
        : by(spans, with(std::move(options))) {}

    tracer_options with(tracer_options options) {
        options.now = [this] { return now += 1ms; };
        options.random = [this] { return ++last_id; };
        return options;
    }

    std::string headers_of(const call_info& call, int attempt) {
        kept_headers headers;
        by.on_attempt_headers(call, attempt, headers);
        last_state = headers.all.contains("tracestate") ? headers.all.find("tracestate")->second : "";
        return headers.all.contains("traceparent") ? headers.all.find("traceparent")->second : "";
    }
    std::string last_state;
};

call_info invoice_call() {
    call_info call;
    call.id = 7;
    call.method = "GET";
    call.path = "/quickbooks-desktop/invoices/1-2";
    call.base_url = "https://api.conductor.is/v1";
    call.end_user = "end_usr_1";
    return call;
}

constexpr std::string_view callers = "00-7c0e51d2a94b4f3e8d6a1b9f20c835e7-5e83c01f6d2a9b74-01";

void retry_and_succeed(traced& t, const call_info& call) {
    t.by.on_queued(call);
    t.by.on_wait_ended(call, {phase::queue, true, 250ms});
    t.by.on_attempt_started(call, {1, 4, false});
    (void)t.headers_of(call, 1);
    attempt_finished first;
    first.status = 503;
    first.error = make_error_code(errc::internal_server);
    first.kind = error_kind::server;
    first.waiting = 40ms;
    first.duration = 41ms;
    t.by.on_attempt_finished(call, first);
    retry_scheduled retry;
    retry.status = 503;
    retry.kind = error_kind::server;
    retry.delay = 20ms;
    retry.message = "try again";
    t.by.on_retry_scheduled(call, retry);
    t.by.on_attempt_started(call, {2, 4, true});
    (void)t.headers_of(call, 2);
    attempt_finished second;
    second.attempt = 2;
    second.status = 200;
    second.waiting = 50ms;
    second.duration = 51ms + 250us;
    t.by.on_attempt_finished(call, second);
    call_finished finished;
    finished.attempts = 2;
    finished.status = 200;
    finished.request_id = "req_1";
    finished.duration = 362ms;
    t.by.on_finished(call, finished);
}

BOOST_AUTO_TEST_CASE(a_retried_call_as_text) {
    traced t;
    retry_and_succeed(t, invoice_call());
    BOOST_REQUIRE(t.spans->all.size() == 3u);
    std::string text;
    for (const span& s : t.spans->all)
        text += to_text(s);
    BOOST_TEST(
        text ==
        R"(2023-11-14T22:13:20.003Z 01000000000000000200000000000000 0500000000000000 < 0400000000000000 GET /quickbooks-desktop/invoices/{id} 41.0 ms failed http.request.method=GET server.address=api.conductor.is server.port=443 url.full=https://api.conductor.is/v1/quickbooks-desktop/invoices/1-2 url.template=/quickbooks-desktop/invoices/{id} conductor.connection.reused=false http.response.status_code=503 error.type=503 conductor.first_byte.seconds=0.04
2023-11-14T22:13:20.005Z 01000000000000000200000000000000 0600000000000000 < 0400000000000000 GET /quickbooks-desktop/invoices/{id} 51.2 ms http.request.method=GET server.address=api.conductor.is server.port=443 url.full=https://api.conductor.is/v1/quickbooks-desktop/invoices/1-2 url.template=/quickbooks-desktop/invoices/{id} http.request.resend_count=1 conductor.connection.reused=true http.response.status_code=200 conductor.first_byte.seconds=0.05
2023-11-14T22:13:20.001Z 01000000000000000200000000000000 0400000000000000 < - qbd.invoices.retrieve 362.0 ms conductor.operation=qbd.invoices.retrieve conductor.end_user.id=end_usr_1 conductor.attempts=2 conductor.request.id=req_1
  2023-11-14T22:13:20.002Z conductor.waited conductor.wait.for=turn conductor.wait.seconds=0.25 conductor.wait.granted=true
  2023-11-14T22:13:20.004Z conductor.retry conductor.attempt=1 conductor.retry.reason=status conductor.retry.delay_seconds=0.02 error.type=503 error.message="try again"
)");
}

BOOST_AUTO_TEST_CASE(each_attempt_sends_its_own_context) {
    traced t;
    call_info call = invoice_call();
    call.traceparent = callers;
    call.tracestate = "vendor=1";
    t.by.on_queued(call);
    t.by.on_attempt_started(call, {});
    const std::string first = t.headers_of(call, 1);
    BOOST_TEST(t.last_state == "vendor=1");
    t.by.on_attempt_finished(call, {});
    t.by.on_attempt_started(call, {2, 1, true});
    const std::string second = t.headers_of(call, 2);
    t.by.on_attempt_finished(call, {});
    t.by.on_finished(call, {});
    BOOST_TEST(t.headers_of(call, 3) == "");

    BOOST_REQUIRE(t.spans->all.size() == 3u);
    const span& whole = t.spans->all[2];
    BOOST_TEST(to_hex(whole.context.trace_id) == "7c0e51d2a94b4f3e8d6a1b9f20c835e7");
    BOOST_TEST(to_hex(whole.parent_span_id) == "5e83c01f6d2a9b74");
    BOOST_TEST(whole.tracestate == "vendor=1");
    BOOST_TEST(first == to_traceparent(t.spans->all[0].context));
    BOOST_TEST(second == to_traceparent(t.spans->all[1].context));
    BOOST_TEST(first != second);
    for (const std::size_t i : {0U, 1U}) {
        BOOST_TEST((t.spans->all[i].parent_span_id == whole.context.span_id));
        BOOST_TEST((t.spans->all[i].context.trace_id == whole.context.trace_id));
    }
}

// It is not recorded, and those who get its requests are told so.
BOOST_AUTO_TEST_CASE(what_the_caller_does_not_record) {
    traced t;
    call_info call = invoice_call();
    call.traceparent = "00-7c0e51d2a94b4f3e8d6a1b9f20c835e7-5e83c01f6d2a9b74-00";
    t.by.on_queued(call);
    t.by.on_attempt_started(call, {});
    const auto sent = parse_traceparent(t.headers_of(call, 1));
    BOOST_REQUIRE(sent.has_value());
    BOOST_TEST(!sent->is_sampled());
    BOOST_TEST(to_hex(sent->trace_id) == "7c0e51d2a94b4f3e8d6a1b9f20c835e7");
    BOOST_TEST(to_hex(sent->span_id) != "5e83c01f6d2a9b74");
    t.by.on_attempt_finished(call, {});
    t.by.on_retry_scheduled(call, {});
    t.by.on_finished(call, {});
    BOOST_TEST(t.spans->all.empty());
}

BOOST_AUTO_TEST_CASE(the_share_of_calls_that_is_recorded) {
    tracer_options none;
    none.sampled = 0;
    traced t(none);
    retry_and_succeed(t, invoice_call());
    BOOST_TEST(t.spans->all.empty());
    call_info call = invoice_call();
    call.traceparent = callers; // whoever calls has decided
    retry_and_succeed(t, call);
    BOOST_TEST(t.spans->all.size() == 3u);
}

BOOST_AUTO_TEST_CASE(a_call_that_fails_before_it_is_sent) {
    traced t;
    call_info call = invoice_call();
    call.path = "/somewhere/new";
    t.by.on_queued(call);
    call_finished finished;
    finished.error = make_error_code(errc::queue_full);
    finished.kind = error_kind::overload;
    finished.outcome = outcome::not_processed;
    finished.message = "too many";
    finished.duration = 1ms;
    t.by.on_finished(call, finished);
    BOOST_REQUIRE(t.spans->all.size() == 1u);
    BOOST_TEST(t.spans->all[0].failed);
    BOOST_TEST(
        to_text(t.spans->all[0])
            .find("other 1.0 ms failed conductor.operation=other conductor.end_user.id=end_usr_1 "
                  "conductor.attempts=0 error.type=overload "
                  "conductor.outcome=not_processed message=\"too many\"\n") != std::string::npos);
}

// The machine's clock may be set back meanwhile.
BOOST_AUTO_TEST_CASE(spans_last_as_long_as_what_they_tell_of) {
    const auto spans = std::make_shared<kept_spans>();
    tracer_options options;
    std::chrono::system_clock::time_point now{1'700'000'000s};
    options.now = [&now] { return now -= 1h; };
    tracer by(spans, options);
    const call_info call = invoice_call();
    by.on_queued(call);
    by.on_attempt_started(call, {});
    attempt_finished attempt;
    attempt.duration = 41ms;
    by.on_attempt_finished(call, attempt);
    call_finished finished;
    finished.duration = 43ms;
    by.on_finished(call, finished);
    BOOST_REQUIRE(spans->all.size() == 2u);
    BOOST_TEST((spans->all[0].end - spans->all[0].begin == 41ms));
    BOOST_TEST((spans->all[1].end - spans->all[1].begin == 43ms));

    span made_by_hand;
    made_by_hand.end = made_by_hand.begin - 500us;
    BOOST_TEST(to_text(made_by_hand).find(" -0.5 ms") != std::string::npos);
}

// As a call ends that was broken off for want of memory.
BOOST_AUTO_TEST_CASE(a_failure_without_a_kind) {
    traced t;
    t.by.on_queued(invoice_call());
    call_finished finished;
    finished.error = make_error_code(boost::system::errc::not_enough_memory);
    t.by.on_finished(invoice_call(), finished);
    BOOST_REQUIRE(t.spans->all.size() == 1u);
    BOOST_TEST(to_text(t.spans->all[0]).find(" error.type=_OTHER ") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(messages_can_be_left_out) {
    tracer_options quiet;
    quiet.messages = false;
    traced t(quiet);
    retry_and_succeed(t, invoice_call());
    for (const span& s : t.spans->all)
        BOOST_TEST(to_text(s).find("try again") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(as_the_protocol_has_it) {
    traced t;
    call_info call = invoice_call();
    call.traceparent = callers;
    retry_and_succeed(t, call);
    BOOST_REQUIRE(t.spans->all.size() == 3u);
    const auto line = [](const span& s) {
        const std::string text = to_otlp_json(s, {{"service.name", std::string("payroll")}});
        BOOST_TEST((text.find('\n') == text.size() - 1));
        return boost::json::parse(text);
    };
    const boost::json::value first = line(t.spans->all[0]);
    const auto& resource = first.at("resourceSpans").at(0);
    BOOST_TEST(
        boost::json::serialize(resource.at("resource").at("attributes")) ==
        R"([{"key":"service.name","value":{"stringValue":"payroll"}}])");
    const auto& attempt = resource.at("scopeSpans").at(0).at("spans").at(0);
    BOOST_TEST(attempt.at("traceId").as_string() == "7c0e51d2a94b4f3e8d6a1b9f20c835e7");
    BOOST_TEST(attempt.at("kind").as_int64() == 3);
    BOOST_TEST(attempt.at("startTimeUnixNano").as_string() == "1700000000003000000");
    BOOST_TEST(attempt.at("endTimeUnixNano").as_string() == "1700000000044000000");
    BOOST_TEST(attempt.at("status").at("code").as_int64() == 2);
    const std::string attributes = boost::json::serialize(attempt.at("attributes"));
    for (const auto* one :
         {R"({"key":"server.port","value":{"intValue":"443"}})",
          R"({"key":"conductor.connection.reused","value":{"boolValue":false}})",
          R"({"key":"http.response.status_code","value":{"intValue":"503"}})"})
        BOOST_TEST(attributes.find(one) != std::string::npos);
    const auto whole =
        line(t.spans->all[2]).at("resourceSpans").at(0).at("scopeSpans").at(0).at("spans").at(0);
    BOOST_TEST(whole.at("parentSpanId").as_string() == "5e83c01f6d2a9b74");
    BOOST_TEST(whole.at("kind").as_int64() == 1);
    BOOST_TEST(whole.at("events").as_array().size() == 2u);
    BOOST_TEST(!whole.as_object().contains("status"));
}

BOOST_AUTO_TEST_CASE(addresses) {
    const auto check = [](std::string_view url, std::string_view host, std::int64_t port) {
        const server_address found = address_of(url);
        BOOST_TEST(found.host == host);
        BOOST_TEST(found.port == port);
    };
    check("https://api.conductor.is/v1", "api.conductor.is", 443);
    check("http://localhost/v1", "localhost", 80);
    check("https://127.0.0.1:8443/v1", "127.0.0.1", 8443);
    check("https://[::1]:8443", "::1", 8443);
    check("https://[::1]/v1", "::1", 443);
    check("", "", 80);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::metrics::test

// What the events of a client count, and that no id becomes a label.

#include <conductor/metrics/client_metrics.hpp>

#include <boost/test/unit_test.hpp>

#include <set>
#include <stdexcept>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::metrics::test {

BOOST_AUTO_TEST_SUITE(client_metrics_of_events)

using namespace std::chrono_literals;

struct watched {
    std::shared_ptr<registry> into = std::make_shared<registry>();
    client_metrics by{into};

    [[nodiscard]] bool says(const std::string& line) const {
        return ("\n" + into->to_text()).find("\n" + line + "\n") != std::string::npos;
    }
};

call_info invoices(std::string_view path, std::string_view method = "GET") {
    call_info call;
    call.id = 7;
    call.method = method;
    call.path = path;
    return call;
}

BOOST_AUTO_TEST_CASE(a_call_that_succeeds) {
    watched w;
    const call_info call = invoices("/quickbooks-desktop/invoices/1-2");
    w.by.on_queued(call);
    w.by.on_turn_awaited(call, {"end_usr_1", 3});
    BOOST_TEST(w.says("conductor_client_calls_in_flight 1"));
    BOOST_TEST(w.says("conductor_client_calls_waiting{for=\"turn\"} 1"));
    w.by.on_wait_ended(call, {phase::queue, true, 2s});
    w.by.on_connecting(call, 1);
    BOOST_TEST(w.says("conductor_client_calls_waiting{for=\"turn\"} 0"));
    BOOST_TEST(w.says("conductor_client_calls_waiting{for=\"connection\"} 1"));
    w.by.on_wait_ended(call, {phase::pool, true, 1s});
    w.by.on_attempt_started(call, {1, 5, false});
    BOOST_TEST(w.says("conductor_client_attempts_in_flight 1"));
    attempt_finished attempt;
    attempt.status = 200;
    attempt.turn = 2s;
    attempt.queued = 1s;
    attempt.waiting = 40ms;
    attempt.reading = 1ms;
    w.by.on_attempt_finished(call, attempt);
    call_finished finished;
    finished.status = 200;
    finished.duration = 3041ms;
    w.by.on_finished(call, finished);

    BOOST_TEST(w.says("conductor_client_calls_in_flight 0"));
    BOOST_TEST(w.says("conductor_client_attempts_in_flight 0"));
    BOOST_TEST(w.says("conductor_client_calls_waiting{for=\"connection\"} 0"));
    BOOST_TEST(w.says("conductor_client_calls_total{kind=\"none\",operation=\"qbd.invoices.retrieve\","
                      "outcome=\"processed\"} 1"));
    BOOST_TEST(
        w.says("conductor_client_attempts_total{operation=\"qbd.invoices.retrieve\",status=\"2xx\"} 1"));
    BOOST_TEST(
        w.says("conductor_client_call_duration_seconds_sum{operation=\"qbd.invoices.retrieve\"} 3.041"));
    BOOST_TEST(w.says("conductor_client_attempt_phase_seconds_sum{phase=\"turn\"} 2"));
    BOOST_TEST(w.says("conductor_client_attempt_phase_seconds_sum{phase=\"connection\"} 1"));
    BOOST_TEST(w.says("conductor_client_attempt_phase_seconds_sum{phase=\"first_byte\"} 0.04"));
    BOOST_TEST(w.says("conductor_client_attempt_phase_seconds_sum{phase=\"body\"} 0.001"));
}

BOOST_AUTO_TEST_CASE(a_call_that_fails_after_a_retry) {
    watched w;
    const call_info call = invoices("/quickbooks-desktop/invoices");
    w.by.on_queued(call);
    BOOST_TEST(w.into->to_text().find("retry_budget_left") == std::string::npos);
    retry_scheduled retry;
    retry.reason = retry_reason::timeout;
    retry.kind = error_kind::timeout;
    retry.budget_left = 41.5;
    w.by.on_retry_scheduled(call, retry);
    BOOST_TEST(w.says("conductor_client_retry_budget_left 41.5"));
    call_finished finished;
    finished.error = make_error_code(errc::internal_server);
    finished.kind = error_kind::server;
    finished.outcome = outcome::unknown;
    finished.budget_spent = true;
    w.by.on_finished(call, finished);
    BOOST_TEST(w.says("conductor_client_retries_total{kind=\"timeout\",reason=\"timeout\"} 1"));
    BOOST_TEST(w.says("conductor_client_retry_budget_left 0"));
    BOOST_TEST(w.says("conductor_client_retry_budget_refusals_total 1"));
    BOOST_TEST(w.says("conductor_client_calls_total{kind=\"server\",operation=\"qbd.invoices.list\",outcome="
                      "\"unknown\"} 1"));
    BOOST_TEST(w.says("conductor_client_calls_failed_total{kind=\"server\"} 1"));
}

// A rate sees nothing of a series that begins with 1.
BOOST_AUTO_TEST_CASE(what_is_rare_begins_at_zero) {
    const watched w;
    std::size_t kinds = 0;
    for (int i = 1; i < 256; ++i) {
        const std::string kind(to_string(static_cast<error_kind>(i)));
        if (kind == "unknown")
            continue;
        ++kinds;
        BOOST_TEST(w.says("conductor_client_calls_failed_total{kind=\"" + kind + "\"} 0"), kind);
    }
    BOOST_TEST(kinds >= 25u);
    BOOST_TEST(w.says("conductor_client_calls_failed_total{kind=\"other\"} 0"));
    BOOST_TEST(w.says("conductor_client_writes_unknown_total 0"));
    BOOST_TEST(w.says("conductor_client_retries_total{kind=\"rate_limited\",reason=\"status\"} 0"));
    BOOST_TEST(w.says("conductor_client_retries_total{kind=\"timeout\",reason=\"timeout\"} 0"));
}

BOOST_AUTO_TEST_CASE(writes_of_which_nothing_is_known) {
    watched w;
    const auto end = [&](std::string_view method, outcome known) {
        call_finished finished;
        finished.error = make_error_code(errc::connect_failed);
        finished.kind = error_kind::transport;
        finished.outcome = known;
        w.by.on_finished(invoices("/quickbooks-desktop/invoices", method), finished);
    };
    end("GET", outcome::unknown);
    end("POST", outcome::not_processed);
    BOOST_TEST(w.says("conductor_client_writes_unknown_total 0"));
    end("POST", outcome::unknown);
    end("DELETE", outcome::unknown);
    w.by.on_finished(invoices("/quickbooks-desktop/invoices", "POST"), {});
    BOOST_TEST(w.says("conductor_client_writes_unknown_total 2"));
    BOOST_TEST(w.says("conductor_client_calls_failed_total{kind=\"transport\"} 4"));
}

// As a call ends that was broken off for want of memory.
BOOST_AUTO_TEST_CASE(a_failure_without_a_kind) {
    watched w;
    call_finished finished;
    finished.error = make_error_code(boost::system::errc::not_enough_memory);
    finished.outcome = outcome::unknown;
    w.by.on_finished(invoices("/quickbooks-desktop/invoices", "POST"), finished);
    BOOST_TEST(w.says("conductor_client_calls_failed_total{kind=\"other\"} 1"));
    BOOST_TEST(w.says("conductor_client_writes_unknown_total 1"));
    BOOST_TEST(w.says("conductor_client_calls_total{kind=\"other\",operation=\"qbd.invoices.create\",outcome="
                      "\"unknown\"} 1"));
}

BOOST_AUTO_TEST_CASE(connections) {
    watched w;
    connection_opened opened;
    opened.connect = 10ms;
    opened.handshake = 20ms;
    opened.tls_version = "TLSv1.3";
    w.by.on_connection_opened(opened);
    opened.resumed = true;
    w.by.on_connection_opened(opened);
    opened.tls_version = {};
    w.by.on_connection_opened(opened);
    opened.error = make_error_code(errc::connect_failed);
    w.by.on_connection_opened(opened);
    w.by.on_connection_closed({1, close_reason::shutdown, 3});
    BOOST_TEST(w.says("conductor_client_connections_open 2"));
    for (const auto* handshake : {"full", "resumed", "none"}) {
        BOOST_TEST(w.says(
            "conductor_client_connections_opened_total{handshake=\"" + std::string(handshake) + "\"} 1"));
    }
    BOOST_TEST(w.says("conductor_client_connection_open_failures_total 1"));
    BOOST_TEST(w.says("conductor_client_connections_closed_total{reason=\"shutdown\"} 1"));
    BOOST_TEST(w.says("conductor_client_connections_closed_total{reason=\"expired\"} 0"));
    BOOST_TEST(w.says("conductor_client_connection_open_seconds_count{step=\"handshake\"} 2"));
}

// Of ten thousand paths and all statuses, no more labels than the sets have.
BOOST_AUTO_TEST_CASE(labels_are_bounded) {
    watched w;
    for (int i = 0; i < 10'000; ++i) {
        const std::string path = (i % 2 == 0 ? "/quickbooks-desktop/invoices/" : "/new/") + std::to_string(i);
        const call_info call = invoices(path);
        attempt_finished attempt;
        attempt.status = i % 1000;
        w.by.on_attempt_finished(call, attempt);
        w.by.on_finished(call, {});
    }
    std::set<std::string> operations;
    std::set<std::string> statuses;
    for (const family& f : w.into->snapshot())
        for (const sample& s : f.samples)
            for (const auto& [name, value] : s.labels) {
                if (name == "operation")
                    operations.insert(value);
                if (name == "status")
                    statuses.insert(value);
            }
    BOOST_TEST((operations == std::set<std::string>{"other", "qbd.invoices.retrieve"}));
    BOOST_TEST((statuses == std::set<std::string>{"none", "1xx", "2xx", "3xx", "4xx", "5xx", "other"}));
}

BOOST_AUTO_TEST_CASE(several_clients_in_one_registry) {
    const auto into = std::make_shared<registry>();
    client_metrics_options first;
    first.constant = {{"client", "a"}};
    client_metrics_options second;
    second.constant = {{"client", "b"}};
    client_metrics a(into, first);
    client_metrics b(into, second);
    a.on_queued({});
    const std::string text = into->to_text();
    BOOST_TEST(text.find("conductor_client_calls_in_flight{client=\"a\"} 1\n") != std::string::npos);
    BOOST_TEST(text.find("conductor_client_calls_in_flight{client=\"b\"} 0\n") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(names_that_are_taken) {
    const auto into = std::make_shared<registry>();
    client_metrics_options wrong;
    for (const auto* name :
         {"no name", "le", "for", "handshake", "kind", "operation", "outcome", "phase", "reason", "status",
          "step"}) {
        wrong.constant = {{name, "a"}};
        BOOST_CHECK_THROW(client_metrics(into, wrong), std::invalid_argument);
    }
    wrong.constant = {{"client", "a"}, {"client", "b"}};
    BOOST_CHECK_THROW(client_metrics(into, wrong), std::invalid_argument);

    for (const auto* name :
         {"conductor_client_calls_total", "conductor_client_attempts_total", "conductor_client_retries_total",
          "conductor_client_call_duration_seconds"}) {
        const auto taken = std::make_shared<registry>();
        (void)taken->gauge_of(name, "");
        BOOST_CHECK_THROW(client_metrics{taken}, std::invalid_argument);
    }
    const auto taken = std::make_shared<registry>();
    (void)taken->histogram_of("conductor_client_retry_budget_left", "", {});
    BOOST_CHECK_THROW(client_metrics{taken}, std::invalid_argument);

    const watched first; // nor can a name be taken afterwards
    BOOST_CHECK_THROW((void)first.into->gauge_of("conductor_client_calls_total", ""), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::metrics::test

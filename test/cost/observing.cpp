#include "work.hpp"

#include <conductor/metrics/client_metrics.hpp>
#include <conductor/metrics/tracer.hpp>

#include <memory>

namespace conductor::cost {

namespace {

class no_headers final : public attempt_headers {
public:
    bool add(std::string_view, std::string_view) noexcept override { return true; }
};

class no_spans final : public metrics::span_sink {
public:
    void on_span(const metrics::span&) noexcept override {}
};

// The events of a call that finds a connection and succeeds.
void tell_call(observer& to, std::size_t times) {
    call_info call;
    call.method = "GET";
    call.path = "/quickbooks-desktop/invoices/80000001-1700000000";
    call.base_url = "https://api.conductor.is/v1";
    call.end_user = "end_usr_1234567abcdefg";
    attempt_finished attempt;
    attempt.status = 200;
    attempt.waiting = std::chrono::milliseconds(40);
    attempt.reading = std::chrono::milliseconds(1);
    call_finished finished;
    finished.status = 200;
    finished.duration = std::chrono::milliseconds(41);
    no_headers headers;
    for (std::size_t i = 0; i < times; ++i) {
        ++call.id;
        to.on_queued(call);
        to.on_attempt_started(call, {1, 7, true});
        to.on_attempt_headers(call, 1, headers);
        to.on_attempt_finished(call, attempt);
        to.on_finished(call, finished);
    }
}

} // namespace

void counted_call(std::size_t times) {
    metrics::client_metrics by(std::make_shared<metrics::registry>());
    tell_call(by, times);
}

void traced_call(std::size_t times) {
    metrics::tracer by(std::make_shared<no_spans>());
    tell_call(by, times);
}

void untraced_call(std::size_t times) {
    metrics::tracer_options options;
    options.sampled = 0;
    metrics::tracer by(std::make_shared<no_spans>(), options);
    tell_call(by, times);
}

} // namespace conductor::cost

// What follows an attempt: another one, or the end of the call.

#include "call/call_error.hpp"
#include "call/engine.hpp"
#include "call/operation.hpp"
#include "json/decoder.hpp"

#include <utility>

namespace conductor::call {

void operation::end_attempt(const attempt_report& report) {
    give_up_turn();
    const auto now = clock::now();
    const lifecycle::chances chances{
        .random = engine_->random(), .take_retry_token = [this] { return engine_->take_retry_token(); }};
    const lifecycle::verdict verdict = lifecycle_.decide(report, now, chances);
    if (!verdict.retry) {
        fail(report, verdict.outcome);
        return;
    }
    exchange_.release();
    if (observer* w = watcher()) {
        const errc code = report.status != 0 ? errc_of_status(report.status) : report.failure.code;
        w->on_retry_scheduled(
            info(),
            {lifecycle_.attempt(), verdict.reason, report.status, make_error_code(code), verdict.delay});
    }
    arm_timer();
}

void operation::succeed() {
    http::response_reader& answer = exchange_.reader();
    json::decode_report decoded;
    if (!(request_.may_be_empty && answer.body().empty())) {
        const json::decode_options options{
            .strict = request_.decode == decode_policy::strict,
            .mend = request_.decode == decode_policy::tolerant,
            .max_depth = defaults_->limits.json_depth};
        decoded = json::decode(answer.body(), *request_.result, receiver_->target(), options);
    }
    if (!decoded) {
        finish(make_decode_error(
            described(outcome::processed), decoded, answer.status(), answer.copy_headers(),
            std::move(answer.body())));
        return;
    }
    deviations_ = std::move(decoded.deviations);
    if (response_info* response = receiver_->response()) {
        response->status = answer.status();
        response->headers = answer.copy_headers();
        response->request_id = std::string(answer.find("Conductor-Request-Id").value_or(""));
        response->attempts = lifecycle_.attempt();
        timings_.total = clock::now() - lifecycle_.started();
        response->timings = timings_;
        response->body = std::move(answer.body());
        response->deviations = deviations_;
    }
    finish(std::nullopt);
}

void operation::fail(const attempt_report& report, outcome result) {
    if (report.status != 0) {
        http::response_reader& answer = exchange_.reader();
        finish(make_api_error(described(result), report, answer.copy_headers(), std::move(answer.body())));
    } else {
        finish(make_failure_error(described(result), report));
    }
}

void operation::finish(std::optional<error> failure) {
    std::exception_ptr thrown = failure ? failure->to_exception_ptr() : nullptr;
    if (watcher() != nullptr) {
        call_finished event;
        std::string request_id;
        event.deviations = deviations_;
        if (failure) {
            event.status = failure->status();
            event.error = failure->code();
            event.message = failure->what();
            event.request_id = failure->request_id();
        } else {
            event.status = exchange_.reader().status();
            request_id = exchange_.reader().find("Conductor-Request-Id").value_or("");
            redact(request_id, described(outcome::processed)); // which a server may echo
            event.request_id = request_id;
        }
        tell_finished(event);
    }
    end(std::move(thrown));
}

void operation::tell_finished(call_finished& event) const noexcept {
    if (observer* w = watcher()) {
        event.attempts = lifecycle_.attempt();
        event.duration = clock::now() - lifecycle_.started();
        w->on_finished(info(), event);
    }
}

// From here on nothing of the call is left but to tell its caller, which work() does.
void operation::end(std::exception_ptr thrown) noexcept {
    lifecycle_.finish();
    disarm_timer();
    exchange_.release();
    engine_->delist(*this);
    ended_ = std::exchange(receiver_, nullptr);
    thrown_ = std::move(thrown);
}

} // namespace conductor::call

// What follows an attempt: another one, or the end of the call.

#include "call/operation.hpp"
#include "json/decoder.hpp"
#include "pool/connection_pool.hpp"

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::call {

action operation::pause() {
    exchange_.release();
    if (observer* w = watcher()) {
        const attempt_report& last = fsm_.ending();
        std::string message = last.status != 0 ? last.error.message : net::describe(last.failure);
        redact(message, described(fsm_.known_outcome())); // secrets that a server may echo
        if (last.key_changed)                             // which asks for no token
            told_.budget_left = engine_->retry_tokens_left();
        w->on_retry_scheduled(
            info(), {fsm_.attempt(), fsm_.retry().reason, last.status, make_error_code(code_of(last)),
                     fsm_.retry().delay, kind_of(last), message, told_.budget_left});
    }
    return action::wait;
}

action operation::spend() {
    const std::optional<double> left = engine_->take_retry_token();
    told_.budget_left = left.value_or(0);
    told_.budget_spent = !left;
    return fsm_.spent(left.has_value());
}

action operation::succeed() {
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
        return finish(make_decode_error(
            described(outcome::processed), decoded, answer.status(), answer.copy_headers(),
            std::move(answer.body())));
    }
    deviations_ = std::move(decoded.deviations);
    if (response_info* response = receiver_->response()) {
        response->status = answer.status();
        response->headers = answer.copy_headers();
        response->request_id = std::string(answer.find("Conductor-Request-Id").value_or(""));
        response->attempts = fsm_.attempt();
        timings_.total = clock::now() - fsm_.times().call;
        response->timings = timings_;
        response->body = std::move(answer.body());
        response->deviations = deviations_;
    }
    return finish(std::nullopt);
}

action operation::fail() {
    attempt_report report = fsm_.ending();
    const failed_call call = described(fsm_.known_outcome());
    if (report.status != 0) {
        http::response_reader& answer = exchange_.reader();
        return finish(make_api_error(call, report, answer.copy_headers(), std::move(answer.body())));
    }
    if (report.failure.detail.empty())
        report.failure.detail = words_of(report.failure);
    return finish(make_failure_error(call, report));
}

// The machine has no memory for words, and neither has the pool.
std::string operation::words_of(const net::failure& why) const {
    switch (why.code) {
    case errc::invalid_argument:
        return request_.invalid;
    case errc::cancelled:
    case errc::client_closed:
        if (is_foreign())
            return "the process has forked, and the call is the parent's";
        return why.code == errc::cancelled ? "the call was cancelled" : "the client is closed";
    case errc::queue_full:
        return why.where == phase::queue ? "too many calls wait for this end-user"
                                         : "too many calls wait for a connection";
    case errc::queue_timeout:
        return "the end-user's other requests took too long";
    case errc::pool_timeout: {
        std::string words = "no connection became free in time";
        if (const net::failure last = engine_->pool().last_failure(); last.code != errc{}) {
            words += "; the last one could not be opened: ";
            words += net::describe(last);
        }
        return words;
    }
    case errc::attempt_timeout:
        return "the attempt took too long";
    case errc::deadline_exceeded:
        return "the deadline was reached";
    default:
        return {};
    }
}

action operation::break_off() noexcept {
    call_finished event;
    event.error = make_error_code(boost::system::errc::not_enough_memory);
    event.message = "the call was broken off";
    event.outcome = fsm_.known_outcome();
    tell_finished(event);
    return end(std::exchange(thrown_, nullptr));
}

action operation::finish(std::optional<error> failure) {
    std::exception_ptr thrown = failure ? failure->to_exception_ptr() : nullptr;
    if (watcher() != nullptr) {
        call_finished event;
        std::string request_id;
        event.deviations = deviations_;
        if (failure) {
            event.status = failure->status();
            event.error = failure->code();
            event.kind = failure->kind();
            event.message = failure->what();
            event.request_id = failure->request_id();
            event.outcome = failure->outcome();
        } else {
            event.status = exchange_.reader().status();
            request_id = exchange_.reader().find("Conductor-Request-Id").value_or("");
            redact(request_id, described(outcome::processed)); // which a server may echo
            event.request_id = request_id;
        }
        tell_finished(event);
    }
    return end(std::move(thrown));
}

// From here on nothing of the call is left but to tell its caller, which work() does.
action operation::end(std::exception_ptr thrown) noexcept {
    disarm_timer();
    exchange_.release();
    engine_->count_out(*this);
    ended_ = std::exchange(receiver_, nullptr);
    thrown_ = std::move(thrown);
    return fsm_.told();
}

failed_call operation::described(outcome result) const noexcept {
    return {request_.method, request_.path, fsm_.attempt(), result, secret_key(), request_.head};
}

// What must not appear anywhere: that of the last attempt.
std::string_view operation::secret_key() const noexcept {
    return key_ ? std::string_view(key_->text) : std::string_view(defaults_->secret_key);
}

} // namespace conductor::call

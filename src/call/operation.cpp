#include "call/operation.hpp"

#include "call/call_error.hpp"
#include "call/engine.hpp"
#include "http/retry_after.hpp"
#include "json/decoder.hpp"
#include "pool/connection_pool.hpp"

#include <boost/asio/dispatch.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/post.hpp>

#include <utility>

namespace conductor::call {

namespace {

using clock = std::chrono::steady_clock;

// More than what most requests and answers need; what is above is given back after a call.
constexpr std::size_t kept_capacity = 64 * 1024;

void clear_text(std::string& text) {
    if (text.capacity() > kept_capacity) {
        std::string{}.swap(text); // an assignment would keep the memory
    } else {
        text.clear();
    }
}

// Why a connection cannot take a request that was not written yet.
net::failure failure_before_request(const net::stream& connection) {
    net::failure why = connection.last_failure();
    if (why.code == errc{}) {
        why = {errc::connection_lost, phase::send, {}, "the server ended the connection before the request"};
    } else if (why.where != phase::handshake) {
        why.where = phase::send;
    }
    return why;
}

} // namespace

void prepared_request::reset() {
    for (std::string* text : {&path, &end_user, &head, &body, &invalid}) {
        clear_text(*text);
    }
    passes_timeout_on = true;
    may_be_empty = false;
}

void intrusive_ptr_add_ref(operation* op) noexcept {
    op->references_.fetch_add(1, std::memory_order_release); // for add_reference_if_any()
}

void intrusive_ptr_release(operation* op) noexcept {
    if (op->references_.fetch_sub(1, std::memory_order_acq_rel) == 1) {
        const std::shared_ptr<engine> shared = op->retire();
        shared->recycle(op);
    }
}

// Continues when the socket is ready, unless the call has turned to something else meanwhile.
struct operation::socket_handler {
    using executor_type = boost::asio::any_io_executor;

    operation_ptr op;
    std::uint32_t wait;
    net::tcp_socket::wait_type readiness;

    [[nodiscard]] const executor_type& get_executor() const noexcept { return op->executor_; }

    void operator()(const boost::system::error_code&) const {
        if (op->connection_ && op->waits_ == wait) {
            op->is_pending(readiness) = false;
            op->advance();
        }
    }
};

struct operation::timer_handler {
    using executor_type = boost::asio::any_io_executor;

    operation_ptr op;

    [[nodiscard]] const executor_type& get_executor() const noexcept { return op->executor_; }

    void operator()(const boost::system::error_code& error) const {
        if (error != boost::asio::error::operation_aborted) {
            op->on_timer();
        }
    }
};

operation::operation(boost::asio::any_io_executor executor)
    : link_(std::make_shared<cancel_link>(*this))
    , executor_(std::move(executor))
    , timer_(executor_) {}

operation::~operation() {
    link_->cut();
}

operation_ptr cancel_link::lock() {
    const std::lock_guard held(mutex_);
    const bool alive = operation_ != nullptr && operation_->add_reference_if_any();
    return {alive ? operation_ : nullptr, false};
}

void cancel_link::cut() {
    const std::lock_guard held(mutex_);
    operation_ = nullptr;
}

bool operation::add_reference_if_any() noexcept {
    auto seen = references_.load(std::memory_order_relaxed);
    while (seen != 0) {
        if (references_.compare_exchange_weak(seen, seen + 1, std::memory_order_acquire)) {
            return true;
        }
    }
    return false;
}

void operation::prepare(std::shared_ptr<engine> shared, std::uint64_t id) {
    engine_ = std::move(shared);
    id_ = id;
}

// Everything of the call goes, but not the memory that the next one can use.
std::shared_ptr<engine> operation::retire() noexcept {
    if (receiver_ != nullptr) { // pending handlers were destroyed: the execution context is going away
        leave_engine();
        std::exchange(receiver_, nullptr)->abandon();
    }
    if (connection_) {
        engine_->pool().discard(std::move(connection_), close_reason::failed);
    }
    request_.reset();
    defaults_.reset();
    begun_ = false;
    early_cancel_.reset();
    interruption_.reset();
    waits_to_read_ = waits_to_write_ = false;
    has_turn_ = false; // if it still is true, nobody waits for it any more
    newcomer = true;
    armed_.reset();
    exchange_.release();
    exchange_.trim(kept_capacity);
    timings_ = {};
    deviations_.clear();
    return std::move(engine_);
}

void operation::start(detail::receiver& r) {
    receiver_ = &r;
    boost::asio::dispatch(executor_, [self = operation_ptr(this)] { self->begin(); });
}

void operation::begin() {
    begun_ = true;
    mode_ = detail::completion_mode::post; // start() may still be running
    lifecycle_.begin(request_.limits, clock::now());
    if (observer* w = watcher()) {
        w->on_queued(info());
    }
    if (!request_.invalid.empty()) {
        refuse(errc::invalid_argument, request_.invalid);
    } else if (!(enlisted_ = engine_->enlist(*this))) {
        refuse(errc::client_closed, "the client is closed");
    } else if (early_cancel_) {
        refuse(*early_cancel_, "the call was cancelled");
    } else {
        take_turn();
    }
    mode_ = detail::completion_mode::dispatch;
}

void operation::refuse(errc code, std::string detail, phase where) {
    lifecycle_.refuse();
    attempt_report report;
    report.failure = {code, where, {}, std::move(detail)};
    end_attempt(report);
}

void operation::take_turn() {
    if (request_.end_user.empty()) {
        acquire();
        return;
    }
    intrusive_ptr_add_ref(this); // for the queue
    const auto entry = engine_->end_users().enter(*this, request_.end_user, lifecycle_.is_untried());
    if (entry.given == end_user_limiter::admission::queued) {
        queued_since_ = clock::now();
        lifecycle_.queue(queued_since_);
        if (observer* w = watcher()) {
            w->on_turn_awaited(info(), {request_.end_user, entry.ahead});
        }
        arm_timer();
        return;
    }
    intrusive_ptr_release(this);
    if (entry.given == end_user_limiter::admission::full) {
        refuse(errc::queue_full, "too many calls wait for this end-user", phase::queue);
        return;
    }
    has_turn_ = true;
    timings_.turn = {};
    acquire();
}

void operation::admit() noexcept {
    boost::asio::post(executor_, [self = operation_ptr(this, false)] { self->on_admitted(); });
}

void operation::drop_out() noexcept {
    intrusive_ptr_release(this);
}

void operation::on_admitted() {
    has_turn_ = true;
    if (interruption_) { // came while the turn was on its way
        end_attempt(*std::exchange(interruption_, std::nullopt));
        return;
    }
    const auto now = clock::now();
    timings_.turn = now - queued_since_;
    lifecycle_.admitted(now);
    acquire();
}

// The pool has the connection back by now, for whoever is next.
void operation::give_up_turn() {
    if (std::exchange(has_turn_, false)) {
        engine_->end_users().leave(*this);
    }
}

void operation::acquire() {
    attempt_began_ = clock::now();
    fresh_only = lifecycle_.wants_fresh_connection();
    intrusive_ptr_add_ref(this); // for the pool's queue
    pool::connection_ptr c = engine_->pool().acquire(*this);
    newcomer = false;
    if (c) {
        intrusive_ptr_release(this);
        on_connection(std::move(c));
        return;
    }
    if (observer* w = watcher()) {
        w->on_connecting(info(), lifecycle_.attempt());
    }
    arm_timer();
}

void operation::wake() noexcept {
    boost::asio::post(executor_, [self = operation_ptr(this, false)] { self->on_woken(); });
}

void operation::drop() noexcept {
    intrusive_ptr_release(this);
}

void operation::on_woken() {
    if (interruption_) { // came while the connection was on its way
        if (granted) {
            engine_->pool().release(std::move(granted), std::nullopt);
        }
        end_attempt(*std::exchange(interruption_, std::nullopt));
    } else if (!granted) {
        attempt_report report;
        report.failure = std::move(refused);
        end_attempt(report);
    } else if (granted->stream->is_reusable()) {
        on_connection(std::move(granted));
    } else {
        const bool was_used = granted->requests > 0;
        attempt_report report;
        report.failure = failure_before_request(*granted->stream);
        engine_->pool().discard(std::move(granted), close_reason::unhealthy);
        if (was_used) {
            acquire();
        } else { // the server ended a new connection at once, and would the next one: that costs a try
            end_attempt(report);
        }
    }
}

void operation::on_connection(pool::connection_ptr c) {
    connection_ = std::move(c);
    reused_ = connection_->requests++ > 0;
    lifecycle_.connected();
    request_began_ = clock::now();
    timings_.queued = request_began_ - attempt_began_;
    if (observer* w = watcher()) {
        w->on_attempt_started(info(), {lifecycle_.attempt(), connection_->id, reused_});
    }

    exchange_.reset(defaults_->limits, engine_->readers());
    std::string& bytes = exchange_.request();
    bytes += request_.head;
    if (const auto wait = lifecycle_.server_wait(request_began_); wait && request_.passes_timeout_on) {
        bytes += "Conductor-Timeout-Seconds: ";
        bytes += std::to_string(*wait);
        bytes += "\r\n";
    }
    bytes += "\r\n";
    bytes += request_.body;
    advance();
    if (connection_) {
        arm_timer(); // not before the request is on its way, which needs no timer until it has to wait
    }
}

void operation::advance() {
    using progress = http::exchange::progress;
    const bool answer_had_begun = exchange_.answer_begun();
    const progress now = exchange_.advance(*connection_->stream);
    if (!answer_had_begun && exchange_.answer_begun()) {
        answer_began_ = clock::now();
    }
    switch (now) {
    case progress::want_read:
        wait_for(net::tcp_socket::wait_read);
        break;
    case progress::want_write:
        wait_for(net::tcp_socket::wait_write);
        break;
    case progress::want_both:
        wait_for(net::tcp_socket::wait_read);
        wait_for(net::tcp_socket::wait_write);
        break;
    case progress::complete:
        on_answer();
        break;
    case progress::failed:
        on_broken();
        break;
    }
}

void operation::wait_for(net::tcp_socket::wait_type readiness) {
    if (!std::exchange(is_pending(readiness), true)) {
        connection_->stream->socket().async_wait(
            readiness, socket_handler{operation_ptr(this), waits_, readiness});
    }
}

// An idle connection keeps nobody waiting.
void operation::stop_waiting() {
    ++waits_;
    if (waits_to_read_ || waits_to_write_) {
        boost::system::error_code ignored;
        connection_->stream->socket().cancel(ignored);
        waits_to_read_ = waits_to_write_ = false;
    }
}

void operation::on_answer() {
    const http::response_reader& answer = exchange_.reader();
    const auto now = clock::now();
    timings_.waiting = answer_began_ - request_began_;
    timings_.reading = now - answer_began_;

    stop_waiting();
    if (exchange_.keep_alive()) {
        const auto grant = http::parse_keep_alive(answer.find("Keep-Alive"));
        engine_->pool().release(std::move(connection_), grant);
    } else {
        engine_->pool().discard(std::move(connection_), close_reason::not_reusable);
    }
    give_up_turn();

    attempt_report report;
    report.status = answer.status();
    report.sent = true;
    if (report.succeeded()) {
        succeed();
        return;
    }
    report.failure = answer.failure(); // why its body cannot be read, if so
    report.should_retry = http::parse_should_retry(answer.find("x-should-retry"));
    report.retry_after = http::parse_retry_after(
        answer.find("Retry-After-Ms"), answer.find("Retry-After"), std::chrono::system_clock::now());
    end_attempt(report);
}

void operation::on_broken() {
    attempt_report report;
    report.failure = std::move(exchange_.failure());
    // A TLS 1.3 server may refuse our certificate after our side of the handshake is done, and then has
    // processed nothing.
    report.sent = exchange_.sent_any() && report.failure.where != phase::handshake;
    report.stale = reused_ && !exchange_.answer_begun() && report.failure.code == errc::connection_lost;
    drop_connection();
    end_attempt(report);
}

void operation::drop_connection() {
    stop_waiting();
    engine_->pool().discard(std::move(connection_), close_reason::failed);
}

void operation::arm_timer() {
    const auto at = lifecycle_.expires_at();
    if (!at || (armed_ && *armed_ <= *at)) {
        return; // an earlier expiry arms it again
    }
    armed_ = at;
    timer_.expires_at(*at);
    timer_.async_wait(timer_handler{operation_ptr(this)});
}

void operation::on_timer() {
    armed_.reset();
    const auto now = clock::now();
    const auto what = lifecycle_.expired(now);
    switch (what) {
    case lifecycle::expiry::none:
        arm_timer();
        break;
    case lifecycle::expiry::pause_over:
        lifecycle_.pause_over(now);
        take_turn();
        break;
    case lifecycle::expiry::queue_timeout:
        interrupt(errc::queue_timeout, "the end-user's other requests took too long");
        break;
    case lifecycle::expiry::pool_timeout:
        interrupt(errc::pool_timeout, "no connection became free in time");
        break;
    case lifecycle::expiry::attempt_timeout:
        give_up(errc::attempt_timeout, "the attempt took too long");
        break;
    case lifecycle::expiry::deadline_exceeded:
        give_up(errc::deadline_exceeded, "the deadline was reached");
        break;
    }
}

void operation::cancel(std::uint64_t id, errc why, boost::asio::cancellation_type_t type) {
    boost::asio::post(executor_, [self = operation_ptr(this), id, why, type] {
        if (self->id_ == id) {
            self->on_cancel(why, type);
        }
    });
}

void operation::on_cancel(errc why, boost::asio::cancellation_type_t type) {
    using boost::asio::cancellation_type;
    constexpr auto at_any_time = cancellation_type::terminal | cancellation_type::partial;
    const bool sent = in(lifecycle::state::exchanging) && exchange_.sent_any();
    const bool untouched = !sent && lifecycle_.is_untried(); // nothing that the server could know of
    if ((type & at_any_time) == cancellation_type::none && !untouched) {
        return;
    }
    if (!begun_) {
        early_cancel_ = why;
    } else if (receiver_ != nullptr) {
        interrupt(why, why == errc::client_closed ? "the client was closed" : "the call was cancelled");
    }
}

// Time is up, which a status that has come says more about.
void operation::give_up(errc code, std::string detail) {
    if (in(lifecycle::state::exchanging) &&
        exchange_.settle_for_refusal({code, phase::receive, {}, detail})) {
        on_answer();
    } else {
        interrupt(code, std::move(detail));
    }
}

// Ends the attempt, or the pause before one, from outside.
void operation::interrupt(errc code, std::string detail) {
    attempt_report report;
    report.failure = {code, phase::backoff, {}, std::move(detail)};
    if (in(lifecycle::state::queued)) {
        report.failure.where = phase::queue;
        if (!engine_->end_users().abandon(*this)) { // on_admitted() is on its way
            interruption_ = std::move(report);
            return;
        }
        intrusive_ptr_release(this); // the queue's; the caller holds another one
    } else if (in(lifecycle::state::waiting)) {
        report.failure.where = phase::pool;
        if (!engine_->pool().abandon(*this)) { // on_woken() is on its way
            interruption_ = std::move(report);
            return;
        }
        intrusive_ptr_release(this); // the queue's; the caller holds another one
    } else if (in(lifecycle::state::exchanging)) {
        report.failure.where = exchange_.sent_all() ? phase::receive : phase::send;
        report.sent = exchange_.sent_any();
        drop_connection();
    }
    end_attempt(report);
}

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
    lifecycle_.finish();
    if (armed_) {
        timer_.cancel();
        armed_.reset();
    }
    if (observer* w = watcher()) {
        call_finished event;
        std::string request_id;
        event.attempts = lifecycle_.attempt();
        event.duration = clock::now() - lifecycle_.started();
        event.deviations = deviations_;
        if (failure) {
            event.status = failure->status();
            event.error = failure->code();
            event.message = failure->what();
            event.request_id = failure->request_id();
        } else {
            event.status = exchange_.reader().status();
            request_id = exchange_.reader().find("Conductor-Request-Id").value_or("");
            redact(request_id, defaults_->secret_key); // which a server may echo
            event.request_id = request_id;
        }
        w->on_finished(info(), event);
    }
    exchange_.release();
    leave_engine();
    std::exchange(receiver_, nullptr)->complete(failure ? failure->to_exception_ptr() : nullptr, mode_);
}

// The list is the engine's, so only the engine may look at the hook.
void operation::leave_engine() {
    if (std::exchange(enlisted_, false)) {
        engine_->delist(*this);
    }
}

failed_call operation::described(outcome result) const noexcept {
    return {request_.method, request_.path, lifecycle_.attempt(), result, defaults_->secret_key};
}

call_info operation::info() const noexcept {
    return {id_, to_string(request_.method), request_.path};
}

observer* operation::watcher() const noexcept {
    return engine_->watcher();
}

} // namespace conductor::call

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

constexpr const char* left_to_parent = "the process has forked, and the call is the parent's";

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

// The pool has no memory for words.
const char* words_of_refusal(errc code) noexcept {
    switch (code) {
    case errc::client_closed:
        return "the client is closed";
    case errc::queue_full:
        return "too many calls wait for a connection";
    default:
        return "";
    }
}

std::string words_of_pool_timeout(const net::failure& last) {
    std::string words = "no connection became free in time";
    if (last.code != errc{}) {
        words += "; the last one could not be opened: ";
        words += net::describe(last);
    }
    return words;
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

// Handlers have no executor of their own: the context then runs them where they are, without memory for a way
// to somewhere else.
struct operation::socket_handler {
    operation_ptr op;
    std::uint32_t wait;
    net::tcp_socket::wait_type readiness;

    void operator()(const boost::system::error_code&) const {
        std::atomic<std::uint32_t>& over = op->wait_of(readiness).over;
        auto latest = over.load(std::memory_order_relaxed);
        while (latest < wait && !over.compare_exchange_weak(latest, wait, std::memory_order_release)) {
        }
        if (op->inbox_.put(inbox::ready)) {
            op->work(detail::completion_mode::dispatch);
        }
    }
};

struct operation::timer_handler {
    operation_ptr op;

    void operator()(const boost::system::error_code& error) const {
        if (error != boost::asio::error::operation_aborted && op->inbox_.put(inbox::expired)) {
            op->work(detail::completion_mode::dispatch);
        }
    }
};

operation::operation(boost::asio::any_io_executor executor)
    : link_(std::make_shared<cancel_link>(*this))
    , executor_(std::move(executor))
    , timer_(std::in_place, executor_) {}

operation::~operation() {
    link_->cut();
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

void operation::prepare(std::shared_ptr<engine> shared, std::uint64_t id) noexcept {
    engine_ = std::move(shared);
    id_ = id;
    process_ = engine_->process();
}

// Everything of the call goes, but not the memory that the next one can use.
std::shared_ptr<engine> operation::retire() noexcept {
    if (receiver_ != nullptr) { // pending handlers were destroyed: the execution context is going away
        engine_->delist(*this);
        std::exchange(receiver_, nullptr)->abandon();
    }
    if (connection_) {
        engine_->pool().discard(std::move(connection_), close_reason::failed);
    }
    inbox_.clear();
    request_.reset();
    defaults_.reset();
    thrown_ = nullptr;
    begun_ = false;
    queue_ = queue::none;
    early_cancel_.reset();
    interruption_.reset();
    to_read_.begun = to_write_.begun = 0;
    has_turn_ = false; // if it still is true, nobody waits for it any more
    newcomer = true;
    armed_.reset();
    exchange_.release();
    exchange_.trim(kept_capacity);
    timings_ = {};
    deviations_.clear();
    return std::move(engine_);
}

// It counts as in flight from here on, however long it takes the executor to begin it.
void operation::start(detail::receiver& r) noexcept {
    receiver_ = &r;
    engine_->enlist(*this);
    if (!inbox_.put(inbox::started)) {
        return;
    }
    try {
        boost::asio::dispatch(
            executor_, [self = operation_ptr(this)] { self->work(detail::completion_mode::post); });
    } catch (...) {
        work(detail::completion_mode::post);
    }
}

// Where the executor cannot even take that, the event is handled here; nobody's locks are held.
void operation::post(inbox::event e) noexcept {
    if (!inbox_.put(e)) {
        return;
    }
    try {
        boost::asio::post(
            executor_, [self = operation_ptr(this)] { self->work(detail::completion_mode::dispatch); });
    } catch (...) {
        work(detail::completion_mode::post);
    }
}

// Handles events until there are none, and then tells the caller if the call is over: a handler of the
// caller's may throw, take its time, or destroy everything. The one in charge has a reference.
void operation::work(detail::completion_mode mode) {
    detail::receiver* told = nullptr;
    std::exception_ptr thrown;
    while (std::uint32_t events = inbox_.take()) {
        while (events != 0) {
            const std::uint32_t first = events & (~events + 1);
            events -= first;
            try {
                handle(first);
            } catch (...) {
                break_off(std::current_exception());
            }
        }
        if (ended_ != nullptr) {
            told = std::exchange(ended_, nullptr);
            thrown = std::exchange(thrown_, nullptr);
        }
    }
    if (told != nullptr) {
        told->complete(std::move(thrown), mode);
    }
}

void operation::handle(std::uint32_t e) {
    switch (e) {
    case inbox::started:
        begin();
        break;
    case inbox::cancelled:
        on_cancelled();
        break;
    case inbox::admitted:
        on_admitted();
        break;
    case inbox::woken:
        on_woken();
        break;
    case inbox::ready:
        on_ready();
        break;
    case inbox::expired:
        on_timer();
        break;
    default:
        break;
    }
}

// Gives back what the call holds, in whatever state it was left, and ends it.
void operation::break_off(std::exception_ptr why) noexcept {
    if (receiver_ == nullptr) {
        return; // over already
    }
    if (!leave_queue()) {
        thrown_ = std::move(why); // on_admitted() or on_woken() is on its way
        return;
    }
    if (connection_) {
        drop_connection();
    }
    give_up_turn();
    call_finished event;
    event.error = make_error_code(boost::system::errc::not_enough_memory);
    event.message = "the call was broken off";
    tell_finished(event);
    end(std::move(why));
}

void operation::begin() {
    begun_ = true;
    lifecycle_.begin(request_.limits, clock::now());
    if (observer* w = watcher()) {
        w->on_queued(info());
    }
    if (is_foreign()) {
        refuse(errc::cancelled, left_to_parent);
    } else if (!request_.invalid.empty()) {
        refuse(errc::invalid_argument, request_.invalid);
    } else if (!is_enlisted()) {
        refuse(errc::client_closed, "the client is closed");
    } else if (early_cancel_) {
        refuse(*early_cancel_, "the call was cancelled");
    } else {
        take_turn();
    }
}

void operation::refuse(errc code, std::string detail, phase where) {
    lifecycle_.refuse();
    attempt_report report;
    report.failure = {code, where, {}, std::move(detail)};
    report.sent = is_foreign();
    end_attempt(report);
}

void operation::take_turn() {
    if (request_.end_user.empty()) {
        acquire();
        return;
    }
    operation_ptr for_queue(this);
    const auto entry = engine_->end_users().enter(*this, request_.end_user, lifecycle_.is_untried());
    if (entry.given == end_user_limiter::admission::queued) {
        for_queue.detach();
        queue_ = queue::end_user;
        queued_since_ = clock::now();
        lifecycle_.queue(queued_since_);
        if (observer* w = watcher()) {
            w->on_turn_awaited(info(), {request_.end_user, entry.ahead});
        }
        arm_timer();
        return;
    }
    if (entry.given == end_user_limiter::admission::full) {
        refuse(errc::queue_full, "too many calls wait for this end-user", phase::queue);
        return;
    }
    has_turn_ = true;
    timings_.turn = {};
    acquire();
}

void operation::admit() noexcept {
    const operation_ptr from_queue(this, false);
    post(inbox::admitted);
}

void operation::drop_out() noexcept {
    intrusive_ptr_release(this);
}

void operation::on_admitted() {
    queue_ = queue::none;
    has_turn_ = true;
    if (thrown_) { // came while the turn was on its way, as the next
        break_off(std::exchange(thrown_, nullptr));
        return;
    }
    if (interruption_) {
        end_attempt(*std::exchange(interruption_, std::nullopt));
        return;
    }
    const auto now = clock::now();
    timings_.turn = now - queued_since_;
    lifecycle_.admitted(now);
    acquire();
}

// The pool has the connection back by now, for whoever is next.
void operation::give_up_turn() noexcept {
    if (std::exchange(has_turn_, false)) {
        engine_->end_users().leave(*this);
    }
}

void operation::acquire() {
    attempt_began_ = clock::now();
    fresh_only = lifecycle_.wants_fresh_connection();
    operation_ptr for_queue(this);
    pool::connection_ptr c = engine_->pool().acquire(*this);
    newcomer = false;
    if (c) {
        on_connection(std::move(c));
        return;
    }
    for_queue.detach();
    queue_ = queue::pool;
    if (observer* w = watcher()) {
        w->on_connecting(info(), lifecycle_.attempt());
    }
    arm_timer();
}

void operation::wake() noexcept {
    const operation_ptr from_queue(this, false);
    post(inbox::woken);
}

void operation::drop() noexcept {
    intrusive_ptr_release(this);
}

void operation::on_woken() {
    queue_ = queue::none;
    if (thrown_ || interruption_) { // came while the connection was on its way
        if (granted) {
            engine_->pool().release(std::move(granted), std::nullopt);
        }
        if (thrown_) {
            break_off(std::exchange(thrown_, nullptr));
        } else {
            end_attempt(*std::exchange(interruption_, std::nullopt));
        }
    } else if (!granted) {
        attempt_report report;
        report.failure = std::move(refused);
        if (report.failure.detail.empty()) {
            report.failure.detail = words_of_refusal(report.failure.code);
        }
        end_attempt(report);
    } else {
        on_granted(std::move(granted));
    }
}

void operation::on_granted(pool::connection_ptr c) {
    connection_ = std::move(c);
    if (connection_->stream->is_reusable()) {
        on_connection(std::move(connection_));
        return;
    }
    const bool was_used = connection_->requests > 0;
    attempt_report report;
    report.failure = failure_before_request(*connection_->stream);
    engine_->pool().discard(std::move(connection_), close_reason::unhealthy);
    if (was_used) {
        acquire();
    } else { // the server ended a new connection at once, and would the next one: that costs a try
        end_attempt(report);
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
    socket_wait& wait = wait_of(readiness);
    if (wait.begun != 0 && !wait.is_over()) {
        return; // it is pending
    }
    const std::uint32_t number = ++last_wait_;
    connection_->stream->socket().async_wait(
        readiness, socket_handler{operation_ptr(this), number, readiness});
    wait.begun = number;
}

// An idle connection keeps nobody waiting.
void operation::stop_waiting() noexcept {
    const bool any =
        (to_read_.begun != 0 && !to_read_.is_over()) || (to_write_.begun != 0 && !to_write_.is_over());
    to_read_.begun = to_write_.begun = 0;
    if (any) {
        boost::system::error_code ignored;
        connection_->stream->socket().cancel(ignored);
    }
}

void operation::on_ready() {
    if (connection_ && (to_read_.is_over() || to_write_.is_over())) {
        advance();
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

void operation::drop_connection() noexcept {
    stop_waiting();
    engine_->pool().discard(std::move(connection_), close_reason::failed);
}

void operation::arm_timer() {
    const auto at = lifecycle_.expires_at();
    if (!at || (armed_ && *armed_ <= *at)) {
        return; // an earlier expiry arms it again
    }
    timer_->expires_at(*at);
    timer_->async_wait(timer_handler{operation_ptr(this)});
    armed_ = at;
}

void operation::disarm_timer() noexcept {
    if (armed_ && timer_) {
        armed_.reset();
        try {
            timer_->cancel();
        } catch (...) { // then it expires, and finds nothing to do
        }
    }
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
        interrupt(errc::pool_timeout, words_of_pool_timeout(engine_->pool().last_failure()));
        break;
    case lifecycle::expiry::attempt_timeout:
        give_up(errc::attempt_timeout, "the attempt took too long");
        break;
    case lifecycle::expiry::deadline_exceeded:
        give_up(errc::deadline_exceeded, "the deadline was reached");
        break;
    }
}

void operation::cancel(const cancellation& c) noexcept {
    link_->put(c);
    post(inbox::cancelled);
}

void operation::on_cancelled() {
    using boost::asio::cancellation_type;
    constexpr auto at_any_time = cancellation_type::terminal | cancellation_type::partial;
    const auto asked = link_->take();
    if (!asked || asked->call != id_) {
        return;
    }
    const bool sent = in(lifecycle::state::exchanging) && exchange_.sent_any();
    const bool untouched = !sent && lifecycle_.is_untried(); // nothing that the server could know of
    if ((asked->type & at_any_time) == cancellation_type::none && !untouched) {
        return;
    }
    if (!begun_) {
        early_cancel_ = asked->why;
    } else if (receiver_ != nullptr) {
        const bool closed = asked->why == errc::client_closed;
        const char* why = closed ? "the client was closed" : "the call was cancelled";
        interrupt(asked->why, is_foreign() ? left_to_parent : why);
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

// What becomes of such a call is for the parent to see: it may be processed, whatever happens here.
bool operation::is_foreign() const noexcept {
    return engine_->process() != process_;
}

// Ends the attempt, or the pause before one, from outside.
void operation::interrupt(errc code, std::string detail) {
    attempt_report report;
    report.failure = {code, phase::backoff, {}, std::move(detail)};
    report.sent = is_foreign();
    if (queue_ == queue::end_user) {
        report.failure.where = phase::queue;
    } else if (queue_ == queue::pool) {
        report.failure.where = phase::pool;
    } else if (in(lifecycle::state::exchanging)) {
        report.failure.where = exchange_.sent_all() ? phase::receive : phase::send;
        report.sent = report.sent || exchange_.sent_any();
        drop_connection();
    }
    if (leave_queue()) {
        end_attempt(report);
    } else {
        interruption_ = std::move(report); // on_admitted() or on_woken() is on its way
    }
}

// False if it has been taken out of it, and is about to be told.
bool operation::leave_queue() noexcept {
    switch (queue_) {
    case queue::none:
        return true;
    case queue::end_user:
        if (!engine_->end_users().abandon(*this)) {
            return false;
        }
        break;
    case queue::pool:
        if (!engine_->pool().abandon(*this)) {
            return false;
        }
        break;
    }
    queue_ = queue::none;
    intrusive_ptr_release(this); // the queue's; whoever works on it has another one
    return true;
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
            redact(request_id, defaults_->secret_key); // which a server may echo
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

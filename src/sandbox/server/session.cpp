#include "sandbox/server/session.hpp"

#include "sandbox/api/api_error.hpp"
#include "sandbox/server/control.hpp"
#include "sandbox/server/gzip.hpp"
#include "sandbox/server/mailbox.hpp"
#include "sandbox/server/plan.hpp"
#include "sandbox/server/request_reader.hpp"

#include <boost/beast/http/error.hpp>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace asio = boost::asio;
namespace http = boost::beast::http;
using boost::system::error_code;

namespace conductor::inline CONDUCTOR_ABI::sandbox {
namespace {

using clock = connection::clock;

constexpr auto handshake_timeout = std::chrono::seconds{10};

class session {
public:
    session(std::shared_ptr<core> shared, std::shared_ptr<connection> stream)
        : core_{std::move(shared)}
        , stream_{std::move(stream)}
        , reader_{*stream_, core_->settings} {
        core_->seen.connection_opened();
    }
    ~session() {
        core_->connections.remove(stream_->number());
        core_->seen.connection_closed();
    }
    session(const session&) = delete;
    session& operator=(const session&) = delete;

    asio::awaitable<void> run();

private:
    asio::awaitable<bool> open();
    asio::awaitable<bool> strike_connection(const fault_rule& rule, point here);
    asio::awaitable<void> refuse(error_code reason);
    asio::awaitable<bool> respond(recorded_request request, bool keep_alive);
    asio::awaitable<bool> wait_as_told(const fault_rule& rule);
    asio::awaitable<bool> carry_out(std::vector<step> steps);
    asio::awaitable<bool> carry_out(step next);

    void describe_connection(recorded_request& request) const;
    asio::awaitable<std::optional<answer>> process(const recorded_request& request);
    void finish_headers(answer& made, const recorded_request& request, bool keep_alive) const;
    void log(const recorded_request& request, std::string_view what) const;

    std::shared_ptr<core> core_;
    std::shared_ptr<connection> stream_;
    request_reader reader_;
    std::uint64_t served_ = 0;
};

asio::awaitable<void> session::run() {
    const bool opened = co_await open();
    while (opened) {
        auto next = co_await reader_.read();
        if (next.what == incoming::kind::invalid)
            co_await refuse(next.reason);
        if (next.what != incoming::kind::request)
            break;
        const bool more = co_await respond(std::move(next.request), next.keep_alive);
        if (!more)
            break;
    }
    co_await stream_->leave(ending::close);
}

// Accepts, with the faults that meet whole connections.
asio::awaitable<bool> session::open() {
    const auto fault = core_->faults.take_for_connection();
    if (fault) {
        const bool goes_on = co_await strike_connection(*fault, point::accepted);
        if (!goes_on)
            co_return false;
    }
    stream_->start();
    const bool shaken = co_await stream_->handshake(clock::now() + handshake_timeout);
    if (!shaken)
        co_return false;
    if (const auto* tls = stream_->tls())
        core_->seen.handshake_done(tls->resumed());
    if (fault)
        co_return co_await strike_connection(*fault, point::handshaken);
    co_return true;
}

asio::awaitable<bool> session::strike_connection(const fault_rule& rule, point here) {
    if (rule.at != here)
        co_return true;
    if (here == point::accepted && rule.end != ending::reset) {
        // A handshake gets no reply, but what the client sends is read, to see it go.
        stream_->start();
        if (rule.end != ending::stall)
            co_await stream_->linger(ending::close_abruptly);
    }
    if (rule.end == ending::stall)
        co_await stream_->wait_until_gone();
    co_await stream_->leave(rule.end);
    co_return false;
}

asio::awaitable<void> session::refuse(error_code reason) {
    api_error error =
        invalid_request("REQUEST_INVALID", "The request is not valid HTTP: " + reason.message() + ".");
    if (reason == http::error::body_limit) {
        error.status = 413;
        error.code = "BODY_TOO_LARGE";
        error.message = "The body is too large.";
    } else if (reason == http::error::header_limit) {
        error.status = 431;
        error.code = "HEADER_TOO_LARGE";
        error.message = "The header is too large.";
    }
    auto made = to_answer(error, core_->ids.make("req_"));
    set_header(made.headers, "Connection", "close");
    set_header(made.headers, "Content-Length", std::to_string(made.body.size()));
    const bool sent = co_await stream_->send(header_bytes(made.status, made.headers) + made.body);
    if (sent)
        co_await stream_->linger(ending::close);
}

// Answers one request; false if the connection ends with it.
asio::awaitable<bool> session::respond(recorded_request request, bool keep_alive) {
    describe_connection(request);
    request.id = core_->ids.make("req_");
    ++served_;
    if (core_->settings.requests_per_connection != 0 && served_ >= core_->settings.requests_per_connection)
        keep_alive = false;

    const bool head_request = request.method == "HEAD";
    const fault_rule no_fault;
    if (is_control(request)) {
        auto made = control(*core_, request);
        finish_headers(made, request, keep_alive);
        auto steps = plan_answer(std::move(made), no_fault, request.id, head_request);
        co_return co_await carry_out(std::move(steps));
    }

    core_->seen.request_received(request);
    const auto fault = core_->faults.take_for_request(request.method, path_of(request.target));
    const auto& rule = fault ? *fault : no_fault;

    std::optional<answer> made;
    bool to_process = is_processed(rule);
    if (to_process)
        made = co_await process(request);
    const bool here = co_await wait_as_told(rule);
    if (!here) {
        log(request, "client went");
        co_return false;
    }
    const bool waited = rule.hold || rule.delay.count() != 0;
    if (!to_process && waited && rule.status == 0 && rule.end == ending::none) {
        to_process = true;
        made = co_await process(request);
    }
    if (to_process && !made) {
        log(request, stream_->gone() ? "client went" : "answer lost");
        co_return false;
    }
    if (!made)
        made = to_answer(error_for_status(500), request.id);

    finish_headers(*made, request, keep_alive);
    log(request, std::to_string(rule.status != 0 ? rule.status : made->status) + (fault ? " fault" : ""));
    auto steps = plan_answer(*std::move(made), rule, request.id, head_request);
    co_return co_await carry_out(std::move(steps));
}

// Delay and hold; false if the client went meanwhile.
asio::awaitable<bool> session::wait_as_told(const fault_rule& rule) {
    const auto delay = core_->settings.answer_delay + rule.delay;
    if (delay.count() != 0)
        co_await stream_->sleep(delay);
    if (rule.hold && !stream_->gone()) {
        const auto released = std::make_shared<std::atomic<bool>>(false);
        const auto ticket = core_->held.enter([released, stream = std::weak_ptr{stream_}] {
            released->store(true);
            if (const auto alive = stream.lock())
                alive->post_wake();
        });
        while (!released->load() && !stream_->gone())
            co_await stream_->wait(clock::time_point::max());
        core_->held.leave(ticket);
    }
    co_return !stream_->gone();
}

asio::awaitable<bool> session::carry_out(std::vector<step> steps) {
    for (auto& next : steps) {
        const bool goes_on = co_await carry_out(std::move(next));
        if (!goes_on)
            co_return false;
    }
    co_return true;
}

asio::awaitable<bool> session::carry_out(step next) {
    if (const auto* send = std::get_if<send_bytes>(&next))
        co_return co_await stream_->send(send->bytes);
    if (const auto* wait = std::get_if<pause>(&next))
        co_return co_await stream_->sleep(wait->time);
    if (const auto* idle = std::get_if<close_when_idle>(&next)) {
        reader_.close_when_idle(idle->time);
        co_return true;
    }
    if (const auto* repeat = std::get_if<repeat_bytes>(&next)) {
        for (;;) {
            bool here = co_await stream_->send(repeat->bytes);
            here = here && !stream_->gone();
            if (here && repeat->interval.count() != 0)
                here = co_await stream_->sleep(repeat->interval);
            if (!here)
                co_return false;
        }
    }
    const auto how = std::get<leave>(next).how;
    if (how == ending::stall)
        co_await stream_->wait_until_gone();
    co_await stream_->leave(how);
    co_return false;
}

void session::describe_connection(recorded_request& request) const {
    request.connection = stream_->number();
    if (const auto* tls = stream_->tls()) {
        request.tls_resumed = tls->resumed();
        request.tls_version = tls->version();
        request.server_name = tls->server_name();
        request.alpn = tls->alpn();
    }
}

// Nothing if the client went before its answer was there, or if that is to be lost.
asio::awaitable<std::optional<answer>> session::process(const recorded_request& request) {
    const auto box = std::make_shared<mailbox>();
    core_->companies.submit(request, [box](std::optional<answer> made) { box->put(std::move(made)); });
    const bool arrived = box->arrived_or_wake([stream = std::weak_ptr{stream_}] {
        if (const auto alive = stream.lock())
            alive->post_wake();
    });
    while (!arrived && !box->arrived() && !stream_->gone())
        co_await stream_->wait(clock::time_point::max());
    co_return box->take();
}

// What depends on the connection and the settings, not on the operation.
void session::finish_headers(answer& made, const recorded_request& request, bool keep_alive) const {
    if (core_->settings.gzip && lists_token(request.headers, "Accept-Encoding", "gzip")) {
        made.body = gzip(made.body);
        set_header(made.headers, "Content-Encoding", "gzip");
    }
    if (!keep_alive)
        set_header(made.headers, "Connection", "close");
    else if (const auto timeout = core_->settings.announced_keep_alive)
        set_header(made.headers, "Keep-Alive", "timeout=" + std::to_string(timeout->count()));
}

void session::log(const recorded_request& request, std::string_view what) const {
    if (!core_->settings.log)
        return;
    const auto line = request.id + " #" + std::to_string(request.connection) + " " + request.method + " " +
                      request.target + " -> " + std::string{what};
    const std::lock_guard lock{core_->log_mutex};
    core_->settings.log(line);
}

} // namespace

asio::awaitable<void> serve(std::shared_ptr<core> shared, std::shared_ptr<connection> stream) {
    session one{std::move(shared), std::move(stream)};
    co_await one.run();
}

} // namespace conductor::sandbox

#pragma once

// One call: carries out what its `lifecycle` decides, on a serial executor of its own.
//
//   prepare ─► start ─► take_turn ─► acquire ─► send ─► receive ─► finish
//                           ▲                              │
//                           └─────────── pause ◄───────────┘
//
// A call for an end-user holds one of that end-user's places from take_turn to the end of the attempt. While
// it pauses, the place is somebody else's, and it queues again at the end: a request that fails must not keep
// those behind it waiting twice.

#include "call/attempt_report.hpp"
#include "call/call_error.hpp"
#include "call/cancel_link.hpp"
#include "call/defaults.hpp"
#include "call/end_user_queues.hpp"
#include "call/engine.hpp"
#include "call/lifecycle.hpp"
#include "http/exchange.hpp"
#include "json/model.hpp"
#include "pool/pool_state.hpp"

#include <conductor/detail/receiver.hpp>
#include <conductor/http_method.hpp>
#include <conductor/observer.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/smart_ptr/intrusive_ptr.hpp>

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace conductor::call {

// A request as it was encoded, with everything that its call needs to know.
struct prepared_request {
    http_method method = http_method::get;
    std::string path;     // for people: without base path and query
    std::string end_user; // whose QuickBooks company has to answer, or empty
    std::string head;     // request line and header fields, without the empty line
    std::string body;
    bool passes_timeout_on = true; // the caller did not set `Conductor-Timeout-Seconds`
    call_limits limits;
    decode_policy decode = decode_policy::tolerant;
    const json::type* result = nullptr;
    bool may_be_empty = false; // an answer without a body leaves the value as it is
    std::string invalid;       // why it cannot be sent, or empty

    void reset(); // keeps memory
};

// Reference counted: by whoever prepares it, by handlers that are pending, and by the queue that it is in.
// Everything but start() and cancel() happens on its executor.
class operation final : public pool::waiter, public end_user_call, public active_call {
public:
    explicit operation(boost::asio::any_io_executor executor);
    ~operation();
    operation(const operation&) = delete;
    operation& operator=(const operation&) = delete;

    // Makes it ready for a new call. request() and set_defaults() follow, then start().
    void prepare(std::shared_ptr<engine> shared, std::uint64_t id);

    [[nodiscard]] prepared_request& request() noexcept { return request_; }
    void set_defaults(std::shared_ptr<const defaults> d) noexcept { defaults_ = std::move(d); }

    void start(detail::receiver& r);

    // Cancels the call with this id, if it is still the one. From any thread.
    void cancel(std::uint64_t id, errc why, boost::asio::cancellation_type_t type);

    [[nodiscard]] std::uint64_t id() const noexcept { return id_; }
    [[nodiscard]] const std::shared_ptr<cancel_link>& link() const noexcept { return link_; }
    [[nodiscard]] engine& shared() const noexcept { return *engine_; }

    friend void intrusive_ptr_add_ref(operation* op) noexcept;
    friend void intrusive_ptr_release(operation* op) noexcept;

    // Adds a reference, unless the last one is gone.
    [[nodiscard]] bool add_reference_if_any() noexcept;

private:
    struct socket_handler;
    struct timer_handler;

    // pool::waiter
    void wake() noexcept override;
    void drop() noexcept override;

    // end_user_call
    void admit() noexcept override;
    void drop_out() noexcept override;

    [[nodiscard]] std::shared_ptr<engine> retire() noexcept;

    void begin();
    void refuse(errc code, std::string detail, phase where = phase::none);
    void take_turn();
    void on_admitted();
    void give_up_turn();
    void acquire();
    void on_woken();

    void on_connection(pool::connection_ptr c);
    void advance();
    void wait_for(net::tcp_socket::wait_type readiness);
    void stop_waiting();
    [[nodiscard]] bool& is_pending(net::tcp_socket::wait_type readiness) noexcept {
        return readiness == net::tcp_socket::wait_write ? waits_to_write_ : waits_to_read_;
    }
    void on_answer();
    void on_broken();
    void drop_connection();

    void arm_timer();
    void on_timer();
    void on_cancel(errc why, boost::asio::cancellation_type_t type);
    void give_up(errc code, std::string detail);
    void interrupt(errc code, std::string detail);

    void end_attempt(const attempt_report& report);
    void succeed();
    void fail(const attempt_report& report, outcome result);
    void finish(std::optional<error> failure);
    void leave_engine();

    [[nodiscard]] failed_call described(outcome result) const noexcept;
    [[nodiscard]] call_info info() const noexcept;
    [[nodiscard]] observer* watcher() const noexcept;
    [[nodiscard]] bool in(lifecycle::state s) const noexcept { return lifecycle_.current() == s; }

    std::atomic<std::uint32_t> references_{0};
    std::shared_ptr<cancel_link> link_;
    boost::asio::any_io_executor executor_;
    boost::asio::steady_timer timer_;
    std::optional<time_point> armed_;

    std::shared_ptr<engine> engine_;
    std::shared_ptr<const defaults> defaults_;
    std::uint64_t id_ = 0;
    prepared_request request_;
    detail::receiver* receiver_ = nullptr;
    detail::completion_mode mode_ = detail::completion_mode::dispatch;
    bool begun_ = false;
    bool enlisted_ = false;
    std::optional<errc> early_cancel_;           // before begin()
    std::optional<attempt_report> interruption_; // between admit() or wake() and what it leads to

    lifecycle lifecycle_;
    pool::connection_ptr connection_;
    bool reused_ = false;
    bool has_turn_ = false;
    std::uint32_t waits_ = 0; // tells the pending waits for the socket from outdated ones
    bool waits_to_read_ = false;
    bool waits_to_write_ = false;
    http::exchange exchange_;

    time_point queued_since_;
    time_point attempt_began_;
    time_point request_began_;
    time_point answer_began_;
    call_timings timings_;
    std::vector<deviation> deviations_;
};

using operation_ptr = boost::intrusive_ptr<operation>;

} // namespace conductor::call

#pragma once

// One call: carries out what its `lifecycle` decides.
//
//   prepare ─► start ─► take_turn ─► acquire ─► send ─► receive ─► finish
//                           ▲                              │
//                           └─────────── pause ◄───────────┘
//
// A call for an end-user holds one of that end-user's places from take_turn to the end of the attempt. While
// it pauses, the place is somebody else's, and it queues again at the end: a request that fails must not keep
// those behind it waiting twice.
//
// All that happens to a call comes in through its inbox, and one thread at a time works on that. Whatever is
// thrown there, for want of memory most likely, ends the call with just that: see work() and break_off().

#include "call/attempt_report.hpp"
#include "call/call_error.hpp"
#include "call/cancel_link.hpp"
#include "call/defaults.hpp"
#include "call/end_user_queues.hpp"
#include "call/engine.hpp"
#include "call/inbox.hpp"
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
#include <chrono>
#include <cstdint>
#include <exception>
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
class operation final : public pool::waiter, public end_user_call, public listed_call {
public:
    explicit operation(boost::asio::any_io_executor executor);
    ~operation();
    operation(const operation&) = delete;
    operation& operator=(const operation&) = delete;

    // Makes it ready for a new call. request() and set_defaults() follow, then start().
    void prepare(std::shared_ptr<engine> shared, std::uint64_t id) noexcept;

    [[nodiscard]] prepared_request& request() noexcept { return request_; }
    void set_defaults(std::shared_ptr<const defaults> d) noexcept { defaults_ = std::move(d); }

    void start(detail::receiver& r) noexcept;

    // From any thread, while the caller has a reference. Nothing happens if that call is not the one in
    // flight.
    void cancel(const cancellation& c) noexcept;

    [[nodiscard]] std::uint64_t id() const noexcept { return id_; }
    [[nodiscard]] const std::shared_ptr<cancel_link>& link() const noexcept { return link_; }
    [[nodiscard]] engine& shared() const noexcept { return *engine_; }

    friend void intrusive_ptr_add_ref(operation* op) noexcept;
    friend void intrusive_ptr_release(operation* op) noexcept;

    // Adds a reference, unless the last one is gone.
    [[nodiscard]] bool add_reference_if_any() noexcept;

    // The execution context is being destroyed, and what needs it has to go first.
    void context_gone() noexcept { timer_.reset(); }

private:
    using clock = std::chrono::steady_clock;

    static constexpr const char* left_to_parent = "the process has forked, and the call is the parent's";

    // Waits for the socket have numbers, which tell the one that counts from outdated ones.
    struct socket_wait {
        std::uint32_t begun = 0;            // the pending one, or 0
        std::atomic<std::uint32_t> over{0}; // the latest that is over

        [[nodiscard]] bool is_over() const noexcept {
            return begun != 0 && over.load(std::memory_order_acquire) >= begun;
        }
    };

    struct socket_handler;
    struct timer_handler;

    // pool::waiter
    void wake() noexcept override;
    void drop() noexcept override;

    // end_user_call
    void admit() noexcept override;
    void drop_out() noexcept override;

    [[nodiscard]] std::shared_ptr<engine> retire() noexcept;

    void post(inbox::event e) noexcept;
    void work(detail::completion_mode mode);
    void handle(std::uint32_t e);
    void break_off(std::exception_ptr why) noexcept;

    void begin();
    void refuse(errc code, std::string detail, phase where = phase::none);
    void take_turn();
    void on_admitted();
    void give_up_turn() noexcept;
    void acquire();
    void on_woken();
    void on_granted(pool::connection_ptr c);

    void on_connection(pool::connection_ptr c);
    void advance();
    void wait_for(net::tcp_socket::wait_type readiness);
    void stop_waiting() noexcept;
    [[nodiscard]] socket_wait& wait_of(net::tcp_socket::wait_type readiness) noexcept {
        return readiness == net::tcp_socket::wait_write ? to_write_ : to_read_;
    }
    void on_ready();
    void on_answer();
    void on_broken();
    void drop_connection() noexcept;

    void arm_timer();
    void disarm_timer() noexcept;
    void on_timer();
    void on_cancelled();
    void give_up(errc code, std::string detail);
    [[nodiscard]] bool is_foreign() const noexcept;
    void interrupt(errc code, std::string detail);
    [[nodiscard]] bool leave_queue() noexcept;

    void end_attempt(const attempt_report& report);
    void succeed();
    void fail(const attempt_report& report, outcome result);
    void finish(std::optional<error> failure);
    void tell_finished(call_finished& event) const noexcept;
    void end(std::exception_ptr thrown) noexcept;

    [[nodiscard]] failed_call described(outcome result) const noexcept;
    [[nodiscard]] call_info info() const noexcept;
    [[nodiscard]] observer* watcher() const noexcept;
    [[nodiscard]] bool in(lifecycle::state s) const noexcept { return lifecycle_.current() == s; }

    // The queue that has a reference to it, until it is told of its turn or leaves.
    enum class queue { none, end_user, pool };

    std::atomic<std::uint32_t> references_{0};
    inbox inbox_;
    std::shared_ptr<cancel_link> link_;
    boost::asio::any_io_executor executor_;
    std::optional<boost::asio::steady_timer> timer_; // until the context is gone
    std::optional<time_point> armed_;

    std::shared_ptr<engine> engine_;
    std::shared_ptr<const defaults> defaults_;
    std::uint64_t id_ = 0;
    std::uint64_t process_ = 0; // that the call was made in
    prepared_request request_;
    detail::receiver* receiver_ = nullptr;
    detail::receiver* ended_ = nullptr; // who is to be told that the call is over, and of what was
    std::exception_ptr thrown_;         // thrown; or, before that, what it has to end with
    bool begun_ = false;
    std::optional<errc> early_cancel_;           // before begin()
    std::optional<attempt_report> interruption_; // between admit() or wake() and what it leads to
    queue queue_ = queue::none;

    lifecycle lifecycle_;
    pool::connection_ptr connection_;
    bool reused_ = false;
    bool has_turn_ = false;
    std::uint32_t last_wait_ = 0;
    socket_wait to_read_;
    socket_wait to_write_;
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

#pragma once

// One call: carries out what its machine, `call_fsm`, says.
//
// All that happens to a call comes in through its inbox, and one thread at a time works on that. Whatever is
// thrown there, for want of memory most likely, ends the call with just that: see work().

#include "call/call_error.hpp"
#include "call/call_fsm.hpp"
#include "call/cancel_link.hpp"
#include "call/defaults.hpp"
#include "call/end_user_queues.hpp"
#include "call/engine.hpp"
#include "call/inbox.hpp"
#include "call/prepared_request.hpp"
#include "call/socket_wait.hpp"
#include "http/exchange.hpp"
#include "pool/waiter.hpp"

#include <conductor/detail/receiver.hpp>
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
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::call {

// Reference counted: by whoever prepares it, by handlers that are pending, and by the queue that it is in.
class operation final : public pool::waiter,
                        public end_user_call,
                        public counted_call,
                        public stored_operation {
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
    [[nodiscard]] action handle(std::uint32_t e);
    void run(action next);
    [[nodiscard]] action perform(action a);

    [[nodiscard]] action begin();
    [[nodiscard]] errc obstacle() const noexcept;
    [[nodiscard]] action enter();
    [[nodiscard]] end_user_limiter::standing standing() const noexcept;
    [[nodiscard]] action admitted() noexcept;
    [[nodiscard]] action acquire();
    [[nodiscard]] action woken();
    [[nodiscard]] action leave() noexcept;

    [[nodiscard]] action send();
    [[nodiscard]] action advance();
    void wait_for(net::tcp_socket::wait_type readiness);
    [[nodiscard]] socket_wait& wait_of(net::tcp_socket::wait_type readiness) noexcept {
        return readiness == net::tcp_socket::wait_write ? to_write_ : to_read_;
    }
    void stop_waiting() noexcept;
    [[nodiscard]] action ready();
    [[nodiscard]] action settle();
    [[nodiscard]] action answered();
    [[nodiscard]] action broken();
    void renew_key(attempt_report& report);
    [[nodiscard]] std::string_view secret_key() const noexcept;
    [[nodiscard]] action release() noexcept;

    void arm_timer();
    void disarm_timer() noexcept;
    [[nodiscard]] action expired() noexcept;
    [[nodiscard]] action cancelled() noexcept;
    [[nodiscard]] call_fsm::view view() const noexcept;
    [[nodiscard]] bool is_foreign() const noexcept;

    [[nodiscard]] action pause();
    [[nodiscard]] action succeed();
    [[nodiscard]] action fail();
    [[nodiscard]] action break_off() noexcept;
    [[nodiscard]] std::string words_of(const net::failure& why) const;
    [[nodiscard]] action finish(std::optional<error> failure);
    void tell_finished(call_finished& event) noexcept;
    void tell_dropped() noexcept;
    void tell_attempt_started(bool is_reused) noexcept;
    void tell_attempt_finished() noexcept;
    void begin_wait(phase where) noexcept;
    void tell_wait_ended(bool granted) noexcept;
    void append_own_fields(std::string& bytes);
    [[nodiscard]] action spend();
    [[nodiscard]] action end(std::exception_ptr thrown) noexcept;

    [[nodiscard]] failed_call described(outcome result) const noexcept;
    [[nodiscard]] call_info info() const noexcept;
    [[nodiscard]] observer* watcher() const noexcept { return engine_->watcher(); }

    std::atomic<std::uint32_t> references_{0};
    inbox inbox_;
    std::shared_ptr<cancel_link> link_;
    boost::asio::any_io_executor executor_;
    std::optional<boost::asio::steady_timer> timer_; // until the context is gone
    limit armed_;

    std::shared_ptr<engine> engine_;
    std::shared_ptr<const defaults> defaults_;
    std::uint64_t id_ = 0;
    std::uint64_t process_ = 0; // that the call was made in
    prepared_request request_;
    key_ptr key_; // of the attempt, if a source gave it
    call_fsm fsm_;
    detail::receiver* receiver_ = nullptr;
    detail::receiver* ended_ = nullptr; // who is to be told that the call is over
    std::exception_ptr thrown_;         // and of what was thrown

    pool::connection_ptr connection_;
    http::exchange exchange_;
    socket_wait to_read_;
    socket_wait to_write_;
    std::uint32_t last_wait_ = 0;

    time_point request_began_;
    time_point answer_began_;
    call_timings timings_;
    std::vector<deviation> deviations_;

    // What an observer has still to be told the end of.
    struct told {
        phase waits = phase::none;
        time_point wait_began;
        std::uint64_t exchange = 0; // the connection of the attempt that is going on, or 0
        time_point exchange_began;
        double budget_left = 0;
        bool budget_spent = false;
    };
    told told_;
};

using operation_ptr = boost::intrusive_ptr<operation>;

} // namespace conductor::call

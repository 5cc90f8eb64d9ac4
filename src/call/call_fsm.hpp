#pragma once

// One call as a machine: what happened goes in, what to do next comes out. It asks no clock, does no I/O,
// allocates nothing and throws nothing; `operation` carries out what it says.
//
//   made ─► entering ─► queued ─► acquiring ─► waiting ─► exchanging ─► ending ─► telling ─► done
//              ▲          │                      │                         │
//              │          └──────► leaving ◄─────┘                         │
//              └──────────────────────── pausing ◄─────────────────────────┘
//
// A call for an end-user holds one of that end-user's places, its turn, from the end of entering to the end
// of the attempt. While it pauses, the place is somebody else's, and it queues again at the end: a request
// that fails must not keep those behind it waiting twice.

#include "call/attempt_report.hpp"
#include "call/call_limits.hpp"

#include <conductor/observer.hpp>

#include <boost/asio/cancellation_type.hpp>

#include <chrono>
#include <cstdint>
#include <optional>

namespace conductor::inline CONDUCTOR_ABI::call {

// What to do next; and the event that says how it went, which comes at once.
enum class action : std::uint8_t {
    wait,      // for another event, or until expires_at()
    enter,     // ask for a turn at the end-user: turn_given(), turn_awaited() or turn_refused()
    acquire,   // ask for a connection: connected() or connection_awaited()
    send,      // the request on the connection; answered() or broken(), maybe later
    leave,     // the queue that it stands in: left()
    settle,    // for the refusal whose header has come, without the rest of its body: answered()
    release,   // the connection, and the turn if has_turn(): released()
    spend,     // a token of the retry budget: spent()
    pause,     // tell of retry(), then wait
    succeed,   // decode the answer, tell the caller: told()
    fail,      // tell the caller of ending(): told()
    break_off, // tell the caller of what was thrown: told()
};

class call_fsm {
public:
    enum class state : std::uint8_t {
        made,       // not started
        entering,   // asks for a turn
        queued,     // for a turn
        acquiring,  // asks for a connection
        waiting,    // for a connection
        exchanging, // a request and its answer
        leaving,    // a queue that has already taken the call out, whose word is on its way
        ending,     // the attempt is over, and what it holds goes back
        pausing,    // before the next attempt
        telling,    // the caller
        done,
    };

    // What the queue, or the pool, sent.
    enum class grant : std::uint8_t {
        usable,
        went_stale, // used before, and ended by the server since
        useless,    // new, and ended by the server at once
        none,
    };

    // What the shell sees when something comes from outside.
    struct view {
        bool sent_any = false;
        bool sent_all = false;
        int status = 0; // of the answer whose header has come, or 0
        bool foreign =
            false; // a process forked from the caller's: what becomes of it is for the parent to see
    };

    struct retry_plan {
        std::chrono::milliseconds delay{};
        retry_reason reason = retry_reason::status;
    };

    // For another call. Nothing of this one is kept.
    void reset() noexcept;

    // `obstacle`: why it must not even be tried, or zero.
    action
    begin(const call_limits& limits, bool for_end_user, time_point now, errc obstacle, view seen) noexcept;

    action turn_given() noexcept;
    action turn_awaited(time_point now) noexcept;
    action turn_refused() noexcept;
    action admitted(time_point now) noexcept;

    action connected() noexcept;
    action connection_awaited() noexcept;
    action woken(grant given, net::failure why) noexcept;

    action answered(attempt_report report) noexcept;
    action broken(attempt_report report) noexcept;

    action expired(time_point now, view seen) noexcept;
    action cancelled(errc why, boost::asio::cancellation_type_t type, view seen) noexcept;
    action left(bool was_there) noexcept;
    action threw() noexcept; // whatever was being done

    action released(time_point now, double random) noexcept; // random: in [0, 1), for the backoff
    action spent(bool granted) noexcept;
    action told() noexcept;

    [[nodiscard]] state current() const noexcept { return state_; }
    [[nodiscard]] bool has_turn() const noexcept { return has_turn_; }

    // The attempt that is going on or has just ended; 0 before the first.
    [[nodiscard]] int attempt() const noexcept { return attempt_; }
    [[nodiscard]] const call_times& times() const noexcept { return times_; }

    // When it has to be told that it has expired, if ever.
    [[nodiscard]] limit expires_at() const noexcept;

    // For send.
    [[nodiscard]] std::optional<int> server_wait(time_point now) const noexcept;

    // For enter and acquire: whether no attempt has ended yet, and whether only a new or recently used
    // connection will do.
    [[nodiscard]] bool is_untried() const noexcept { return !tried_; }
    [[nodiscard]] bool wants_fresh_connection() const noexcept;

    // For answered: whether the call has not yet been sent again with another key.
    [[nodiscard]] bool may_change_key() const noexcept { return !changed_key_; }

    // For settle, pause, fail: how the last attempt ended. Where the failure has no words, its code and phase
    // say all.
    [[nodiscard]] const attempt_report& ending() const noexcept { return ending_; }

    // For pause.
    [[nodiscard]] const retry_plan& retry() const noexcept { return retry_; }

    // For fail: of the whole call. Once an attempt may have been processed, a later one that surely was not
    // does not make up for it.
    [[nodiscard]] outcome known_outcome() const noexcept { return outcome_; }

private:
    action next_attempt(time_point now) noexcept;
    action acquire(time_point now) noexcept;
    action end_attempt() noexcept;
    action end_attempt(attempt_report report) noexcept;
    action interrupt(errc code, view seen) noexcept;
    action tell(action how) noexcept;
    [[nodiscard]] errc overdue(time_point now) const noexcept;
    [[nodiscard]] bool wants_retry(time_point now, double random) noexcept;
    [[nodiscard]] bool pause_until(time_point then) noexcept; // false beyond the deadline

    call_limits limits_;
    call_times times_;
    state state_ = state::made;
    bool for_end_user_ = false;
    bool has_turn_ = false;
    bool tried_ = false;
    bool threw_ = false;
    bool met_stale_connection_ = false;
    bool changed_key_ = false;
    bool may_be_processed_ = false;
    int attempt_ = 0;
    errc early_cancel_{}; // before begin()
    attempt_report ending_;
    retry_plan retry_;
    outcome outcome_ = outcome::not_processed;
};

} // namespace conductor::call

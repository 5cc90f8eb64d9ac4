#pragma once

// The life of one call: attempts, waits between them, and every limit of time. It decides what comes next and
// does no I/O; `operation` carries it out.
//
//   begin ─► waiting ─► exchanging ─► done
//             ▲ │ ▲          │          ▲
//         queued└─┼──────────┤          │
//             ▲   │          │          │
//             └─ pausing ◄───┴──────────┘

#include "call/attempt_report.hpp"

#include <conductor/observer.hpp>
#include <conductor/retry_options.hpp>
#include <conductor/timeout_options.hpp>

#include <chrono>
#include <functional>
#include <optional>

namespace conductor::call {

using time_point = std::chrono::steady_clock::time_point;

// What the caller and the operation want.
struct call_limits {
    timeout_options timeouts;
    retry_options retry;
    bool idempotent = true;
};

class lifecycle {
public:
    enum class state {
        queued,     // until its end-user may have another request in flight
        waiting,    // for a connection
        exchanging, // a request and its answer
        pausing,    // before the next attempt
        done,
    };

    // What follows the end of an attempt.
    struct verdict {
        bool retry = false;
        std::chrono::milliseconds delay{};
        retry_reason reason = retry_reason::status;
        // Of the whole call, if it is over: once an attempt may have been processed, a later one that surely
        // was not does not make up for it.
        conductor::outcome outcome = conductor::outcome::not_processed;
    };

    // What decide() needs from outside.
    struct chances {
        double random = 0;                      // in [0, 1)
        std::function<bool()> take_retry_token; // asked last, and only if a retry is wanted
    };

    // What a timer that ran out means.
    enum class expiry { none, pause_over, queue_timeout, pool_timeout, attempt_timeout, deadline_exceeded };

    // The first attempt waits for a connection.
    void begin(const call_limits& limits, time_point now) noexcept;

    // It ends before its first attempt.
    void refuse() noexcept { attempt_ = 0; }

    // The attempt that has just begun has to queue, and begins when the call is admitted.
    void queue(time_point now) noexcept;
    void admitted(time_point now) noexcept { begin_attempt(now); }

    void connected() noexcept { state_ = state::exchanging; }
    void pause_over(time_point now) noexcept;
    void finish() noexcept { state_ = state::done; }

    // An attempt ended. On a retry the call pauses for the delay, else it is done.
    [[nodiscard]] verdict decide(const attempt_report& report, time_point now, const chances& chances);

    // When the state has to change by itself, if ever, and what that means then.
    [[nodiscard]] std::optional<time_point> expires_at() const noexcept;
    [[nodiscard]] expiry expired(time_point now) const noexcept;

    // Whole seconds that the server may wait for QuickBooks, so that it gives up before this attempt does;
    // nothing if it would give up earlier by itself.
    [[nodiscard]] std::optional<int> server_wait(time_point now) const noexcept;

    // Whether only a new or recently used connection will do.
    [[nodiscard]] bool wants_fresh_connection() const noexcept;

    [[nodiscard]] state current() const noexcept { return state_; }
    [[nodiscard]] int attempt() const noexcept { return attempt_; }

    // No attempt has ended yet.
    [[nodiscard]] bool is_untried() const noexcept;

    [[nodiscard]] time_point started() const noexcept { return started_; }

private:
    void begin_attempt(time_point now) noexcept;
    [[nodiscard]] std::chrono::milliseconds backoff(double random) const noexcept;
    [[nodiscard]] std::optional<time_point> deadline() const noexcept;
    [[nodiscard]] std::optional<time_point> attempt_end() const noexcept;
    [[nodiscard]] std::optional<time_point> queue_end() const noexcept;

    call_limits limits_;
    state state_ = state::done;
    int attempt_ = 0;
    bool met_stale_connection_ = false;
    bool may_be_processed_ = false;
    time_point started_;
    time_point attempt_started_;
    time_point queued_since_;
    time_point pause_until_;
};

} // namespace conductor::call

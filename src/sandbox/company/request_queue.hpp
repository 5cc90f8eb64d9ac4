#pragma once

// When does QuickBooks carry out which request of a company, and whose client has waited too long? No I/O:
// the time is told.

#include <conductor/version.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// How fast a company's QuickBooks works.
struct pace {
    std::chrono::milliseconds answer_time{0};
    std::chrono::milliseconds opening_time{0}; ///< before the first request
    bool one_at_a_time = true;
    bool opens = true; ///< false: each request takes `opening_time`, and QuickBooks is not open after it
};

/// The requests of one company that were not carried out yet, in the order of their arrival. What is too late
/// for its client stays in the queue. Times given must not decrease.
class request_queue {
public:
    using time_point = std::chrono::steady_clock::time_point;
    using ticket = std::uint64_t;

    enum class what : std::uint8_t {
        turn_over, ///< QuickBooks has done the request, which leaves the queue
        too_slow,  ///< the request's client gets no other answer; the request stays
    };

    struct event {
        request_queue::what what;
        request_queue::ticket ticket;
        time_point at;
    };

    explicit request_queue(const sandbox::pace& first)
        : pace_{first} {}

    /// A request arrives.
    ///
    /// @param patience How long the API waits for QuickBooks.
    ticket enter(time_point now, std::chrono::milliseconds patience);

    /// The pace changes for requests that QuickBooks has not begun with, and QuickBooks is closed.
    void set_pace(const sandbox::pace& changed, time_point now);

    /// What happened next, up to `now`: in the order of time, and told once each.
    [[nodiscard]] std::optional<event> next(time_point now);

    /// When `next` will have something to tell, if nothing else happens before.
    [[nodiscard]] std::optional<time_point> next_time() const;

    [[nodiscard]] std::size_t size() const noexcept { return waiting_.size(); }

private:
    struct request {
        request_queue::ticket ticket;
        std::optional<time_point> deadline; ///< none once it was told
        std::optional<time_point> done;     ///< none before QuickBooks has begun with it
    };

    [[nodiscard]] std::optional<event> earliest() const;
    void begin(time_point now);
    [[nodiscard]] time_point done_when_begun(time_point now);

    sandbox::pace pace_;
    std::optional<time_point> opened_; ///< when QuickBooks is open; none while it is closed
    ticket next_ = 1;
    std::deque<request> waiting_;
};

} // namespace conductor::sandbox

#pragma once

// Which request is next? One at a time, in the order they came.

#include <conductor/version.hpp>

#include <deque>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::database {

template <typename Request>
class request_queue {
public:
    // Whether it is its turn at once.
    [[nodiscard]] bool add(Request r) {
        waiting_.push_back(std::move(r));
        return waiting_.size() == 1;
    }

    [[nodiscard]] bool empty() const noexcept { return waiting_.empty(); }

    // The one whose turn it is; there must be one.
    [[nodiscard]] Request& first() noexcept { return waiting_.front(); }

    // Its turn is over; the next one's begins, if there is one.
    [[nodiscard]] Request take_first() {
        Request done = std::move(waiting_.front());
        waiting_.pop_front();
        return done;
    }

private:
    std::deque<Request> waiting_;
};

} // namespace conductor::database

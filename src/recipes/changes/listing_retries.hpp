#pragma once

// Whether a listing that has lost its place is begun again, and when.
//
// The client tries again by itself what can be tried again; a page that was lost cannot.

#include <conductor/error.hpp>
#include <conductor/error_kind.hpp>
#include <conductor/retry_options.hpp>

#include <algorithm>
#include <chrono>
#include <optional>

namespace conductor::inline CONDUCTOR_ABI::recipes {

class listing_retries {
public:
    listing_retries(const retry_options& policy, std::optional<int> max_retries) noexcept
        : policy_(policy)
        , left_(max_retries.value_or(policy.max_retries))
        , max_(left_)
        , backoff_(policy.initial_backoff) {}

    // The wait before it; nothing: the caller has to know, and what comes after that counts anew.
    [[nodiscard]] std::optional<std::chrono::milliseconds> after(const error& e) noexcept {
        const auto asked = e.retry_after().value_or(std::chrono::milliseconds::zero());
        if (left_ <= 0 || e.kind() != error_kind::cursor_expired || asked > policy_.max_retry_after) {
            ended();
            return std::nullopt;
        }
        --left_;
        const auto wait = std::min(backoff_, policy_.max_backoff);
        backoff_ = std::min(backoff_ * 2, policy_.max_backoff);
        return asked > std::chrono::milliseconds::zero() ? asked : wait;
    }

    // The listing came to its end.
    void ended() noexcept {
        left_ = max_;
        backoff_ = policy_.initial_backoff;
    }

private:
    retry_options policy_;
    int left_;
    int max_;
    std::chrono::milliseconds backoff_;
};

} // namespace conductor::recipes

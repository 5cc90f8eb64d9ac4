#pragma once

// When is a source of keys asked? It asks no clock and reads nothing; `key_ring` does what it says.

#include "call/call_limits.hpp"

#include <chrono>
#include <cstdint>

namespace conductor::inline CONDUCTOR_ABI::call {

class key_state {
public:
    static constexpr std::chrono::seconds between_looks{1};

    // The first key was read.
    explicit key_state(time_point now) noexcept
        : next_look_(now + between_looks) {}

    // Counts the keys that there were.
    [[nodiscard]] std::uint64_t generation() const noexcept { return generation_; }

    // Before an attempt: whether to look for another key. Only the first one who asks is told so.
    [[nodiscard]] bool wants_look(time_point now) noexcept {
        if (now < next_look_)
            return false;
        next_look_ = now + between_looks;
        return true;
    }

    enum class advice : std::uint8_t {
        take_newer, // somebody has found another key since
        ask,        // the source
        give_up,    // it has just been asked, and had no other one
    };

    // The server refused a key that was sent at `began`. One who sent it after the source was asked in vain
    // asks again: it may have been revoked in between.
    [[nodiscard]] advice refused(std::uint64_t generation, time_point began, time_point now) const noexcept {
        if (generation != generation_)
            return advice::take_newer;
        const bool was_asked = asked_in_vain_ && began <= *asked_in_vain_;
        return was_asked && now < *asked_in_vain_ + between_looks ? advice::give_up : advice::ask;
    }

    // After a refusal.
    void had_no_other(time_point now) noexcept { asked_in_vain_ = now; }

    void changed() noexcept {
        ++generation_;
        asked_in_vain_.reset();
    }

private:
    std::uint64_t generation_ = 0;
    time_point next_look_;
    limit asked_in_vain_;
};

} // namespace conductor::call

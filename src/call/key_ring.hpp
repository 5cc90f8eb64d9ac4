#pragma once

// The key that a client uses just now, of a source that may give others later.

#include "call/key_state.hpp"

#include <conductor/key_source.hpp>

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::call {

struct key {
    std::string text;
    std::string field; // as it is sent
    std::uint64_t generation = 0;
};

using key_ptr = std::shared_ptr<const key>;

// Thread-safe. Nobody waits for a source but those whose key was refused.
class key_ring {
public:
    // Throws what the source throws, or std::invalid_argument if it gives no key.
    key_ring(std::shared_ptr<key_source> source, time_point now);

    // For an attempt.
    [[nodiscard]] key_ptr current(time_point now);

    // The last one, without asking for another.
    [[nodiscard]] key_ptr last() const;

    struct renewal {
        bool found = false;  // there is another key than the one that was refused
        std::string problem; // why the source could not be asked, if so
    };
    [[nodiscard]] renewal renew(const key& refused, time_point began, time_point now);

private:
    [[nodiscard]] bool ask(bool was_refused);

    const std::shared_ptr<key_source> source_;
    std::mutex asking_; // taken before the other one
    mutable std::mutex mutex_;
    key_state state_;
    key_ptr key_;
    std::string last_problem_; // of the last question in vain
};

} // namespace conductor::call

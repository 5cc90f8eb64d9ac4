#pragma once

// What becomes of an entry after a try? Decided here alone, by the kind and the outcome of its error.
//
// - What was surely not made, and can be made when somebody else has done something (a PC is on, the network
// is back),
//   waits: with its whole company where it is the company that cannot be reached, alone where it is the
//   entry.
// - What was surely not made and never will be is refused.
// - What may have been made is asked about, later, if its operation can be asked about; if not, it needs a
// look.

#include <conductor/error.hpp>
#include <conductor/outbox/entry.hpp>

#include <chrono>
#include <optional>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail {

// What a try may be followed by.
struct verdict {
    entry_state state = entry_state::waiting; // of the entry from now on
    bool pauses_company = false;              // all of the company's entries wait, longer each time
    std::chrono::milliseconds rests{0};       // the entry is left alone for so long
};

// How long is waited for what may pass.
struct patience {
    std::chrono::milliseconds settle_time{
        125'000};                                // what was on its way when an answer was lost has ended then
    std::chrono::milliseconds first_rest{2'000}; // of an entry by itself; doubled with each further try
    std::chrono::milliseconds longest_rest{600'000};
};

struct tried {
    int tries = 1;            // with this one
    bool can_ask = false;     // whether it was made can be found out, by trying again
    bool is_stopping = false; // it was broken off, as the worker ends or has lost its company
    outbox_detail::patience patience{};
};

[[nodiscard]] verdict verdict_on(const error& failed, const tried& how);

// Of a write that was not found out about within its time, though it was looked for.
[[nodiscard]] verdict verdict_on_undecided(const std::optional<error>& look_failed, const tried& how);

// How long the entry is left alone by itself.
[[nodiscard]] std::chrono::milliseconds rest_after(const tried& how) noexcept;

// The first time, doubled with each further one, up to the longest.
[[nodiscard]] std::chrono::milliseconds
doubled(std::chrono::milliseconds first, int times, std::chrono::milliseconds longest) noexcept;

} // namespace conductor::outbox_detail

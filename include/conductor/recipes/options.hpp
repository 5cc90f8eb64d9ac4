#pragma once

// Options of `ensure` and `create_once`.

#include <conductor/timestamp.hpp>

#include <chrono>
#include <optional>

namespace conductor::inline CONDUCTOR_ABI {

struct create_intent; // in results.hpp

/// How a record is looked for and created.
struct ensure_options {
    /// Of a name with colons, as in "Acme:Job 7:Kitchen", those before the last one name records that it lies
    /// in. True: the ones that are not there are created first, with no more than their names and what cannot
    /// be left out, which is taken from the record's own parameters. False: then the call fails with
    /// `error_kind::not_found`.
    bool create_parents = false;
};

/// How a record is created once.
struct once_options {
    /// When an earlier run of the program may have tried it, by the program's clock: what
    /// `create_intent::began` said last, or, with `tried_until`, when the first of these tries began. The
    /// call then looks for the record before it sends anything. Nothing: this is the first try.
    std::optional<timestamp> tried_since{};

    /// When the last of these tries had ended for sure, by the program's clock, as one does when its call is
    /// over or its process is dead: what it sent has come to its end `settle_time` after it. Nothing: it may
    /// still be under way, on another machine.
    std::optional<timestamp> tried_until{};

    /// For how long what was sent may still be on its way to QuickBooks. The API waits for it for 90 s; a
    /// shorter time than that may create a record twice.
    std::chrono::milliseconds settle_time{120'000};

    /// How often this call looks for the record after a create whose outcome is not known, before it gives up
    /// as `undecided`. Looks are 2 s apart at first, and a minute at last.
    int looks = 12;
};

} // namespace conductor

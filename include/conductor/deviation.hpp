#pragma once

// How an answer may stray from the API description without failing the call.

#include <conductor/version.hpp>

#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI {

/// In which way a part of an answer differs from the API description.
enum class deviation_kind {
    missing,      ///< a required field is absent; the member keeps its default value
    null,         ///< null where a value is due; the member keeps its default value
    unknown_enum, ///< a text that the enum does not list; the member keeps the text
    duplicate,    ///< a field appears more than once; the last one counts
    not_a_time,   ///< a text that is no point in time; the member keeps it, also if `decode_policy::strict`
    encoding,     ///< not UTF-8: U+FFFD stands for what is no character, or a byte order mark came first
};

/// The name of `kind`, such as "missing".
[[nodiscard]] constexpr std::string_view to_string(deviation_kind kind) noexcept {
    switch (kind) {
    case deviation_kind::missing:
        return "missing";
    case deviation_kind::null:
        return "null";
    case deviation_kind::unknown_enum:
        return "unknown_enum";
    case deviation_kind::duplicate:
        return "duplicate";
    case deviation_kind::not_a_time:
        return "not_a_time";
    case deviation_kind::encoding:
        return "encoding";
    }
    return "deviation";
}

/// One place where an answer differs from the API description, and was accepted nevertheless.
struct deviation {
    deviation_kind kind = deviation_kind::missing; ///< in which way it differs
    std::string pointer; ///< the place as a JSON pointer (RFC 6901), such as "/data/3/vendor"

    friend bool operator==(const deviation&, const deviation&) = default;
};

} // namespace conductor

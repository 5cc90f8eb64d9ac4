#include "database/postgresql/sqlstate.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::database {

namespace {

using known = std::pair<std::string_view, failure_kind>;
using kind = failure_kind;

// By their first letters; the first one that fits is meant.
constexpr std::array<known, 33> meanings{{
    {"08P01", kind::misused}, // such as too few parameters
    {"08", kind::unavailable},
    {"0A", kind::misused},
    {"22", kind::misused},
    {"23", kind::constraint},
    {"25006", kind::read_only},
    {"25P03", kind::unavailable}, // idle in a transaction for too long
    {"25P04", kind::unavailable},
    {"25", kind::misused},
    {"26", kind::misused},
    {"28", kind::not_allowed},
    {"3D", kind::not_a_database},
    {"3F", kind::misused},
    {"40002", kind::constraint},
    {"40003", kind::unavailable}, // nobody knows whether it was done
    {"40", kind::busy},
    {"42501", kind::not_allowed},
    {"42", kind::misused},
    {"44", kind::constraint},
    {"53300", kind::unavailable}, // too many connections
    {"53", kind::full},
    {"54", kind::misused},
    {"55P03", kind::busy},
    {"55006", kind::busy},
    {"57014", kind::busy}, // cancelled
    {"57P04", kind::not_a_database},
    {"57P", kind::unavailable}, // it is shut down, or starts
    {"58", kind::unavailable},
    {"P0001", kind::constraint}, // raised by a function or trigger
    {"XX001", kind::not_a_database},
    {"XX002", kind::not_a_database},
    {"0B", kind::misused},
    {"21", kind::misused},
}};

constexpr std::size_t length = 5;

bool may_be_of_state(char c) noexcept {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
}

} // namespace

failure_kind kind_of_sqlstate(std::string_view state) noexcept {
    const auto found = std::find_if(
        meanings.begin(), meanings.end(), [state](const known& one) { return state.starts_with(one.first); });
    return found == meanings.end() ? failure_kind::other : found->second;
}

// `FATAL:  28P01: password authentication failed`; the severity may be in another language.
std::string_view sqlstate_in(std::string_view verbose) noexcept {
    std::string_view found;
    for (auto at = verbose.find(":  "); at != std::string_view::npos; at = verbose.find(":  ", at + 1)) {
        const std::string_view rest = verbose.substr(at + 3);
        const std::string_view state = rest.substr(0, length);
        if (rest.size() > length && rest[length] == ':' &&
            std::all_of(state.begin(), state.end(), may_be_of_state))
            found = state; // of the host that was tried last
    }
    return found;
}

std::string tidy(std::string_view verbose) {
    std::string made;
    while (!verbose.empty()) {
        const auto end = std::min(verbose.find('\n'), verbose.size());
        std::string_view line = verbose.substr(0, end);
        verbose.remove_prefix(std::min(end + 1, verbose.size()));
        line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
        if (line.empty() || line.starts_with("LOCATION:"))
            continue;
        if (!made.empty())
            made += "; ";
        made += line;
    }
    return made;
}

} // namespace conductor::database

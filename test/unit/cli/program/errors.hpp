#pragma once

// Errors of calls, as a command meets them.

#include <conductor/error.hpp>

#include <string>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::cli::test {

inline error
failed(error_kind kind, outcome known = outcome::not_processed, const std::string& what = "it failed") {
    error_details details;
    details.kind = kind;
    details.outcome = known;
    return {errc::refused, what, std::move(details)};
}

} // namespace conductor::cli::test

#pragma once

// How strictly an answer has to match its documented shape.

#include <conductor/version.hpp>

#include <cstddef>

namespace conductor::inline CONDUCTOR_ABI {

/// `tolerant` accepts what real answers do: a missing or null required field keeps its default value, unknown
/// fields are skipped, unknown enum values and texts that are no time are kept, and U+FFFD stands for what is
/// not UTF-8; deviations are reported to the observer, the log and `response::deviations`. `strict` makes
/// every unknown field a `decode_error`, and every deviation but a text that is no time, which the API
/// description allows.
enum class decode_policy { tolerant, strict };

/// Bounds on what is read from a server, beyond which a call fails with `errc::response_too_large`;
/// a refusal (a status that is no success) keeps its status, and has what was read of its body.
struct response_options {
    std::size_t header_bytes = 64 * 1024;      ///< status line and header fields
    std::size_t body_bytes = 64 * 1024 * 1024; ///< the body, inflated if it comes compressed
    std::size_t json_depth = 64; ///< nesting of arrays and objects in JSON (`errc::decode_failed`)

    bool operator==(const response_options&) const = default;
};

} // namespace conductor

#pragma once

// The header fields of W3C Trace Context: read, checked and made.

#include <conductor/detail/export.hpp>
#include <conductor/version.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI {

/// What a `traceparent` says: which trace, and which span of it sent the request.
struct trace_context {
    std::array<std::uint8_t, 16> trace_id{}; ///< the same for all spans of the trace; not all zeros
    std::array<std::uint8_t, 8> span_id{};   ///< of the span that sent the request; not all zeros
    std::uint8_t flags = 0;                  ///< the lowest bit: it may have been recorded

    /// Whether whoever sent the request may have recorded it.
    [[nodiscard]] bool is_sampled() const noexcept { return (flags & 1U) != 0; }

    friend bool operator==(const trace_context&, const trace_context&) = default;
};

/// Reads a `traceparent`; empty if it is none. Of a version that is not known yet, what version 00 has is
/// read.
[[nodiscard]] CONDUCTOR_API std::optional<trace_context> parse_traceparent(std::string_view text) noexcept;

/// A `traceparent` of version 00.
[[nodiscard]] CONDUCTOR_API std::string to_traceparent(const trace_context& context);

/// The hexadecimal digits of a trace's id.
[[nodiscard]] CONDUCTOR_API std::string to_hex(const std::array<std::uint8_t, 16>& trace_id);

/// Those of a span's.
[[nodiscard]] CONDUCTOR_API std::string to_hex(const std::array<std::uint8_t, 8>& span_id);

/// Whether it is a `tracestate` that can be passed on: a list of at most 32 members, in at most 512
/// characters.
[[nodiscard]] CONDUCTOR_API bool is_tracestate(std::string_view text) noexcept;

} // namespace conductor

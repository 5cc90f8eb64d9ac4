#pragma once

// One span of a trace, in the terms of OpenTelemetry, and where ended ones go.

#include <conductor/detail/export.hpp>
#include <conductor/trace_context.hpp>

#include <array>
#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::metrics {

using attribute_value = std::variant<std::string, std::int64_t, double, bool>;

/// What is known about a span or an event, by its name.
struct attribute {
    std::string_view name; ///< for ever valid
    attribute_value value; ///< of the type that the conventions give it
};

/// Something that happened while a span lasted.
struct span_event {
    std::string_view name;                      ///< for ever valid
    std::chrono::system_clock::time_point time; ///< when it happened
    std::vector<attribute> attributes;          ///< what is known about it
};

enum class span_kind : std::uint8_t {
    internal, ///< a call, with all its attempts
    client,   ///< one request to the server
};

/// A call or one of its attempts, once it is over.
struct span {
    trace_context context;                        ///< the span's own ids
    std::array<std::uint8_t, 8> parent_span_id{}; ///< zero if it begins the trace
    std::string tracestate;                       ///< of the caller
    std::string name;                     ///< "qbd.invoices.create", or "POST /quickbooks-desktop/invoices"
    span_kind kind = span_kind::internal; ///< the call, or one of its attempts
    std::chrono::system_clock::time_point begin; ///< by this machine's clock
    std::chrono::system_clock::time_point end;   ///< as long after it as it took, whatever that clock did
    bool failed = false;                         ///< whether it ended with an error
    std::string message;                         ///< what the error says, if it failed
    std::vector<attribute> attributes; ///< by OpenTelemetry's conventions for HTTP, and some of our own
    std::vector<span_event> events;    ///< in the order in which they happened
};

/// Takes spans that have ended.
///
/// Thread safety: yours to provide. It is called on the threads that run the client's executor, possibly
/// several at once; it must not block or throw.
class span_sink {
public:
    virtual ~span_sink() = default;
    virtual void on_span(const span& ended) noexcept = 0;
};

/// One line for people: when, how long, whose, what, and its attributes; then one for each event.
[[nodiscard]] CONDUCTOR_API std::string to_text(const span& s);

/// One line of JSON as the OpenTelemetry Protocol has it (a `TracesData`), for the collector's receiver of
/// files. `resource` tells who sends it, such as {"service.name", "payroll"}.
[[nodiscard]] CONDUCTOR_API std::string
to_otlp_json(const span& s, const std::vector<attribute>& resource = {});

} // namespace conductor::metrics

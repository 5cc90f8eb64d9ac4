#pragma once

// What a client does, as spans of traces: docs/tracing.md tells which, and how they reach OpenTelemetry.

#include <conductor/detail/export.hpp>
#include <conductor/metrics/span.hpp>
#include <conductor/observer.hpp>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>

namespace conductor::inline CONDUCTOR_ABI::metrics {

/// How much a `tracer` records.
struct tracer_options {
    /// The share of calls to record that have no `traceparent`. Of the others, those are recorded whose
    /// caller records.
    double sampled = 1;

    /// Whether what errors say is recorded, which may repeat what was sent.
    bool messages = true;

    /// The time, at which something begins; by default that of the system. Called by several threads at once,
    /// if several run the client.
    std::function<std::chrono::system_clock::time_point()> now{};

    /// 64 random bits; by default from a generator that the system seeds. Called by one thread at a time.
    std::function<std::uint64_t()> random{};
};

/// An observer that makes a span of each call and one of each attempt, and sends a `traceparent` with each. A
/// call with a `traceparent` in its options continues that trace.
///
/// For one client: calls of several may have the same ids.
///
/// Thread safety: may watch a client that runs on any number of threads.
class tracer final : public observer {
public:
    CONDUCTOR_API explicit tracer(std::shared_ptr<span_sink> to, tracer_options options = {});
    CONDUCTOR_API ~tracer() override;
    tracer(const tracer&) = delete;
    tracer& operator=(const tracer&) = delete;

    CONDUCTOR_API void on_queued(const call_info& call) noexcept override;
    CONDUCTOR_API void on_wait_ended(const call_info& call, const wait_ended& event) noexcept override;
    CONDUCTOR_API void
    on_attempt_started(const call_info& call, const attempt_started& event) noexcept override;
    CONDUCTOR_API void
    on_attempt_headers(const call_info& call, int attempt, attempt_headers& headers) noexcept override;
    CONDUCTOR_API void
    on_attempt_finished(const call_info& call, const attempt_finished& event) noexcept override;
    CONDUCTOR_API void
    on_retry_scheduled(const call_info& call, const retry_scheduled& event) noexcept override;
    CONDUCTOR_API void on_finished(const call_info& call, const call_finished& event) noexcept override;

private:
    struct impl;
    std::unique_ptr<impl> impl_;
};

} // namespace conductor::metrics

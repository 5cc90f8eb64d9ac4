#pragma once

// What a client does, as metrics: docs/metrics.md has the table of them.

#include <conductor/detail/export.hpp>
#include <conductor/metrics/registry.hpp>
#include <conductor/observer.hpp>

#include <chrono>
#include <memory>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::metrics {

/// How a `client_metrics` counts.
struct client_metrics_options {
    /// Labels that all of its metrics have, such as {{"client", "payroll"}}: for several clients in one
    /// registry. All of those should have the same names, and none that the metrics have themselves.
    labels constant{};

    /// Bounds of the histograms of whole calls and of their parts. QuickBooks takes seconds.
    std::vector<std::chrono::nanoseconds> bounds = default_bounds();

    /// From 5 ms to two minutes.
    [[nodiscard]] CONDUCTOR_API static std::vector<std::chrono::nanoseconds> default_bounds();
};

/// An observer that counts calls, attempts, retries and connections in a registry:
///
///     auto registry = std::make_shared<conductor::metrics::registry>();
///     options.observer = std::make_shared<conductor::metrics::client_metrics>(registry);
///
/// Labels have values out of bounded sets: operations by their names, kinds, reasons, classes of statuses.
/// Ids, paths and messages never become labels.
///
/// Thread safety: may watch clients that run on any number of threads.
class client_metrics final : public observer {
public:
    /// @throws std::invalid_argument if labels or bounds are none, or other metrics in the registry have its
    ///     names.
    CONDUCTOR_API explicit client_metrics(
        std::shared_ptr<registry> into, const client_metrics_options& options = {});
    CONDUCTOR_API ~client_metrics() override;
    client_metrics(const client_metrics&) = delete;
    client_metrics& operator=(const client_metrics&) = delete;

    CONDUCTOR_API void on_queued(const call_info& call) noexcept override;
    CONDUCTOR_API void on_turn_awaited(const call_info& call, const turn_awaited& event) noexcept override;
    CONDUCTOR_API void on_connecting(const call_info& call, int attempt) noexcept override;
    CONDUCTOR_API void on_wait_ended(const call_info& call, const wait_ended& event) noexcept override;
    CONDUCTOR_API void
    on_attempt_started(const call_info& call, const attempt_started& event) noexcept override;
    CONDUCTOR_API void
    on_attempt_finished(const call_info& call, const attempt_finished& event) noexcept override;
    CONDUCTOR_API void
    on_retry_scheduled(const call_info& call, const retry_scheduled& event) noexcept override;
    CONDUCTOR_API void on_finished(const call_info& call, const call_finished& event) noexcept override;
    CONDUCTOR_API void on_connection_opened(const connection_opened& event) noexcept override;
    CONDUCTOR_API void on_connection_closed(const connection_closed& event) noexcept override;

private:
    struct impl;
    std::unique_ptr<impl> impl_;
};

} // namespace conductor::metrics

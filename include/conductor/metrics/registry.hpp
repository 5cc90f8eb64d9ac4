#pragma once

// Counters, gauges and histograms by name and labels, and what they are at a moment.

#include <conductor/detail/export.hpp>
#include <conductor/version.hpp>

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::metrics {

/// Names and values, as in {{"client", "payroll"}}.
using labels = std::vector<std::pair<std::string, std::string>>;

/// What only grows.
///
/// Thread safety: any thread at any time, without a lock.
class counter {
public:
    void add(std::uint64_t n = 1) noexcept { value_.fetch_add(n, std::memory_order_relaxed); }
    [[nodiscard]] std::uint64_t value() const noexcept { return value_.load(std::memory_order_relaxed); }

private:
    std::atomic<std::uint64_t> value_{0};
};

/// What grows and shrinks.
///
/// Thread safety: any thread at any time, without a lock.
class gauge {
public:
    void add(double n) noexcept { value_.fetch_add(n, std::memory_order_relaxed); }
    void set(double n) noexcept { value_.store(n, std::memory_order_relaxed); }
    [[nodiscard]] double value() const noexcept { return value_.load(std::memory_order_relaxed); }

private:
    std::atomic<double> value_{0};
};

/// How often something took how long.
///
/// Thread safety: any thread at any time, without a lock.
class histogram {
public:
    /// @throws std::invalid_argument if the bounds do not grow.
    CONDUCTOR_API explicit histogram(std::span<const std::chrono::nanoseconds> bounds);

    /// A time equal to a bound counts for it; less than nothing counts as nothing.
    CONDUCTOR_API void observe(std::chrono::nanoseconds time) noexcept;

    [[nodiscard]] std::span<const std::chrono::nanoseconds> bounds() const noexcept { return bounds_; }

    /// How many were above the bound before and not above this one; `bounds().size()` for what was above all.
    [[nodiscard]] std::uint64_t count(std::size_t bucket) const noexcept {
        return counts_[bucket].load(std::memory_order_relaxed);
    }
    [[nodiscard]] std::chrono::nanoseconds sum() const noexcept {
        return std::chrono::nanoseconds(sum_.load(std::memory_order_relaxed));
    }

private:
    std::vector<std::chrono::nanoseconds> bounds_;
    std::unique_ptr<std::atomic<std::uint64_t>[]> counts_;
    std::atomic<std::int64_t> sum_{0};
};

enum class metric_kind : std::uint8_t { counter, gauge, histogram };

/// How many observations were not above a bound, in seconds.
struct bucket {
    double upper_bound = 0;  ///< in seconds
    std::uint64_t count = 0; ///< of those in lower buckets, too
};

/// One combination of labels, as it was at a moment.
struct sample {
    metrics::labels labels;      ///< in the order of their names
    double value = 0;            ///< of a counter or gauge
    std::vector<bucket> buckets; ///< of a histogram, without the last one, which has no bound
    std::uint64_t count = 0;     ///< of a histogram
    double sum = 0;              ///< of a histogram, in seconds
};

/// All of one name.
struct family {
    std::string name;                        ///< as in "conductor_client_calls_total"
    std::string help;                        ///< what it counts, for people
    metric_kind kind = metric_kind::counter; ///< which of a sample's values count
    std::vector<sample> samples;             ///< in the order of their labels
};

enum class text_format : std::uint8_t {
    prometheus,  ///< version 0.0.4 of Prometheus' text format
    open_metrics ///< version 1.0.0 of OpenMetrics
};

/// What is counted, by name and labels. It owns all; what it gives stays where it is until it goes.
///
/// Thread safety: any thread at any time. Finding takes a lock, counting does not: keep what is found where
/// it is counted often.
class registry {
public:
    CONDUCTOR_API registry();
    CONDUCTOR_API ~registry();
    registry(const registry&) = delete;
    registry& operator=(const registry&) = delete;

    /// The one with this name and these labels, in whatever order they are; made if there was none.
    ///
    /// Throws `std::invalid_argument` if the name or a label's is none that Prometheus takes, if a label's
    /// value or the help is not UTF-8, if a counter's name does not end in "_total", or if the name stands
    /// for something else already, as "jobs" does beside "jobs_total", which is the counter "jobs" in
    /// OpenMetrics.
    [[nodiscard]] CONDUCTOR_API counter&
    counter_of(std::string_view name, std::string_view help, const metrics::labels& labels = {});
    [[nodiscard]] CONDUCTOR_API gauge&
    gauge_of(std::string_view name, std::string_view help, const metrics::labels& labels = {});

    /// The name should end in "_seconds". The bounds are those of whoever asks first.
    [[nodiscard]] CONDUCTOR_API histogram& histogram_of(
        std::string_view name, std::string_view help, std::span<const std::chrono::nanoseconds> bounds,
        const metrics::labels& labels = {});

    /// All that there is, in the order of names.
    [[nodiscard]] CONDUCTOR_API std::vector<family> snapshot() const;

    /// The same as text, for whoever scrapes it.
    [[nodiscard]] CONDUCTOR_API std::string to_text(text_format format = text_format::prometheus) const;

private:
    friend class client_metrics;

    // Keeps the name for what has no labels yet.
    void reserve(metric_kind kind, std::string_view name, std::string_view help);

    struct impl;
    std::unique_ptr<impl> impl_;
};

/// What was read, as text.
[[nodiscard]] CONDUCTOR_API std::string
to_text(const std::vector<family>& families, text_format format = text_format::prometheus);

} // namespace conductor::metrics

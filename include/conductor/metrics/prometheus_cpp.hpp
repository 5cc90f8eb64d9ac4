#pragma once

// For programs that have prometheus-cpp: their exposer or gateway gives a registry of this library beside
// what they count themselves. Needs prometheus-cpp 1.0; nothing else of this library does.

#include <conductor/metrics/registry.hpp>

#include <limits>
#include <memory>
#include <utility>
#include <vector>

#include <prometheus/collectable.h>
#include <prometheus/metric_family.h>

namespace conductor::inline CONDUCTOR_ABI::metrics {

/// What a registry has, as prometheus-cpp collects it. The exposer keeps a weak reference, so keep this one:
///
///     const auto collected = std::make_shared<conductor::metrics::prometheus_collectable>(registry);
///     exposer.RegisterCollectable(collected);
///
/// Thread safety: any thread at any time.
class prometheus_collectable final : public prometheus::Collectable {
public:
    explicit prometheus_collectable(std::shared_ptr<const registry> from)
        : from_(std::move(from)) {}

    [[nodiscard]] std::vector<prometheus::MetricFamily> Collect() const override {
        std::vector<prometheus::MetricFamily> out;
        for (const family& f : from_->snapshot()) {
            prometheus::MetricFamily& to = out.emplace_back();
            to.name = f.name;
            to.help = f.help;
            to.type = type_of(f.kind);
            for (const sample& s : f.samples)
                to.metric.push_back(metric_of(s, f.kind));
        }
        return out;
    }

private:
    static prometheus::MetricType type_of(metric_kind kind) {
        switch (kind) {
        case metric_kind::counter:
            return prometheus::MetricType::Counter;
        case metric_kind::gauge:
            return prometheus::MetricType::Gauge;
        case metric_kind::histogram:
            break;
        }
        return prometheus::MetricType::Histogram;
    }

    static prometheus::ClientMetric metric_of(const sample& s, metric_kind kind) {
        prometheus::ClientMetric to;
        for (const auto& [name, value] : s.labels)
            to.label.push_back({name, value});
        to.counter.value = kind == metric_kind::counter ? s.value : 0;
        to.gauge.value = kind == metric_kind::gauge ? s.value : 0;
        if (kind == metric_kind::histogram) {
            for (const bucket& b : s.buckets)
                to.histogram.bucket.push_back({b.count, b.upper_bound});
            to.histogram.bucket.push_back({s.count, std::numeric_limits<double>::infinity()});
            to.histogram.sample_count = s.count;
            to.histogram.sample_sum = s.sum;
        }
        return to;
    }

    std::shared_ptr<const registry> from_;
};

} // namespace conductor::metrics

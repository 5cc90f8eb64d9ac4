#include "json/text.hpp"
#include "metrics/names.hpp"
#include "metrics/seconds.hpp"

#include <conductor/metrics/registry.hpp>

#include <algorithm>
#include <map>
#include <mutex>
#include <set>
#include <stdexcept>
#include <variant>

namespace conductor::inline CONDUCTOR_ABI::metrics {

namespace {

using series = std::variant<std::unique_ptr<counter>, std::unique_ptr<gauge>, std::unique_ptr<histogram>>;

struct family_state {
    std::string help;
    metric_kind kind = metric_kind::counter;
    std::map<labels, series> all;
};

labels in_order(labels given) {
    std::sort(given.begin(), given.end());
    for (std::size_t i = 0; i < given.size(); ++i) {
        if (!is_label_name(given[i].first))
            throw std::invalid_argument("\"" + given[i].first + "\" is no name of a label");
        if (i > 0 && given[i - 1].first == given[i].first)
            throw std::invalid_argument("the label " + given[i].first + " is there twice");
        if (!json::is_utf8(given[i].second))
            throw std::invalid_argument("the value of the label " + given[i].first + " is not UTF-8");
    }
    return given;
}

// What is in a text of this family, whoever writes it; "…_created" is what others write of counters and
// histograms.
std::set<std::string, std::less<>> names_of(metric_kind kind, std::string_view name) {
    std::string base(name);
    switch (kind) {
    case metric_kind::counter:
        base.resize(base.size() - std::string_view("_total").size());
        return {base, base + "_total", base + "_created"};
    case metric_kind::gauge:
        break;
    case metric_kind::histogram:
        return {base, base + "_bucket", base + "_sum", base + "_count", base + "_created"};
    }
    return {base};
}

sample read(const histogram& from) {
    sample out;
    const auto bounds = from.bounds();
    for (std::size_t i = 0; i < bounds.size(); ++i) {
        out.count += from.count(i);
        out.buckets.push_back({in_seconds(bounds[i]), out.count});
    }
    out.count += from.count(bounds.size());
    out.sum = in_seconds(from.sum());
    return out;
}

sample read(const series& from) {
    sample out;
    if (const auto* c = std::get_if<std::unique_ptr<counter>>(&from))
        out.value = static_cast<double>((*c)->value());
    else if (const auto* g = std::get_if<std::unique_ptr<gauge>>(&from))
        out.value = (*g)->value();
    else
        out = read(**std::get_if<std::unique_ptr<histogram>>(&from));
    return out;
}

} // namespace

histogram::histogram(std::span<const std::chrono::nanoseconds> bounds)
    : bounds_(bounds.begin(), bounds.end())
    , counts_(std::make_unique<std::atomic<std::uint64_t>[]>(bounds.size() + 1)) {
    if (std::adjacent_find(bounds_.begin(), bounds_.end(), std::greater_equal<>{}) != bounds_.end())
        throw std::invalid_argument("the bounds of a histogram do not grow");
}

void histogram::observe(std::chrono::nanoseconds time) noexcept {
    time = std::max(time, std::chrono::nanoseconds::zero());
    const auto bucket = std::lower_bound(bounds_.begin(), bounds_.end(), time) - bounds_.begin();
    counts_[static_cast<std::size_t>(bucket)].fetch_add(1, std::memory_order_relaxed);
    sum_.fetch_add(time.count(), std::memory_order_relaxed);
}

struct registry::impl {
    mutable std::mutex mutex;
    std::map<std::string, family_state, std::less<>> families;

    std::set<std::string, std::less<>>
        taken; // names of families and of samples, also as OpenMetrics has them

    // The next three with the lock.
    family_state* find(metric_kind kind, std::string_view name) {
        const auto at = families.find(name);
        if (at == families.end())
            return nullptr;
        if (at->second.kind != kind)
            throw std::invalid_argument(std::string(name) + " is another kind of metric");
        return &at->second;
    }

    family_state& make(metric_kind kind, std::string_view name, std::string_view help) {
        if (!is_metric_name(name))
            throw std::invalid_argument("\"" + std::string(name) + "\" is no name of a metric");
        if (!json::is_utf8(help))
            throw std::invalid_argument("what is said of " + std::string(name) + " is not UTF-8");
        auto names = names_of(kind, name);
        for (const std::string& one : names)
            if (taken.contains(one))
                throw std::invalid_argument(std::string(name) + " and another metric would both be " + one);
        family_state& made = families.emplace(name, family_state{std::string(help), kind, {}}).first->second;
        taken.merge(names);
        return made;
    }

    family_state& find_or_make(metric_kind kind, std::string_view name, std::string_view help) {
        family_state* const found = find(kind, name);
        return found != nullptr ? *found : make(kind, name, help);
    }

    template <class Kind, class... Arguments>
    Kind& find_or_make(
        metric_kind kind, std::string_view name, std::string_view help, const labels& given,
        const Arguments&... arguments) {
        labels ordered = in_order(given);
        const std::lock_guard lock(mutex);
        if (family_state* const of = find(kind, name))
            if (const auto found = of->all.find(ordered); found != of->all.end())
                return **std::get_if<std::unique_ptr<Kind>>(&found->second);
        auto made = std::make_unique<Kind>(arguments...);
        Kind& out = *made;
        find_or_make(kind, name, help).all.emplace(std::move(ordered), std::move(made));
        return out;
    }
};

registry::registry()
    : impl_(std::make_unique<impl>()) {}

registry::~registry() = default;

counter& registry::counter_of(std::string_view name, std::string_view help, const metrics::labels& labels) {
    if (!name.ends_with("_total") || name == "_total")
        throw std::invalid_argument("a counter's name must end in \"_total\": " + std::string(name));
    return impl_->find_or_make<counter>(metric_kind::counter, name, help, labels);
}

gauge& registry::gauge_of(std::string_view name, std::string_view help, const metrics::labels& labels) {
    return impl_->find_or_make<gauge>(metric_kind::gauge, name, help, labels);
}

histogram& registry::histogram_of(
    std::string_view name, std::string_view help, std::span<const std::chrono::nanoseconds> bounds,
    const metrics::labels& labels) {
    return impl_->find_or_make<histogram>(metric_kind::histogram, name, help, labels, bounds);
}

void registry::reserve(metric_kind kind, std::string_view name, std::string_view help) {
    const std::lock_guard lock(impl_->mutex);
    (void)impl_->find_or_make(kind, name, help);
}

std::vector<family> registry::snapshot() const {
    std::vector<family> out;
    const std::lock_guard lock(impl_->mutex);
    for (const auto& [name, state] : impl_->families) {
        if (state.all.empty())
            continue;
        family& to = out.emplace_back(family{name, state.help, state.kind, {}});
        for (const auto& [with, what] : state.all)
            to.samples.emplace_back(read(what)).labels = with;
    }
    return out;
}

std::string registry::to_text(text_format format) const {
    return metrics::to_text(snapshot(), format);
}

} // namespace conductor::metrics

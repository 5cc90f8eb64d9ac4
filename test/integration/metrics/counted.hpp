#pragma once

// A registry with the metrics of a client, and what must hold of them.

#include <conductor/metrics/client_metrics.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>

namespace conductor::test {

class counted {
public:
    std::shared_ptr<metrics::registry> into = std::make_shared<metrics::registry>();
    std::shared_ptr<metrics::client_metrics> by = std::make_shared<metrics::client_metrics>(into);

    // The sum over all samples that have these labels.
    [[nodiscard]] double sum(std::string_view name, const metrics::labels& with = {}) const {
        double out = 0;
        for (const metrics::family& f : into->snapshot())
            for (const metrics::sample& s : f.samples)
                if (f.name == "conductor_client_" + std::string(name) && has(s.labels, with))
                    out += f.kind == metrics::metric_kind::histogram ? static_cast<double>(s.count) : s.value;
        return out;
    }

    // What must hold once the client is gone.
    void check_quiet() const {
        for (const auto* name :
             {"calls_in_flight", "calls_waiting", "attempts_in_flight", "connections_open"})
            BOOST_TEST(sum(name) == 0, name);
        BOOST_TEST(sum("connections_opened_total") == sum("connections_closed_total"));
        BOOST_TEST(sum("calls_total") == sum("call_duration_seconds"));
        BOOST_TEST(sum("calls_total") == sum("calls_total", {{"kind", "none"}}) + sum("calls_failed_total"));
        BOOST_TEST(sum("attempts_total") == sum("attempt_phase_seconds", {{"phase", "turn"}}));
    }

private:
    static bool has(const metrics::labels& all, const metrics::labels& some) {
        return std::all_of(some.begin(), some.end(), [&](const auto& one) {
            return std::find(all.begin(), all.end(), one) != all.end();
        });
    }
};

} // namespace conductor::test

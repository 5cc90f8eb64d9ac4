#include "metrics/seconds.hpp"
#include "metrics/server_address.hpp"

#include <conductor/metrics/operation.hpp>
#include <conductor/metrics/tracer.hpp>

#include <algorithm>
#include <array>
#include <exception>
#include <mutex>
#include <random>
#include <string>
#include <unordered_map>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::metrics {

namespace {

// A call that is not over.
struct traced_call {
    span call;
    span attempt;
    bool is_sampled = false;
    bool has_attempt = false;
};

// Calls do not wait for one another's spans.
struct shard {
    std::mutex mutex;
    std::unordered_map<std::uint64_t, traced_call> calls;
};

template <std::size_t Size>
void fill(std::array<std::uint8_t, Size>& id, const std::function<std::uint64_t()>& random) {
    do {
        for (std::size_t i = 0; i < Size; i += 8) {
            const std::uint64_t bits = random();
            for (std::size_t k = 0; k < 8; ++k)
                id[i + k] = static_cast<std::uint8_t>(bits >> (8 * k));
        }
    } while (std::all_of(id.begin(), id.end(), [](std::uint8_t byte) { return byte == 0; }));
}

// Of a failure without a kind, as the conventions say.
std::string error_type(error_kind kind, int status = 0) {
    if (status >= 400)
        return std::to_string(status);
    return kind == error_kind::none ? "_OTHER" : std::string(to_string(kind));
}

// By the clock that nobody sets.
void end_after(span& s, std::chrono::nanoseconds time) {
    s.end = s.begin + std::chrono::duration_cast<std::chrono::system_clock::duration>(time);
}

} // namespace

struct tracer::impl {
    impl(std::shared_ptr<span_sink> s, tracer_options o)
        : to(std::move(s))
        , options(std::move(o)) {
        if (!options.now)
            options.now = [] { return std::chrono::system_clock::now(); };
        if (!options.random) {
            std::random_device device;
            std::seed_seq seed{device(), device(), device(), device(),
                               device(), device(), device(), device()};
            options.random = [generator = std::mt19937_64(seed)]() mutable { return generator(); };
        }
    }

    [[nodiscard]] shard& of(const call_info& call) noexcept { return shards[call.id % shards.size()]; }

    // Does it to a call that is known; for want of memory, something of a span is missing.
    template <class Change>
    void change(const call_info& call, Change what) noexcept {
        try {
            shard& in = of(call);
            const std::lock_guard lock(in.mutex);
            if (const auto found = in.calls.find(call.id); found != in.calls.end())
                what(found->second);
        } catch (const std::exception&) { // NOLINT(bugprone-empty-catch)
        }
    }

    void begin(traced_call& made, const call_info& call) {
        const std::lock_guard lock(random_mutex);
        if (const auto parent = parse_traceparent(call.traceparent)) {
            made.call.context = *parent;
            made.call.parent_span_id = parent->span_id;
            made.call.tracestate = call.tracestate;
        } else {
            fill(made.call.context.trace_id, options.random);
            constexpr double range = 18446744073709551616.0; // 2^64
            made.call.context.flags = static_cast<double>(options.random()) < options.sampled * range ? 1 : 0;
        }
        made.is_sampled = made.call.context.is_sampled();
        made.call.context.flags &= 1U; // what other flags mean is not known
        fill(made.call.context.span_id, options.random);
    }

    void begin_attempt(traced_call& of_call) {
        const std::lock_guard lock(random_mutex);
        span& made = of_call.attempt;
        made = {};
        made.context = of_call.call.context;
        made.parent_span_id = of_call.call.context.span_id;
        made.tracestate = of_call.call.tracestate;
        made.kind = span_kind::client;
        fill(made.context.span_id, options.random);
        of_call.has_attempt = true;
    }

    std::shared_ptr<span_sink> to;
    tracer_options options;
    std::mutex random_mutex;
    std::array<shard, 16> shards;
};

tracer::tracer(std::shared_ptr<span_sink> to, tracer_options options)
    : impl_(std::make_unique<impl>(std::move(to), std::move(options))) {}

tracer::~tracer() = default;

void tracer::on_queued(const call_info& call) noexcept {
    try {
        traced_call made;
        impl_->begin(made, call);
        made.call.begin = impl_->options.now();
        if (made.is_sampled) {
            made.call.name = operation_of(call.method, call.path).name;
            made.call.attributes.push_back({"conductor.operation", made.call.name});
            if (!call.end_user.empty())
                made.call.attributes.push_back({"conductor.end_user.id", std::string(call.end_user)});
        }
        shard& in = impl_->of(call);
        const std::lock_guard lock(in.mutex);
        in.calls.insert_or_assign(call.id, std::move(made));
    } catch (const std::exception&) { // NOLINT(bugprone-empty-catch): a call without a span
    }
}

void tracer::on_wait_ended(const call_info& call, const wait_ended& event) noexcept {
    impl_->change(call, [&](traced_call& c) {
        if (!c.is_sampled)
            return;
        span_event made{"conductor.waited", impl_->options.now(), {}};
        made.attributes.push_back(
            {"conductor.wait.for", std::string(event.where == phase::queue ? "turn" : "connection")});
        made.attributes.push_back({"conductor.wait.seconds", in_seconds(event.waited)});
        made.attributes.push_back({"conductor.wait.granted", event.granted});
        c.call.events.push_back(std::move(made));
    });
}

void tracer::on_attempt_started(const call_info& call, const attempt_started& event) noexcept {
    impl_->change(call, [&](traced_call& c) {
        impl_->begin_attempt(c);
        if (!c.is_sampled)
            return;
        span& made = c.attempt;
        made.begin = impl_->options.now();
        const operation is = operation_of(call.method, call.path);
        made.name = call.method;
        const server_address server = address_of(call.base_url);
        made.attributes.push_back({"http.request.method", std::string(call.method)});
        made.attributes.push_back({"server.address", std::string(server.host)});
        made.attributes.push_back({"server.port", server.port});
        made.attributes.push_back({"url.full", std::string(call.base_url).append(call.path)});
        if (!is.path_template.empty()) {
            made.name.append(" ").append(is.path_template);
            made.attributes.push_back({"url.template", std::string(is.path_template)});
        }
        if (event.attempt > 1)
            made.attributes.push_back({"http.request.resend_count", std::int64_t{event.attempt} - 1});
        made.attributes.push_back({"conductor.connection.reused", event.reused});
    });
}

void tracer::on_attempt_headers(const call_info& call, int, attempt_headers& headers) noexcept {
    impl_->change(call, [&](traced_call& c) {
        if (c.has_attempt && headers.add("traceparent", to_traceparent(c.attempt.context)) &&
            !c.attempt.tracestate.empty())
            (void)headers.add("tracestate", c.attempt.tracestate);
    });
}

void tracer::on_attempt_finished(const call_info& call, const attempt_finished& event) noexcept {
    span ended;
    impl_->change(call, [&](traced_call& c) {
        if (!std::exchange(c.has_attempt, false) || !c.is_sampled)
            return;
        span& s = c.attempt;
        end_after(s, event.duration);
        if (event.status != 0)
            s.attributes.push_back({"http.response.status_code", std::int64_t{event.status}});
        if (event.error) {
            s.failed = true;
            s.attributes.push_back({"error.type", error_type(event.kind, event.status)});
        }
        if (event.status != 0)
            s.attributes.push_back({"conductor.first_byte.seconds", in_seconds(event.waiting)});
        ended = std::move(s);
    });
    if (!ended.name.empty())
        impl_->to->on_span(ended);
}

void tracer::on_retry_scheduled(const call_info& call, const retry_scheduled& event) noexcept {
    impl_->change(call, [&](traced_call& c) {
        if (!c.is_sampled)
            return;
        span_event made{"conductor.retry", impl_->options.now(), {}};
        made.attributes.push_back({"conductor.attempt", std::int64_t{event.attempt}});
        made.attributes.push_back({"conductor.retry.reason", std::string(to_string(event.reason))});
        made.attributes.push_back({"conductor.retry.delay_seconds", in_seconds(event.delay)});
        made.attributes.push_back({"error.type", error_type(event.kind, event.status)});
        if (impl_->options.messages && !event.message.empty())
            made.attributes.push_back({"error.message", std::string(event.message)});
        c.call.events.push_back(std::move(made));
    });
}

void tracer::on_finished(const call_info& call, const call_finished& event) noexcept {
    span ended;
    try {
        shard& in = impl_->of(call);
        std::unordered_map<std::uint64_t, traced_call>::node_type taken;
        {
            const std::lock_guard lock(in.mutex);
            taken = in.calls.extract(call.id);
        }
        if (taken.empty() || !taken.mapped().is_sampled)
            return;
        span& s = taken.mapped().call;
        end_after(s, event.duration);
        s.attributes.push_back({"conductor.attempts", std::int64_t{event.attempts}});
        if (!event.request_id.empty())
            s.attributes.push_back({"conductor.request.id", std::string(event.request_id)});
        if (!event.deviations.empty())
            s.attributes.push_back(
                {"conductor.deviations", static_cast<std::int64_t>(event.deviations.size())});
        if (event.error) {
            s.failed = true;
            s.attributes.push_back({"error.type", error_type(event.kind)});
            s.attributes.push_back({"conductor.outcome", std::string(to_string(event.outcome))});
            if (event.budget_spent)
                s.attributes.push_back({"conductor.retry.budget_spent", true});
            if (impl_->options.messages)
                s.message = event.message;
        }
        ended = std::move(s);
    } catch (const std::exception&) {
        return; // a call without a span
    }
    impl_->to->on_span(ended);
}

} // namespace conductor::metrics

// What an event counts.

#include "metrics/client_series.hpp"

#include <new>

namespace conductor::inline CONDUCTOR_ABI::metrics {

std::vector<std::chrono::nanoseconds> client_metrics_options::default_bounds() {
    std::vector<std::chrono::nanoseconds> out;
    for (const int ms : {5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10'000, 30'000, 60'000, 120'000})
        out.emplace_back(std::chrono::milliseconds(ms));
    return out;
}

namespace {

// For want of memory something is not counted; nothing else is thrown, as the constructor has seen to it.
template <class Count>
void count(Count what) noexcept {
    try {
        what();
    } catch (const std::bad_alloc&) { // NOLINT(bugprone-empty-catch)
    }
}

} // namespace

client_metrics::client_metrics(std::shared_ptr<registry> into, const client_metrics_options& options)
    : impl_(std::make_unique<impl>(std::move(into), options)) {}

client_metrics::~client_metrics() = default;

void client_metrics::on_queued(const call_info&) noexcept {
    impl_->calls_in_flight.add(1);
}

void client_metrics::on_turn_awaited(const call_info&, const turn_awaited&) noexcept {
    impl_->awaiting_turn.add(1);
}

void client_metrics::on_connecting(const call_info&, int) noexcept {
    impl_->awaiting_connection.add(1);
}

void client_metrics::on_wait_ended(const call_info&, const wait_ended& event) noexcept {
    (event.where == phase::queue ? impl_->awaiting_turn : impl_->awaiting_connection).add(-1);
}

void client_metrics::on_attempt_started(const call_info&, const attempt_started&) noexcept {
    impl_->attempts_in_flight.add(1);
}

void client_metrics::on_attempt_finished(const call_info& call, const attempt_finished& event) noexcept {
    impl_->attempts_in_flight.add(-1);
    impl_->turn.observe(event.turn);
    impl_->connection.observe(event.queued);
    if (event.status != 0) {
        impl_->first_byte.observe(event.waiting);
        impl_->body.observe(event.reading);
    }
    count([&] { impl_->attempts(operation_index(call.method, call.path), event.status).add(); });
}

void client_metrics::on_retry_scheduled(const call_info&, const retry_scheduled& event) noexcept {
    count([&] {
        impl_->budget_left().set(event.budget_left);
        impl_->retries(event.reason, event.kind).add();
    });
}

void client_metrics::on_finished(const call_info& call, const call_finished& event) noexcept {
    impl_->calls_in_flight.add(-1);
    if (!event.deviations.empty())
        impl_->deviations.add(event.deviations.size());
    if (event.budget_spent)
        impl_->budget_refusals.add();
    if (event.error) {
        const auto kind = static_cast<std::size_t>(event.kind);
        impl_->failed[kind < impl_->failed.size() ? kind : 0]->add();
        if (event.outcome == outcome::unknown && call.method != "GET")
            impl_->unknown_writes.add();
    }
    count([&] {
        if (event.budget_spent)
            impl_->budget_left().set(0);
        const std::size_t index = operation_index(call.method, call.path);
        operation_metrics& of = impl_->of(index);
        of.duration->observe(event.duration);
        if (!event.error)
            of.succeeded->add();
        else
            impl_->calls(impl::name_at(index), name_of(event.kind), event.outcome).add();
    });
}

void client_metrics::on_connection_opened(const connection_opened& event) noexcept {
    if (event.error) {
        impl_->open_failures.add();
        return;
    }
    impl_->connections_open.add(1);
    impl_->connect.observe(event.connect);
    if (event.tls_version.empty()) {
        impl_->plain.add();
        return;
    }
    impl_->handshake.observe(event.handshake);
    (event.resumed ? impl_->resumed : impl_->opened).add();
}

void client_metrics::on_connection_closed(const connection_closed& event) noexcept {
    impl_->connections_open.add(-1);
    impl_->closed[static_cast<std::size_t>(event.reason)]->add();
}

} // namespace conductor::metrics

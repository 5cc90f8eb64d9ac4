#pragma once

// Which metrics a client has, and where each is in the registry: found once, or with the first event of its
// kind.

#include "metrics/operation_table.hpp"

#include <conductor/metrics/client_metrics.hpp>

#include <algorithm>
#include <array>
#include <atomic>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::metrics {

inline constexpr std::array<std::string_view, 7> status_classes{"none", "1xx", "2xx",  "3xx",
                                                                "4xx",  "5xx", "other"};

inline std::size_t class_of(int status) noexcept {
    if (status == 0)
        return 0;
    return status >= 100 && status < 600 ? static_cast<std::size_t>(status / 100) : 6;
}

// What every call of an operation counts in is found once.
struct operation_metrics {
    counter* succeeded = nullptr;
    histogram* duration = nullptr;
    std::array<std::atomic<counter*>, status_classes.size()> attempts{};
};

inline constexpr std::array<close_reason, 7> close_reasons{
    close_reason::expired,      close_reason::aged,   close_reason::surplus, close_reason::unhealthy,
    close_reason::not_reusable, close_reason::failed, close_reason::shutdown};

inline constexpr std::array<std::string_view, 9> own_labels{
    "operation", "kind", "outcome", "status", "reason", "phase", "step", "for", "handshake"};

// The retries that are usual.
inline constexpr std::array<std::pair<retry_reason, error_kind>, 6> usual_retries{{
    {retry_reason::status, error_kind::rate_limited},
    {retry_reason::status, error_kind::server},
    {retry_reason::should_retry, error_kind::rate_limited},
    {retry_reason::should_retry, error_kind::server},
    {retry_reason::connection_error, error_kind::transport},
    {retry_reason::timeout, error_kind::timeout},
}};

// As a label of what failed. A failure without a kind is one for want of memory.
inline std::string_view name_of(error_kind kind) noexcept {
    return kind == error_kind::none ? "other" : to_string(kind);
}

struct client_metrics::impl {
    impl(std::shared_ptr<registry> r, client_metrics_options o)
        : into(std::move(r))
        , options(checked(std::move(o)))
        , calls_in_flight(plain_gauge("calls_in_flight", "Calls that were started and are not over."))
        , awaiting_turn(waiting("turn"))
        , awaiting_connection(waiting("connection"))
        , attempts_in_flight(plain_gauge("attempts_in_flight", "Requests that are on a connection."))
        , turn(phase("turn"))
        , connection(phase("connection"))
        , first_byte(phase("first_byte"))
        , body(phase("body"))
        , budget_refusals(plain_counter(
              "retry_budget_refusals_total", "Calls that the budget kept from another attempt."))
        , connections_open(plain_gauge("connections_open", "Open connections."))
        , opened(connections("full"))
        , resumed(connections("resumed"))
        , plain(connections("none"))
        , open_failures(
              plain_counter("connection_open_failures_total", "Connections that could not be opened."))
        , connect(opening("connect"))
        , handshake(opening("handshake"))
        , deviations(
              plain_counter("deviations_total", "Places where answers strayed from their documented shape."))
        , unknown_writes(plain_counter(
              "writes_unknown_total", "Writes of which it is not known whether they were made.")) {
        for (const close_reason reason : close_reasons)
            closed[static_cast<std::size_t>(reason)] = &closed_by(reason);
        for (auto kind = error_kind::none; to_string(kind) != "unknown"; kind = next(kind))
            failed.push_back(&failed_by(kind));
        for (const auto& [reason, kind] : usual_retries)
            (void)retries(reason, kind);
        // What is looked up later cannot fail then.
        into->reserve(metric_kind::counter, full("calls_total"), calls_help);
        into->reserve(metric_kind::histogram, full("call_duration_seconds"), duration_help);
        into->reserve(metric_kind::counter, full("attempts_total"), attempts_help);
        into->reserve(metric_kind::gauge, full("retry_budget_left"), budget_help);
    }

    static constexpr std::string_view calls_help = "Calls that are over, by what became of them.";
    static constexpr std::string_view duration_help =
        "How long calls took, with all attempts and the waits between them.";
    static constexpr std::string_view attempts_help =
        "Requests that were sent, by the class of the answer's status.";
    static constexpr std::string_view budget_help =
        "Retries that the budget allowed after the last one that it was asked for.";

    static error_kind next(error_kind kind) noexcept {
        return static_cast<error_kind>(static_cast<int>(kind) + 1);
    }

    static client_metrics_options checked(client_metrics_options given) {
        for (const auto& [name, value] : given.constant)
            if (std::find(own_labels.begin(), own_labels.end(), name) != own_labels.end())
                throw std::invalid_argument("the metrics of clients have a label " + name + " of their own");
        return given;
    }

    [[nodiscard]] labels with(labels own) const {
        own.insert(own.end(), options.constant.begin(), options.constant.end());
        return own;
    }

    static std::string full(std::string_view name) { return "conductor_client_" + std::string(name); }

    gauge& plain_gauge(std::string_view name, std::string_view help) {
        return into->gauge_of(full(name), help, with({}));
    }
    counter& plain_counter(std::string_view name, std::string_view help) {
        return into->counter_of(full(name), help, with({}));
    }
    // There is none before somebody asked the budget: it would have to say how much that has.
    gauge& budget_left() { return plain_gauge("retry_budget_left", budget_help); }
    gauge& waiting(std::string_view what) {
        return into->gauge_of(
            full("calls_waiting"), "Calls that wait for their turn at their end-user, or for a connection.",
            with({{"for", std::string(what)}}));
    }
    histogram& phase(std::string_view name) {
        return into->histogram_of(
            full("attempt_phase_seconds"),
            "Where the time of attempts went: waiting for a turn, for a connection, for the answer's first "
            "byte, "
            "and for its last.",
            options.bounds, with({{"phase", std::string(name)}}));
    }
    counter& connections(std::string_view handshake_kind) {
        return into->counter_of(
            full("connections_opened_total"), "Connections that were opened, by how TLS was begun.",
            with({{"handshake", std::string(handshake_kind)}}));
    }
    histogram& opening(std::string_view step) {
        return into->histogram_of(
            full("connection_open_seconds"), "How long it took to open a connection.", options.bounds,
            with({{"step", std::string(step)}}));
    }
    counter& closed_by(close_reason reason) {
        return into->counter_of(
            full("connections_closed_total"), "Connections that were closed, by why.",
            with({{"reason", std::string(to_string(reason))}}));
    }
    counter& failed_by(error_kind kind) {
        return into->counter_of(
            full("calls_failed_total"), "Calls that failed, of all operations.",
            with({{"kind", std::string(name_of(kind))}}));
    }
    counter& retries(retry_reason reason, error_kind kind) {
        return into->counter_of(
            full("retries_total"), "Attempts after the first, by why.",
            with({{"reason", std::string(to_string(reason))}, {"kind", std::string(name_of(kind))}}));
    }
    counter& calls(std::string_view operation, std::string_view kind, outcome what) {
        return into->counter_of(
            full("calls_total"), calls_help,
            with(
                {{"operation", std::string(operation)},
                 {"kind", std::string(kind)},
                 {"outcome", std::string(to_string(what))}}));
    }

    [[nodiscard]] static std::string_view name_at(std::size_t index) noexcept {
        const auto all = operation_table();
        return index == all.size() ? "other" : all[index].name;
    }

    // Two threads that meet here get the same counters of the registry, and one of them its memory back.
    operation_metrics& of(std::size_t index) {
        std::atomic<operation_metrics*>& place = operations[index];
        if (operation_metrics* there = place.load(std::memory_order_acquire))
            return *there;
        const std::string_view name = name_at(index);
        auto made = std::make_unique<operation_metrics>();
        made->succeeded = &calls(name, to_string(error_kind::none), outcome::processed);
        made->duration = &into->histogram_of(
            full("call_duration_seconds"), duration_help, options.bounds,
            with({{"operation", std::string(name)}}));
        operation_metrics* there = nullptr;
        if (place.compare_exchange_strong(
                there, made.get(), std::memory_order_release, std::memory_order_acquire))
            return *made.release();
        return *there;
    }

    counter& attempts(std::size_t index, int status) {
        const std::size_t kind = class_of(status);
        std::atomic<counter*>& place = of(index).attempts[kind];
        if (counter* there = place.load(std::memory_order_acquire))
            return *there;
        counter& made = into->counter_of(
            full("attempts_total"), attempts_help,
            with(
                {{"operation", std::string(name_at(index))}, {"status", std::string(status_classes[kind])}}));
        place.store(&made, std::memory_order_release);
        return made;
    }

    impl(const impl&) = delete;
    impl& operator=(const impl&) = delete;
    ~impl() {
        for (auto& place : operations)
            delete place.load(); // NOLINT(cppcoreguidelines-owning-memory): shared by a single word
    }

    std::shared_ptr<registry> into;
    client_metrics_options options;
    std::vector<std::atomic<operation_metrics*>> operations{operation_table().size() + 1};

    gauge& calls_in_flight;
    gauge& awaiting_turn;
    gauge& awaiting_connection;
    gauge& attempts_in_flight;
    histogram& turn;
    histogram& connection;
    histogram& first_byte;
    histogram& body;
    counter& budget_refusals;
    gauge& connections_open;
    counter& opened;
    counter& resumed;
    counter& plain;
    counter& open_failures;
    histogram& connect;
    histogram& handshake;
    counter& deviations;
    counter& unknown_writes;
    std::vector<counter*> failed; // by kind
    std::array<counter*, close_reasons.size()> closed{};
};

} // namespace conductor::metrics

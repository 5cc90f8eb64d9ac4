#include <conductor/observers.hpp>

#include <algorithm>
#include <iterator>

namespace conductor::inline CONDUCTOR_ABI {

observers::observers(std::initializer_list<std::shared_ptr<observer>> all)
    : observers(std::vector(all)) {}

observers::observers(const std::vector<std::shared_ptr<observer>>& all) {
    std::copy_if(
        all.begin(), all.end(), std::back_inserter(all_), [](const auto& one) { return one != nullptr; });
}

void observers::on_queued(const call_info& call) noexcept {
    for (const auto& one : all_)
        one->on_queued(call);
}

void observers::on_turn_awaited(const call_info& call, const turn_awaited& event) noexcept {
    for (const auto& one : all_)
        one->on_turn_awaited(call, event);
}

void observers::on_connecting(const call_info& call, int attempt) noexcept {
    for (const auto& one : all_)
        one->on_connecting(call, attempt);
}

void observers::on_wait_ended(const call_info& call, const wait_ended& event) noexcept {
    for (const auto& one : all_)
        one->on_wait_ended(call, event);
}

void observers::on_attempt_started(const call_info& call, const attempt_started& event) noexcept {
    for (const auto& one : all_)
        one->on_attempt_started(call, event);
}

void observers::on_attempt_headers(const call_info& call, int attempt, attempt_headers& headers) noexcept {
    for (const auto& one : all_)
        one->on_attempt_headers(call, attempt, headers);
}

void observers::on_attempt_finished(const call_info& call, const attempt_finished& event) noexcept {
    for (const auto& one : all_)
        one->on_attempt_finished(call, event);
}

void observers::on_retry_scheduled(const call_info& call, const retry_scheduled& event) noexcept {
    for (const auto& one : all_)
        one->on_retry_scheduled(call, event);
}

void observers::on_finished(const call_info& call, const call_finished& event) noexcept {
    for (const auto& one : all_)
        one->on_finished(call, event);
}

void observers::on_connection_opened(const connection_opened& event) noexcept {
    for (const auto& one : all_)
        one->on_connection_opened(event);
}

void observers::on_connection_closed(const connection_closed& event) noexcept {
    for (const auto& one : all_)
        one->on_connection_closed(event);
}

} // namespace conductor

#pragma once

// Several observers of one client.

#include <conductor/detail/export.hpp>
#include <conductor/observer.hpp>

#include <initializer_list>
#include <memory>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI {

/// Tells several observers the same, in their order:
///
///     options.observer = std::make_shared<conductor::observers>(
///         std::initializer_list<std::shared_ptr<conductor::observer>>{metrics, tracer});
///
/// Of a header field that several add to an attempt, the first one's is sent.
///
/// Thread safety: that of the observers.
class CONDUCTOR_API observers final : public observer {
public:
    /// Those that are null are left out.
    observers(std::initializer_list<std::shared_ptr<observer>> all);
    explicit observers(const std::vector<std::shared_ptr<observer>>& all);

    void on_queued(const call_info& call) noexcept override;
    void on_turn_awaited(const call_info& call, const turn_awaited& event) noexcept override;
    void on_connecting(const call_info& call, int attempt) noexcept override;
    void on_wait_ended(const call_info& call, const wait_ended& event) noexcept override;
    void on_attempt_started(const call_info& call, const attempt_started& event) noexcept override;
    void on_attempt_headers(const call_info& call, int attempt, attempt_headers& headers) noexcept override;
    void on_attempt_finished(const call_info& call, const attempt_finished& event) noexcept override;
    void on_retry_scheduled(const call_info& call, const retry_scheduled& event) noexcept override;
    void on_finished(const call_info& call, const call_finished& event) noexcept override;
    void on_connection_opened(const connection_opened& event) noexcept override;
    void on_connection_closed(const connection_closed& event) noexcept override;

private:
    std::vector<std::shared_ptr<observer>> all_;
};

} // namespace conductor

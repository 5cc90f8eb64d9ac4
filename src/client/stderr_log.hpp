#pragma once

// The log on standard error: one line per event, at its level.
//
//   debug  every event of calls and connections
//   info   calls that finished
//   warn   retries, deviations of answers, connections that could not be opened
//   error  calls that failed

#include <conductor/client_options.hpp>
#include <conductor/observer.hpp>

#include <functional>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::client_setup {

class stderr_log final : public observer {
public:
    using line_writer = std::function<void(std::string_view line)>;

    explicit stderr_log(log_level level);
    stderr_log(log_level level, line_writer write);

    void on_queued(const call_info& call) noexcept override;
    void on_turn_awaited(const call_info& call, const turn_awaited& event) noexcept override;
    void on_connecting(const call_info& call, int attempt) noexcept override;
    void on_attempt_started(const call_info& call, const attempt_started& event) noexcept override;
    void on_retry_scheduled(const call_info& call, const retry_scheduled& event) noexcept override;
    void on_finished(const call_info& call, const call_finished& event) noexcept override;
    void on_connection_opened(const connection_opened& event) noexcept override;
    void on_connection_closed(const connection_closed& event) noexcept override;

private:
    [[nodiscard]] bool wants(log_level level) const noexcept { return level <= level_; }
    template <class Describe>
    void write(log_level level, Describe describe) noexcept;

    log_level level_;
    line_writer write_;
};

} // namespace conductor::client_setup

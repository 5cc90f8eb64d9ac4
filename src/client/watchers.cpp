#include "client/watchers.hpp"

#include "client/stderr_log.hpp"

#include <array>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::client_setup {

namespace {

// Tells two observers the same.
class both final : public observer {
public:
    both(std::shared_ptr<observer> first, std::shared_ptr<observer> second)
        : first_(std::move(first))
        , second_(std::move(second)) {}

    void on_queued(const call_info& call) noexcept override {
        first_->on_queued(call);
        second_->on_queued(call);
    }
    void on_turn_awaited(const call_info& call, const turn_awaited& event) noexcept override {
        first_->on_turn_awaited(call, event);
        second_->on_turn_awaited(call, event);
    }
    void on_connecting(const call_info& call, int attempt) noexcept override {
        first_->on_connecting(call, attempt);
        second_->on_connecting(call, attempt);
    }
    void on_attempt_started(const call_info& call, const attempt_started& event) noexcept override {
        first_->on_attempt_started(call, event);
        second_->on_attempt_started(call, event);
    }
    void on_retry_scheduled(const call_info& call, const retry_scheduled& event) noexcept override {
        first_->on_retry_scheduled(call, event);
        second_->on_retry_scheduled(call, event);
    }
    void on_finished(const call_info& call, const call_finished& event) noexcept override {
        first_->on_finished(call, event);
        second_->on_finished(call, event);
    }
    void on_connection_opened(const connection_opened& event) noexcept override {
        first_->on_connection_opened(event);
        second_->on_connection_opened(event);
    }
    void on_connection_closed(const connection_closed& event) noexcept override {
        first_->on_connection_closed(event);
        second_->on_connection_closed(event);
    }

private:
    std::shared_ptr<observer> first_;
    std::shared_ptr<observer> second_;
};

} // namespace

std::shared_ptr<observer> make_watcher(std::shared_ptr<observer> users, log_level level) {
    if (level == log_level::off)
        return users;
    auto log = std::make_shared<stderr_log>(level);
    if (!users)
        return log;
    return std::make_shared<both>(std::move(users), std::move(log));
}

std::optional<log_level> parse_log_level(std::string_view text) noexcept {
    constexpr std::array<std::pair<std::string_view, log_level>, 5> levels{{
        {"off", log_level::off},
        {"error", log_level::error},
        {"warn", log_level::warn},
        {"info", log_level::info},
        {"debug", log_level::debug},
    }};
    for (const auto& [name, level] : levels)
        if (name == text)
            return level;
    return std::nullopt;
}

} // namespace conductor::client_setup

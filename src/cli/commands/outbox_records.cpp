#include "cli/commands/outbox_records.hpp"

#include <boost/json/parse.hpp>

#include <array>
#include <chrono>
#include <ctime>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace {

constexpr std::array all_states{entry_state::waiting, entry_state::sending,  entry_state::done,
                                entry_state::found,   entry_state::refused,  entry_state::unknown,
                                entry_state::expired, entry_state::cancelled};

// "2026-03-01T12:00:00Z".
boost::json::value time_or_null(const std::optional<timestamp>& at) {
    if (!at)
        return nullptr;
    const auto seconds = std::chrono::floor<std::chrono::seconds>(at->time_since_epoch());
    const auto time = static_cast<std::time_t>(seconds.count());
    std::tm parts{};
    ::gmtime_r(&time, &parts);
    std::array<char, 32> text{};
    const auto size = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    return boost::json::value(std::string_view(text.data(), size));
}

// Who adds entries by SQL may have written anything.
boost::json::value parsed_or_text(const std::string& text) {
    if (text.empty())
        return nullptr;
    boost::system::error_code failed;
    auto made = boost::json::parse(text, failed);
    return failed ? boost::json::value(text) : std::move(made);
}

boost::json::value text_or_null(const std::string& text) {
    return text.empty() ? boost::json::value(nullptr) : boost::json::value(text);
}

} // namespace

boost::json::object json_of(const outbox_record& of) {
    boost::json::object made;
    made["id"] = of.id;
    made["endUserId"] = of.entry.end_user_id;
    made["key"] = of.entry.key;
    made["state"] = to_string(of.state);
    made["operation"] = of.entry.operation;
    made["recordId"] = text_or_null(of.entry.record_id);
    made["resultId"] = text_or_null(of.result_id);
    made["errorKind"] = text_or_null(of.error_kind);
    made["error"] = text_or_null(of.error);
    made["userText"] = text_or_null(of.user_text);
    made["tries"] = of.tries;
    made["chain"] = text_or_null(of.entry.chain);
    made["after"] = text_or_null(of.entry.after);
    made["addedAt"] = time_or_null(of.added_at);
    made["notBefore"] = time_or_null(of.entry.not_before);
    made["expiresAt"] = time_or_null(of.entry.expires_at);
    made["beganAt"] = time_or_null(of.began_at);
    made["endedAt"] = time_or_null(of.ended_at);
    made["apiVersion"] = text_or_null(of.api_version);
    made["params"] = parsed_or_text(of.entry.params);
    made["result"] = parsed_or_text(of.result);
    return made;
}

boost::json::object json_of(const outbox_counts& of) {
    boost::json::object made;
    made["endUserId"] = of.end_user_id;
    made["waiting"] = of.waiting;
    made["held"] = of.held;
    made["sending"] = of.sending;
    made["unknown"] = of.unknown;
    made["oldest"] = time_or_null(of.oldest_waiting);
    made["pausedUntil"] = time_or_null(of.paused_until);
    return made;
}

std::vector<std::string> usual_entry_fields() {
    return {"id", "endUserId", "key", "state", "operation", "resultId", "errorKind", "error"};
}

std::optional<entry_state> entry_state_of(std::string_view name) {
    for (const auto state : all_states)
        if (to_string(state) == name)
            return state;
    return std::nullopt;
}

std::vector<std::string> entry_state_names() {
    std::vector<std::string> made;
    made.reserve(all_states.size());
    for (const auto state : all_states)
        made.emplace_back(to_string(state));
    return made;
}

} // namespace conductor::cli

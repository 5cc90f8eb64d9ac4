#include "sandbox/company/offices.hpp"

#include <chrono>
#include <stdexcept>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::sandbox {
namespace {

using namespace std::chrono_literals;

void check(const company_settings& settings) {
    if (settings.answer_time.count() < 0 || settings.opening_time.count() < 0)
        throw std::invalid_argument{"sandbox: QuickBooks cannot take less than no time"};
    if (std::chrono::abs(settings.utc_offset) > 24h)
        throw std::invalid_argument{"sandbox: a UTC offset is at most a day"};
    if (std::chrono::abs(settings.clock_ahead) > 24h)
        throw std::invalid_argument{"sandbox: a clock is at most a day ahead or behind"};
}

} // namespace

company_settings offices::settings(const std::string& end_user_id) const {
    const std::lock_guard lock{mutex_};
    const auto found = offices_.find(end_user_id);
    return found == offices_.end() ? initial_ : found->second.settings.value_or(initial_);
}

void offices::set(const std::string& end_user_id, company_settings settings) {
    check(settings);
    const std::lock_guard lock{mutex_};
    offices_[end_user_id].settings = std::move(settings);
}

void offices::link(const std::string& end_user_id) {
    const std::lock_guard lock{mutex_};
    auto& settings = offices_[end_user_id].settings;
    auto linked = settings.value_or(initial_);
    if (linked.availability == availability::never_linked)
        linked.availability = availability::ready;
    settings = std::move(linked);
}

bool offices::take_lost_create(const std::string& end_user_id) {
    const std::lock_guard lock{mutex_};
    const auto found = offices_.find(end_user_id);
    if (found == offices_.end() || !found->second.settings || found->second.settings->lost_creates == 0)
        return false;
    --found->second.settings->lost_creates;
    return true;
}

void offices::lock(const std::string& end_user_id, const std::string& record_id, time_point until) {
    const std::lock_guard lock{mutex_};
    offices_[end_user_id].locked_until.insert_or_assign(record_id, until);
}

void offices::unlock(const std::string& end_user_id, const std::string& record_id) {
    const std::lock_guard lock{mutex_};
    const auto found = offices_.find(end_user_id);
    if (found != offices_.end())
        found->second.locked_until.erase(record_id);
}

bool offices::is_locked(const std::string& end_user_id, const std::string& record_id, time_point now) const {
    const std::lock_guard lock{mutex_};
    const auto office = offices_.find(end_user_id);
    if (office == offices_.end())
        return false;
    const auto found = office->second.locked_until.find(record_id);
    return found != office->second.locked_until.end() && now < found->second;
}

std::vector<std::string> offices::locked(const std::string& end_user_id, time_point now) const {
    const std::lock_guard lock{mutex_};
    std::vector<std::string> ids;
    const auto office = offices_.find(end_user_id);
    if (office == offices_.end())
        return ids;
    for (const auto& [id, until] : office->second.locked_until)
        if (now < until)
            ids.push_back(id);
    return ids;
}

} // namespace conductor::sandbox

#include "sandbox/company/store.hpp"

#include <chrono>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::sandbox {
namespace {

std::string now() {
    return to_iso8601(std::chrono::system_clock::now());
}

} // namespace

std::optional<stored_end_user> store::create(const new_end_user& details) {
    stored_end_user made{ids_.make("end_usr_"), now(), details, std::nullopt};
    const std::lock_guard lock{mutex_};
    if (!by_source_.emplace(details.source_id, next_).second)
        return std::nullopt;
    by_id_.emplace(made.id, next_);
    rows_.emplace(next_, made);
    ++next_;
    return made;
}

store::rows::iterator store::locate(const std::string& id) {
    const auto found = by_id_.find(id);
    return found == by_id_.end() ? rows_.end() : rows_.find(found->second);
}

std::optional<stored_end_user> store::find(const std::string& id) const {
    const std::lock_guard lock{mutex_};
    const auto found = by_id_.find(id);
    if (found == by_id_.end())
        return std::nullopt;
    return rows_.at(found->second);
}

std::vector<stored_end_user> store::list() const {
    const std::lock_guard lock{mutex_};
    std::vector<stored_end_user> all;
    all.reserve(rows_.size());
    for (const auto& row : rows_)
        all.push_back(row.second);
    return all;
}

bool store::remove(const std::string& id) {
    const std::lock_guard lock{mutex_};
    const auto row = locate(id);
    if (row == rows_.end())
        return false;
    by_source_.erase(row->second.details.source_id);
    by_id_.erase(id);
    rows_.erase(row);
    return true;
}

bool store::connect(const std::string& id) {
    const std::lock_guard lock{mutex_};
    const auto row = locate(id);
    if (row == rows_.end())
        return false;
    if (!row->second.connection)
        row->second.connection = integration_connection{ids_.make("int_conn_"), now(), {}, {}};
    return true;
}

bool store::touch(const std::string& id) {
    const std::lock_guard lock{mutex_};
    const auto row = locate(id);
    if (row == rows_.end())
        return false;
    if (row->second.connection)
        row->second.connection->last_request_at = now();
    return true;
}

void store::succeeded(const std::string& id) {
    const std::lock_guard lock{mutex_};
    const auto row = locate(id);
    if (row != rows_.end() && row->second.connection)
        row->second.connection->last_successful_request_at = now();
}

} // namespace conductor::sandbox

#include "sandbox/faults/fault_script.hpp"

#include "sandbox/api/router.hpp"

namespace conductor::inline CONDUCTOR_ABI::sandbox {
namespace {

bool matches_request(const fault_rule& rule, std::string_view method, std::string_view path) {
    if (meets_connections(rule) || (!rule.method.empty() && rule.method != method))
        return false;
    if (rule.path.empty())
        return true;
    if (rule.path.back() == '*')
        return path.starts_with(std::string_view{rule.path}.substr(0, rule.path.size() - 1));
    return match_template(rule.path, path);
}

} // namespace

void fault_script::add(const fault_rule& rule) {
    if (rule.times == 0)
        return;
    const std::lock_guard lock{mutex_};
    rules_.push_back(rule);
}

void fault_script::clear() {
    const std::lock_guard lock{mutex_};
    rules_.clear();
}

std::vector<fault_rule> fault_script::list() const {
    const std::lock_guard lock{mutex_};
    return rules_;
}

std::uint64_t fault_script::left() const {
    const std::lock_guard lock{mutex_};
    std::uint64_t sum = 0;
    for (const auto& rule : rules_) {
        if (rule.times == fault_rule::always)
            return fault_rule::always;
        sum += rule.times;
    }
    return sum;
}

std::optional<fault_rule> fault_script::take(const std::function<bool(const fault_rule&)>& matches) {
    const std::lock_guard lock{mutex_};
    for (auto rule = rules_.begin(); rule != rules_.end(); ++rule) {
        if (!matches(*rule))
            continue;
        if (rule->skip != 0) {
            --rule->skip;
            continue;
        }
        auto met = *rule;
        if (rule->times != fault_rule::always && --rule->times == 0)
            rules_.erase(rule);
        return met;
    }
    return std::nullopt;
}

std::optional<fault_rule> fault_script::take_for_request(std::string_view method, std::string_view path) {
    return take([&](const fault_rule& rule) { return matches_request(rule, method, path); });
}

std::optional<fault_rule> fault_script::take_for_connection() {
    return take(meets_connections);
}

} // namespace conductor::sandbox

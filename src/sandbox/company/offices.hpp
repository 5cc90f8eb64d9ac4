#pragma once

// What is the state of each end-user's company, as tests have set it? Its settings, and the records that
// somebody has open in QuickBooks.

#include "sandbox/company/virtual_clock.hpp"

#include <conductor/sandbox/company.hpp>

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// Thread-safe.
class offices {
public:
    using time_point = virtual_clock::time_point;

    /// @param initial The settings of companies for which none were set.
    explicit offices(company_settings initial = {})
        : initial_{std::move(initial)} {}

    [[nodiscard]] company_settings settings(const std::string& end_user_id) const;

    /// @throws std::invalid_argument if a value is out of range.
    void set(const std::string& end_user_id, company_settings settings);

    /// The company is ready if it was never linked.
    void link(const std::string& end_user_id);

    /// Whether the answer of a create that arrives now is lost; one less is lost after it.
    bool take_lost_create(const std::string& end_user_id);

    /// Somebody opens a record in QuickBooks, and closes it at `until`.
    void lock(const std::string& end_user_id, const std::string& record_id, time_point until);

    /// Somebody closes a record.
    void unlock(const std::string& end_user_id, const std::string& record_id);

    [[nodiscard]] bool
    is_locked(const std::string& end_user_id, const std::string& record_id, time_point now) const;

    /// The ids of a company's open records.
    [[nodiscard]] std::vector<std::string> locked(const std::string& end_user_id, time_point now) const;

private:
    struct office {
        std::optional<company_settings> settings;
        std::map<std::string, time_point> locked_until;
    };

    const company_settings initial_;
    mutable std::mutex mutex_;
    std::unordered_map<std::string, office> offices_;
};

} // namespace conductor::sandbox

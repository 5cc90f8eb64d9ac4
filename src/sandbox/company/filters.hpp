#pragma once

// Which objects does a list's query ask for?

#include "sandbox/api/api_error.hpp"
#include "sandbox/api/schema.hpp"
#include "sandbox/company/pc_time.hpp"

#include <chrono>
#include <optional>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// A query's filters, other than those of a `lookup`. Refers to the query.
class filter {
public:
    /// @param query Parameters that have passed the operation's query model.
    /// @param pc The clock that times without a zone go by.
    filter(const dom::object& query, const pc_clock& pc);

    /// What is wrong with a parameter, if anything.
    [[nodiscard]] const std::optional<api_error>& error() const noexcept { return error_; }

    /// Whether the query asks for this object.
    [[nodiscard]] bool matches(const dom::object& shown) const;

private:
    [[nodiscard]] bool matches_status(const dom::object& shown) const;
    [[nodiscard]] bool matches_texts(const dom::object& shown) const;
    [[nodiscard]] bool matches_times(const dom::object& shown) const;
    [[nodiscard]] bool matches_references(const dom::object& shown) const;

    const dom::object& query_;
    const pc_clock pc_;
    std::optional<api_error> error_;
    std::optional<std::chrono::sys_seconds> updated_after_;
    std::optional<std::chrono::sys_seconds> updated_before_;
};

} // namespace conductor::sandbox

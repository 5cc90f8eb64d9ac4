#pragma once

// Which objects does a list's query ask for?

#include "sandbox/api/api_error.hpp"
#include "sandbox/api/schema.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::sandbox {

/// The point in time that an ISO 8601 text means, in UTC if it names no offset.
///
/// @param end_of_day What a date alone means: its last millisecond, or its first.
[[nodiscard]] std::optional<std::chrono::sys_time<std::chrono::milliseconds>>
parse_instant(std::string_view text, bool end_of_day);

/// A query's filters. Refers to the query.
class filter {
public:
    /// @param query Parameters that have passed the operation's query model.
    explicit filter(const dom::object& query);

    /// What is wrong with a parameter, if anything.
    [[nodiscard]] const std::optional<api_error>& error() const noexcept { return error_; }

    /// Whether the query asks for this object.
    [[nodiscard]] bool matches(const dom::object& shown) const;

private:
    [[nodiscard]] bool names_it(const dom::object& shown) const;
    [[nodiscard]] bool matches_status(const dom::object& shown) const;
    [[nodiscard]] bool matches_texts(const dom::object& shown) const;
    [[nodiscard]] bool matches_times(const dom::object& shown) const;
    [[nodiscard]] bool matches_references(const dom::object& shown) const;

    const dom::object& query_;
    std::optional<api_error> error_;
    bool by_name_ = false; // the objects are named one by one; nothing else counts
    std::optional<std::chrono::sys_time<std::chrono::milliseconds>> updated_after_;
    std::optional<std::chrono::sys_time<std::chrono::milliseconds>> updated_before_;
};

} // namespace conductor::sandbox

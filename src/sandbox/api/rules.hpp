#pragma once

// What a request body may contain: rules as data, and the one function that applies them.

#include "sandbox/api/api_error.hpp"

#include <boost/json/object.hpp>

#include <cstddef>
#include <limits>
#include <optional>
#include <span>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

enum class field_kind { string, number };
enum class text_format { any, uri };

struct field_rule {
    std::string_view name;
    field_kind kind = field_kind::string;
    bool required = false;
    text_format format = text_format::any;
    double minimum = std::numeric_limits<double>::lowest();
    double maximum = std::numeric_limits<double>::max();
};

struct body_rule {
    std::span<const field_rule> fields;
    bool open = false; ///< fields that are not listed are allowed
    std::size_t min_fields = 0;
};

/// The first violation of `rule`, if any.
[[nodiscard]] std::optional<api_error> check(const body_rule& rule, const boost::json::object& body);

} // namespace conductor::sandbox

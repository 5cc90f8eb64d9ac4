#pragma once

// A value of each type, which keeps to its limits.

#include "catalog/schema.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <algorithm>
#include <cstdint>
#include <stdexcept>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::cli::test {

inline std::string sample_text(const catalog::schema::limits& limit) {
    if (limit.format == catalog::schema::text_format::uuid)
        return "12345678-abcd-1234-abcd-1234567890ab";
    if (limit.format == catalog::schema::text_format::uri)
        return "https://example.com/back";
    const std::string text = "-1 = \"ü\"";
    return limit.max_length == 0 || limit.max_length >= 8 ? text : text.substr(0, limit.max_length);
}

// Objects have all their members, lists two elements.
inline boost::json::value
sample(const catalog::schema::type& of, const catalog::schema::limits& limit, int number) {
    using catalog::schema::value_kind;
    switch (of.kind) {
    case value_kind::optional:
        return sample(*of.element, limit, number);
    case value_kind::string:
        return boost::json::value(sample_text(limit));
    case value_kind::boolean:
        return number % 2 == 0;
    case value_kind::int64:
        return std::clamp<std::int64_t>(7, limit.minimum, limit.maximum);
    case value_kind::float64:
        return std::clamp<double>(12.25, limit.minimum, limit.maximum);
    case value_kind::open_enum:
        return boost::json::value(of.texts.back());
    case value_kind::date:
        return "2026-01-31";
    case value_kind::date_time:
        return "2026-01-31T10:00:00Z";
    case value_kind::array:
        return boost::json::array{sample(*of.element, limit, number), sample(*of.element, limit, number + 1)};
    case value_kind::object: {
        boost::json::object made;
        for (const auto& field : of.model().fields)
            made[field.name] = sample(*field.value, field.limit, number++);
        return made;
    }
    case value_kind::raw:
        return boost::json::object{{"any", boost::json::array{1, "two"}}};
    case value_kind::variant:
    case value_kind::skipped:
        break;
    }
    throw std::invalid_argument("no parameter has such a type");
}

} // namespace conductor::cli::test

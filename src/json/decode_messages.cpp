#include "json/decode_messages.hpp"

#include <boost/json/error.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

std::string_view name_of(value_kind kind) noexcept {
    switch (kind) {
    case value_kind::string:
    case value_kind::open_enum:
    case value_kind::date_time:
        return "string";
    case value_kind::boolean:
        return "boolean";
    case value_kind::int64:
        return "integer";
    case value_kind::float64:
        return "number";
    case value_kind::date:
        return "date as YYYY-MM-DD";
    case value_kind::object:
    case value_kind::variant:
        return "object";
    case value_kind::array:
        return "array";
    case value_kind::optional:
    case value_kind::raw:
    case value_kind::skipped:
        break;
    }
    return "value";
}

std::string_view message_of(deviation_kind kind) noexcept {
    switch (kind) {
    case deviation_kind::missing:
        return "missing field";
    case deviation_kind::null:
        return "null where a value is due";
    case deviation_kind::unknown_enum:
        return "unknown enum value";
    case deviation_kind::duplicate:
        return "duplicate field";
    case deviation_kind::not_a_time:
        return "not a date with a time and an offset";
    case deviation_kind::encoding:
        return "not UTF-8";
    }
    return "deviation";
}

std::string describe_syntax_error(const boost::system::error_code& ec, bool at_end) {
    if (ec == boost::json::error::incomplete || at_end)
        return "JSON text is truncated";
    if (ec == boost::json::error::too_deep)
        return "JSON text is nested too deeply";
    return "not JSON: " + ec.message();
}

} // namespace conductor::json

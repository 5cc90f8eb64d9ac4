#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>

#include <cstdint>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// What a field that the company defined for itself can hold. Used by 37 resources.
enum class custom_field_type : std::uint16_t {
    unrecognized,
    amount_type,      ///< money
    date_time_type,   ///< a day, or a moment
    integer_type,     ///< a whole number
    percent_type,     ///< a percentage
    price_type,       ///< a price of one
    quantity_type,    ///< how many of something
    string_1024_type, ///< text of at most 1024 characters
    string_255_type,  ///< text of at most 255 characters
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::custom_field_type> {
    static constexpr std::string_view values[] = {"amount_type",      "date_time_type", "integer_type",
                                                  "percent_type",     "price_type",     "quantity_type",
                                                  "string_1024_type", "string_255_type"};
};

} // namespace conductor

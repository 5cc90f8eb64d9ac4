#include "sandbox/api/json_fields.hpp"

namespace conductor::inline CONDUCTOR_ABI::sandbox {

namespace json = boost::json;

void fail(std::string_view field, std::string_view what) {
    throw format_error{"`" + std::string{field} + "` " + std::string{what} + "."};
}

std::string read_text(std::string_view field, const json::value& value) {
    if (!value.is_string())
        fail(field, "must be a string");
    return {value.get_string().data(), value.get_string().size()};
}

std::uint64_t read_count(std::string_view field, const json::value& value) {
    boost::system::error_code ec;
    const auto count = value.to_number<std::uint64_t>(ec);
    if (ec)
        fail(field, "must be a whole number, 0 or more");
    return count;
}

bool read_bool(std::string_view field, const json::value& value) {
    if (!value.is_bool())
        fail(field, "must be true or false");
    return value.get_bool();
}

std::chrono::milliseconds read_time(std::string_view field, const json::value& value) {
    constexpr std::uint64_t longest = 24u * 60 * 60 * 1000;
    const auto count = read_count(field, value);
    if (count > longest)
        fail(field, "must be at most a day");
    return std::chrono::milliseconds{count};
}

std::int64_t read_difference(std::string_view field, const json::value& value, std::int64_t most) {
    boost::system::error_code ec;
    const auto number = value.to_number<std::int64_t>(ec);
    if (ec || number < -most || number > most)
        fail(field, "must be a whole number from -" + std::to_string(most) + " to " + std::to_string(most));
    return number;
}

} // namespace conductor::sandbox

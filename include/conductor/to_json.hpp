#pragma once

// Objects of the API as text, for logs, tests and people: parameters, records, and pages of them. Included by
// who wants it: no other header does.

#include <conductor/cursor_page.hpp>
#include <conductor/detail/api_object.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/item_list.hpp>
#include <conductor/unrecognized_object.hpp>

#include <concepts>
#include <cstddef>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI {

/// How JSON is laid out.
enum class json_style {
    compact, ///< in one line, without spaces
    pretty,  ///< a line for each member, indented by two spaces
};

namespace detail {

// The objects of a list, and what is told beside them.
struct listed_objects {
    const json::object_model& (*model)();
    const void* first;
    std::size_t count;
    std::size_t size; // of one
    std::string_view object_type{};
    std::string_view url{};
    bool has_pages = false;
    const std::optional<std::string>* next_cursor = nullptr;
    const std::optional<double>* remaining_count = nullptr;
    bool has_more = false;
};

[[nodiscard]] CONDUCTOR_API std::string
object_to_json(const json::object_model& (*model)(), const void* object, json_style style);
[[nodiscard]] CONDUCTOR_API std::string array_to_json(const listed_objects& list, json_style style);
[[nodiscard]] CONDUCTOR_API std::string list_to_json(const listed_objects& list, json_style style);
CONDUCTOR_API void print_object(std::ostream& out, const json::object_model& (*model)(), const void* object);

} // namespace detail

/// A type of `conductor` or `conductor::qbd` that has the fields of an object of the API.
template <class T>
concept api_object = detail::is_api_object<T>;

/// The object as JSON, by the API's own names. What is not set is left out, but for fields that the API
/// always has: they are there as they are, or null. Nothing is refused, so that the text may be less than
/// what can be sent: NaN and dates outside of the calendar are null, and U+FFFD stands for what is not UTF-8.
///
/// Of a record that came from the API, the text is that record: read again, it compares equal. Fields that
/// are newer than this library are not in it.
template <api_object T>
[[nodiscard]] std::string to_json(const T& object, json_style style = json_style::compact) {
    return detail::object_to_json(&json::model_of<T>, &object, style);
}

/// The objects as a JSON array.
template <api_object T>
[[nodiscard]] std::string to_json(const std::vector<T>& objects, json_style style = json_style::compact) {
    return detail::array_to_json({&json::model_of<T>, objects.data(), objects.size(), sizeof(T)}, style);
}

/// A page, with its objects in `data`.
template <api_object T>
[[nodiscard]] std::string to_json(const cursor_page<T>& page, json_style style = json_style::compact) {
    return detail::list_to_json(
        {&json::model_of<T>, page.data.data(), page.data.size(), sizeof(T), page.object_type, page.url, true,
         &page.next_cursor, &page.remaining_count, page.has_more},
        style);
}

/// A list without pages, with its objects in `data`.
template <api_object T>
[[nodiscard]] std::string to_json(const item_list<T>& list, json_style style = json_style::compact) {
    return detail::list_to_json(
        {&json::model_of<T>, list.data.data(), list.data.size(), sizeof(T), list.object_type, list.url},
        style);
}

/// What may be one of several kinds of object, such as a row of a report. A kind that is newer than this
/// library is as it came.
template <class... Kinds>
    requires((api_object<Kinds> || std::same_as<Kinds, unrecognized_object>) && ...)
[[nodiscard]] std::string
to_json(const std::variant<Kinds...>& object, json_style style = json_style::compact) {
    return std::visit(
        [style]<class Kind>(const Kind& one) {
            if constexpr (api_object<Kind>)
                return to_json(one, style);
            else
                return one.json;
        },
        object);
}

/// Writes the object as compact JSON.
template <api_object T>
std::ostream& operator<<(std::ostream& out, const T& object) {
    detail::print_object(out, &json::model_of<T>, &object);
    return out;
}

// Found for the types of companies too, which are in a namespace of their own.
namespace qbd {
using conductor::to_json;
using conductor::operator<<;
} // namespace qbd

} // namespace conductor

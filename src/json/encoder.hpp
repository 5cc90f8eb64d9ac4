#pragma once

// How does a struct become a JSON text? One engine for all models, driven by their tables.

#include "json/model.hpp"

#include <conductor/detail/export.hpp>

#include <boost/json/object.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::json {

struct encode_error {
    std::string pointer; // the field that cannot be sent, as a JSON pointer
    std::string message;
};

// Whether a field's value counts as not set: it is left out, or refused if it is required.
[[nodiscard]] bool is_unset(const field& f, const void* value);

// Appends the value at `value`, which is of type `root`, to `out` as compact JSON.
//
// An optional that holds nothing is left out, or null if the field is required and may be null. The members
// of `extra` are added to the root object, and replace its fields of the same name. Refused are required
// fields that are not set (an empty string counts as such), numbers that are not finite, dates that are not
// in the calendar, strings that are not UTF-8 and an unrecognized_object whose text is neither a JSON object
// nor null; `out` is then as before.
[[nodiscard]] CONDUCTOR_API std::optional<encode_error>
encode(const type& root, const void* value, std::string& out, const boost::json::object* extra = nullptr);

// The same for people, who want to see what is there: nothing is refused. A required field that is not set is
// written as it is or null, what JSON cannot say is null, and U+FFFD stands for what is not UTF-8.
void encode_as_is(const type& root, const void* value, std::string& out);

// The same of an object that has no model.
[[nodiscard]] std::optional<encode_error>
encode(const boost::json::object& value, std::string& out, const boost::json::object* extra = nullptr);

template <class T>
[[nodiscard]] std::optional<encode_error>
encode(const T& value, std::string& out, const boost::json::object* extra = nullptr) {
    return encode(type_of<T>, &value, out, extra);
}

} // namespace conductor::json

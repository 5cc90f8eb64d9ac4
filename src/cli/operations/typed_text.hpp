#pragma once

// How does the text of an argument become a JSON value? By the type that the operation's model gives it. And
// how is that type told to a person?

#include "catalog/schema.hpp"

#include <boost/json/value.hpp>

#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::cli {

// Texts are taken as they are; numbers, booleans, objects and lists have JSON's form.
//
// Throws usage_error, which does not name the argument, if the text has another form.
[[nodiscard]] boost::json::value typed_text(const catalog::schema::type& wanted, std::string_view text);

// A JSON text: of an argument, a file ("@orders.json") or standard input ("-").
//
// Throws usage_error with the line and column of what is no JSON.
[[nodiscard]] boost::json::value json_argument(std::string_view text);

// "TEXT", "INTEGER", "DATE" and so on; a list's is that of its elements.
[[nodiscard]] std::string type_word(const catalog::schema::type& of);

// What may be given for a field beyond its type: "at most 11 characters", "1 to 150", "one of …".
[[nodiscard]] std::string limits_text(const catalog::schema::field& of);

} // namespace conductor::cli

#pragma once

// How does the text of a cell become a JSON value? By the type that the API's model gives its member.
//
// Cells are other people's text: unlike an argument of the command line, none ever names a file.

#include "catalog/schema.hpp"

#include <boost/json/value.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::cli {

// Texts are taken as they are. Numbers, objects and lists have JSON's form; booleans are true, yes or 1, and
// false, no or 0; dates have the form that is given, or the API's own if it is empty.
//
// Throws usage_error, which does not name the member, if the text has another form.
[[nodiscard]] boost::json::value
cell_value(const catalog::schema::type& wanted, std::string_view text, std::string_view date_format);

// The date of a text by a form of %Y, %y, %m and %d, as "2026-03-01"; nothing if it has another one.
// A month or day may have one digit; %y are the years from 2000 on.
[[nodiscard]] std::optional<std::string> date_of(std::string_view text, std::string_view form);

// Whether a form has a year, a month and a day.
[[nodiscard]] bool is_date_form(std::string_view form);

} // namespace conductor::cli

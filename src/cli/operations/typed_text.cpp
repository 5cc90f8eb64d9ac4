#include "cli/operations/typed_text.hpp"

#include "cli/operations/usage_error.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/stream_parser.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <ios>
#include <iostream>
#include <iterator>
#include <limits>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace schema = catalog::schema;
using boost::json::value;
using schema::value_kind;

namespace {

std::string quoted(std::string_view text) {
    return '"' + std::string(text) + '"';
}

value number(std::string_view text, bool whole) {
    boost::system::error_code failed;
    auto made = boost::json::parse(text, failed);
    if (failed || !made.is_number() || (whole && made.is_double()) ||
        !std::isfinite(made.to_number<double>()))
        throw usage_error(quoted(text) + (whole ? " is no whole number" : " is no number"));
    return made;
}

std::string contents_of(std::istream& in) {
    return {std::istreambuf_iterator<char>(in), {}};
}

value parsed(const std::string& text, const std::string& from) {
    boost::json::stream_parser parser;
    boost::system::error_code failed;
    const auto read = parser.write_some(text, failed);
    if (!failed && read == text.size())
        parser.finish(failed);
    const auto rest = text.find_first_not_of(" \t\r\n", read);
    if (!failed && (read == text.size() || rest == text.npos))
        return parser.release();
    const auto before = std::string_view(text).substr(0, read);
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const auto column = read - (before.rfind('\n') + 1) + 1;
    throw usage_error(
        from + " is no JSON, as line " + std::to_string(line) + ", column " + std::to_string(column) +
        " shows: " + (failed ? failed.message() : std::string("something stands after its end")));
}

} // namespace

value json_argument(std::string_view text) {
    if (text == "-")
        return parsed(contents_of(std::cin), "standard input");
    if (!text.starts_with('@'))
        return parsed(std::string(text), "it");
    const std::string name(text.substr(1));
    std::string contents;
    try {
        std::ifstream file(name);
        file.exceptions(std::ios_base::failbit);
        contents = contents_of(file);
    } catch (const std::ios_base::failure&) { // also of what is no file
        throw usage_error("the file " + name + " cannot be read");
    }
    return parsed(contents, name);
}

value typed_text(const schema::type& wanted, std::string_view text) {
    switch (wanted.kind) {
    case value_kind::optional:
        return typed_text(*wanted.element, text);
    case value_kind::boolean:
        if (text != "true" && text != "false")
            throw usage_error(quoted(text) + " is neither true nor false");
        return text == "true";
    case value_kind::int64:
        return number(text, true);
    case value_kind::float64:
        return number(text, false);
    case value_kind::object:
    case value_kind::variant:
    case value_kind::raw:
        return json_argument(text);
    case value_kind::array:
        if (text.starts_with('[') || text.starts_with('@') || text == "-")
            return json_argument(text);
        return typed_text(*wanted.element, text);
    case value_kind::string:
    case value_kind::open_enum:
    case value_kind::date:
    case value_kind::date_time:
    case value_kind::skipped:
        break;
    }
    return value(text);
}

std::string type_word(const schema::type& of) {
    switch (of.kind) {
    case value_kind::optional:
    case value_kind::array:
        return type_word(*of.element);
    case value_kind::boolean:
        return "true|false";
    case value_kind::int64:
        return "INTEGER";
    case value_kind::float64:
        return "NUMBER";
    case value_kind::date:
        return "DATE";
    case value_kind::date_time:
        return "TIME";
    case value_kind::object:
    case value_kind::variant:
    case value_kind::raw:
        return "JSON";
    case value_kind::open_enum:
        return "WORD";
    case value_kind::string:
    case value_kind::skipped:
        break;
    }
    return "TEXT";
}

std::string limits_text(const schema::field& of) {
    std::string made;
    const auto add = [&made](const std::string& part) { made.append(made.empty() ? "" : "; ").append(part); };
    const auto* held = &catalog::without_optional(*of.value);
    if (held->kind == value_kind::array) {
        add(of.limit.min_items > 1 ? "a list of at least " + std::to_string(of.limit.min_items) : "a list");
        held = &catalog::without_optional(*held->element);
    }
    if (!held->texts.empty()) {
        std::string texts = "one of ";
        for (const auto text : held->texts)
            texts.append(text == held->texts.front() ? "" : ", ").append(text);
        add(texts);
    }
    if (of.limit.max_length != 0)
        add("at most " + std::to_string(of.limit.max_length) + " characters");
    const bool least = of.limit.minimum != std::numeric_limits<std::int32_t>::min();
    const bool most = of.limit.maximum != std::numeric_limits<std::int32_t>::max();
    if (least && most)
        add(std::to_string(of.limit.minimum) + " to " + std::to_string(of.limit.maximum));
    else if (least)
        add("at least " + std::to_string(of.limit.minimum));
    else if (most)
        add("at most " + std::to_string(of.limit.maximum));
    if (of.limit.format == schema::text_format::uri)
        add("a URI");
    if (of.limit.format == schema::text_format::uuid)
        add("a UUID");
    if (of.role == schema::listing_role::lookup)
        add("looks up, without filters beside it");
    if (of.role == schema::listing_role::cut)
        add("cuts the rest off");
    if (of.nullable && !of.required)
        add("may be null");
    return made;
}

} // namespace conductor::cli

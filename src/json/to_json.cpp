#include "json/encoder.hpp"
#include "json/model.hpp"

#include <conductor/to_json.hpp>

#include <ostream>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::detail {

namespace {

void append_object(std::string& out, const json::object_model& (*model)(), const void* object) {
    json::encode_as_is({.kind = json::value_kind::object, .model = model}, object, out);
}

// Of compact JSON. An empty container stays as it is.
std::string laid_out(std::string text, json_style style) {
    if (style == json_style::compact)
        return text;
    std::string made;
    std::size_t depth = 0;
    bool in_string = false;
    const auto new_line = [&] { made.append(1, '\n').append(2 * depth, ' '); };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool closes = !in_string && (c == '}' || c == ']');
        if (closes && text[i - 1] != '{' && text[i - 1] != '[') {
            --depth;
            new_line();
        }
        made += c;
        if (in_string && c == '\\')
            made += text[++i];
        else if (c == '"')
            in_string = !in_string;
        if (in_string || closes)
            continue;
        if (c == ':')
            made += ' ';
        const bool opens = c == '{' || c == '[';
        if (opens && text[i + 1] != '}' && text[i + 1] != ']')
            ++depth;
        else if (c != ',')
            continue;
        new_line();
    }
    return made;
}

void append_objects(std::string& out, const listed_objects& list) {
    out += '[';
    for (std::size_t i = 0; i < list.count; ++i) {
        out += i == 0 ? "" : ",";
        append_object(out, list.model, static_cast<const std::byte*>(list.first) + i * list.size);
    }
    out += ']';
}

template <class T>
void append_member(std::string& out, std::string_view name, const T& value) {
    out.append(out.empty() ? "{\"" : ",\"").append(name).append("\":");
    json::encode_as_is(json::type_of<T>, &value, out);
}

} // namespace

std::string object_to_json(const json::object_model& (*model)(), const void* object, json_style style) {
    std::string text;
    append_object(text, model, object);
    return laid_out(std::move(text), style);
}

std::string array_to_json(const listed_objects& list, json_style style) {
    std::string text;
    append_objects(text, list);
    return laid_out(std::move(text), style);
}

std::string list_to_json(const listed_objects& list, json_style style) {
    std::string text;
    append_member(text, "objectType", std::string(list.object_type));
    append_member(text, "url", std::string(list.url));
    text += ",\"data\":";
    append_objects(text, list);
    if (list.has_pages) {
        append_member(text, "nextCursor", *list.next_cursor);
        append_member(text, "remainingCount", *list.remaining_count);
        append_member(text, "hasMore", list.has_more);
    }
    text += '}';
    return laid_out(std::move(text), style);
}

void print_object(std::ostream& out, const json::object_model& (*model)(), const void* object) {
    std::string text;
    append_object(text, model, object);
    out << text;
}

} // namespace conductor::detail

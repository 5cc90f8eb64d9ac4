#include "call/attempt_fields.hpp"

#include "http/fields.hpp"
#include "values/ascii.hpp"

#include <exception>

namespace conductor::inline CONDUCTOR_ABI::call {

bool attempt_fields::add(std::string_view name, std::string_view value) noexcept {
    if (!http::is_field_name(name) || http::is_framing_field(name) || !http::is_field_value(value) ||
        has_field(head_, name))
        return false;
    const auto before = head_.size();
    try {
        head_.append(name).append(": ").append(value).append("\r\n");
        return true;
    } catch (const std::exception&) {
        head_.resize(before);
        return false;
    }
}

bool has_field(std::string_view head, std::string_view name) noexcept {
    for (auto end = head.find("\r\n"); end != std::string_view::npos; end = head.find("\r\n")) {
        head.remove_prefix(end + 2);
        if (head.size() > name.size() && head[name.size()] == ':' &&
            ascii::equal_ignoring_case(head.substr(0, name.size()), name))
            return true;
    }
    return false;
}

} // namespace conductor::call

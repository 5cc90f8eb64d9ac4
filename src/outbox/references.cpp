#include "outbox/references.hpp"

#include <boost/json/array.hpp>
#include <boost/json/value.hpp>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail {

namespace {

void resolve_in(boost::json::value& value, std::string_view key, std::string_view id) {
    if (auto* object = value.if_object())
        resolve(*object, key, id);
    else if (auto* array = value.if_array())
        for (auto& one : *array)
            resolve_in(one, key, id);
}

} // namespace

bool refers_to(std::string_view text, std::string_view key) noexcept {
    return !key.empty() && text.size() == key.size() + 2 && text.front() == '{' && text.back() == '}' &&
           text.substr(1, key.size()) == key;
}

void resolve(boost::json::object& params, std::string_view key, std::string_view id) {
    for (auto& member : params) {
        auto& value = member.value();
        if (!value.is_string())
            resolve_in(value, key, id);
        else if (member.key().ends_with("Id") && refers_to(std::string_view(value.get_string()), key))
            value = id;
    }
}

} // namespace conductor::outbox_detail

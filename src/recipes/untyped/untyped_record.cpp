#include "recipes/untyped/untyped_record.hpp"

#include "catalog/schema.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <memory>
#include <string>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::recipes {

using catalog::text_of;

record record_of_json(const untyped_list& in, boost::json::value from) {
    record made;
    if (const auto* object = from.if_object()) {
        made.id = text_of(*object, in.id);
        made.name = text_of(*object, in.name.empty() ? "refNumber" : in.name);
        made.revision = text_of(*object, "revisionNumber");
        made.external_id = text_of(*object, "externalId");
        const auto* active = object->if_contains("isActive");
        made.active = active == nullptr || active->if_bool() == nullptr || active->get_bool();
    }
    made.value = std::make_shared<boost::json::value>(std::move(from));
    return made;
}

records records_of_page(const untyped_list& in, boost::json::value page) {
    records found;
    auto* object = page.if_object();
    auto* data = object != nullptr ? object->if_contains("data") : nullptr;
    if (auto* all = data != nullptr ? data->if_array() : nullptr)
        for (auto& one : *all)
            found.push_back(record_of_json(in, std::move(one)));
    return found;
}

std::string_view next_cursor_of(const boost::json::value& page) {
    const auto* object = page.if_object();
    return object != nullptr ? text_of(*object, "nextCursor") : std::string_view{};
}

boost::json::value take_json(record& from) {
    return std::move(*static_cast<boost::json::value*>(from.value.get()));
}

} // namespace conductor::recipes

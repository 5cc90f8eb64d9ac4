#include "recipes/untyped/untyped_list.hpp"

#include "catalog/schema.hpp"

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

using catalog::find_field;
using catalog::model_of;

bool has(const json::type* object, std::string_view member) {
    const auto* model = model_of(object);
    return model != nullptr && find_field(*model, member) != nullptr;
}

void put(untyped_list& made, const catalog::operation& one) {
    switch (one.verb) {
    case catalog::verb::list:
        made.list = &one;
        break;
    case catalog::verb::create:
        made.create = &one;
        break;
    case catalog::verb::retrieve:
        made.retrieve = &one;
        break;
    case catalog::verb::update:
        if (has(one.body, "revisionNumber"))
            made.update = &one;
        break;
    case catalog::verb::delete_:
        made.delete_ = &one;
        break;
    case catalog::verb::void_:
    case catalog::verb::report:
    case catalog::verb::other:
        break;
    }
}

void name_by(untyped_list& made) {
    if (!has(made.list->item, "id"))
        made.id = "transactionId"; // lines of all kinds of transactions
    if (made.has_query("fullNames")) {
        made.name = "fullName";
        made.look_up = "fullNames";
        made.own_name = "name";
    } else if (made.has_query("names")) {
        made.name = has(made.list->item, "name") ? "name" : "initial"; // sales representatives go by it
        made.look_up = "names";
        made.own_name = made.name;
    }
    if (!made.takes(made.own_name))
        made.own_name = {};
    else if (const auto* field = find_field(*model_of(made.create->body), made.own_name))
        made.name_limit = field->limit.max_length;
    if (made.takes("externalId") && made.has_query("updatedAfter"))
        made.once_by = once_by::external_id;
    else if (!made.own_name.empty())
        made.once_by = once_by::name;
    made.has_ref_number = made.has_query("refNumbers");
    made.can_ensure = !made.own_name.empty() && made.name_limit != 0;
    made.has_parents = made.name == "fullName" && made.takes("parentId");
}

} // namespace

bool untyped_list::has_query(std::string_view parameter) const {
    return list != nullptr && has(list->query, parameter);
}

bool untyped_list::takes(std::string_view member) const {
    return create != nullptr && !member.empty() && has(create->body, member);
}

std::optional<untyped_list> find_list(std::string_view name) {
    untyped_list made;
    for (const auto& one : catalog::qbd_operations()) {
        const std::string_view rest = one.name.substr(one.name.find('.') + 1);
        if (rest.substr(0, rest.find('.')) == name)
            put(made, one);
    }
    if (made.list == nullptr || made.retrieve == nullptr)
        return std::nullopt;
    name_by(made);
    return made;
}

boost::json::object parent_of(const untyped_list& in, const boost::json::object& child) {
    boost::json::object made;
    for (const auto& field : model_of(in.create->body)->fields)
        if (field.required && field.name != in.own_name)
            if (const auto* value = child.if_contains(field.name))
                made[field.name] = *value;
    return made;
}

std::string path_of(const catalog::operation& operation, std::string_view id) {
    std::string path(operation.path.substr(0, operation.path.find('{')));
    for (const char c : id) {
        const bool plain =
            (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-';
        constexpr std::string_view digits = "0123456789ABCDEF";
        const auto byte = static_cast<unsigned char>(c);
        if (plain)
            path += c;
        else
            path.append({'%', digits[byte >> 4U], digits[byte & 15U]});
    }
    return path;
}

} // namespace conductor::recipes

#include "cli/output/fields.hpp"

#include "cli/operations/member_path.hpp"
#include "cli/output/json_text.hpp"

#include <boost/json/array.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace schema = catalog::schema;
using boost::json::value;
using schema::value_kind;

const value* part_of(const value& record, std::string_view path) {
    const value* at = &record;
    while (at != nullptr && !path.empty()) {
        const auto end = std::min(path.find('.'), path.size());
        const auto step = path.substr(0, end);
        path.remove_prefix(std::min(end + 1, path.size()));
        if (const auto* object = at->if_object()) {
            at = object->if_contains(step);
        } else if (const auto* array = at->if_array()) {
            std::size_t index = 0;
            const auto parsed = std::from_chars(step.data(), step.data() + step.size(), index);
            const bool is_index = parsed.ec == std::errc() && parsed.ptr == step.data() + step.size();
            at = is_index && index < array->size() ? &(*array)[index] : nullptr;
        } else {
            at = nullptr;
        }
    }
    return at;
}

boost::json::object parts_of(const value& record, const std::vector<std::string>& paths) {
    boost::json::object made;
    for (const auto& path : paths) {
        const auto* part = part_of(record, path);
        made[path] = part != nullptr ? *part : value(nullptr);
    }
    return made;
}

std::vector<std::string> checked_fields(const std::vector<std::string>& paths, const schema::type* record) {
    const auto* model = catalog::model_of(record);
    if (model == nullptr)
        return paths;
    std::vector<std::string> made;
    for (const auto& path : paths) {
        std::string words;
        const auto found = find_member(*model, path);
        for (const auto& step : found.steps) {
            words += words.empty() ? "" : ".";
            if (const auto* name = std::get_if<std::string_view>(&step))
                words += *name;
            else
                words += std::to_string(std::get<std::size_t>(step));
        }
        made.push_back(words);
    }
    return made;
}

namespace {

// In the order in which they are shown, if a record has them.
constexpr std::string_view first_fields[] = {
    "id",
    "transactionId",
    "transactionLineId",
    "sourceId",
    "companyName",
    "fullName",
    "name",
    "initial",
    "refNumber",
    "transactionDate",
    "customer",
    "vendor",
    "payee",
    "account",
    "accountType",
    "dueDate",
    "totalAmount",
    "amount",
    "balance",
    "balanceRemaining",
    "totalBalance",
    "isPaid",
    "isActive",
    "email",
    "phone",
    "value",
    "rate",
    "salesPrice",
    "quantityOnHand",
    "deletedAt",
    "updatedAt",
};

// They tell a person nothing, or what stands beside them.
constexpr std::string_view never[] = {"objectType", "revisionNumber", "externalId"};

bool is_reference(const schema::type& type) {
    const auto* model = catalog::model_of(&type);
    return model != nullptr && model->fields.size() <= 3 &&
           catalog::find_field(*model, "fullName") != nullptr;
}

bool is_plain(const schema::type& type) {
    const auto kind = catalog::without_optional(type).kind;
    return kind != value_kind::object && kind != value_kind::array && kind != value_kind::variant &&
           kind != value_kind::raw && kind != value_kind::skipped;
}

// Its own full name says the same, and more.
bool is_said_already(std::string_view name, const std::vector<std::string>& made) {
    return name == "name" && std::find(made.begin(), made.end(), "fullName") != made.end();
}

template <class Has, class Each>
std::vector<std::string> in_usual_order(const Has& has, const Each& each) {
    std::vector<std::string> made;
    for (const auto name : first_fields)
        if (has(name) && !is_said_already(name, made))
            made.emplace_back(name);
    each([&](std::string_view name) {
        const bool shown = std::find(made.begin(), made.end(), name) != made.end();
        const bool hidden = std::find(std::begin(never), std::end(never), name) != std::end(never);
        if (!shown && !hidden && !is_said_already(name, made))
            made.emplace_back(name);
    });
    return made;
}

} // namespace

std::vector<std::string> usual_fields(const schema::type* record) {
    const auto* model = catalog::model_of(record);
    if (model == nullptr)
        return {};
    const auto is_shown = [](const schema::field* field) {
        return field != nullptr && (is_plain(*field->value) || is_reference(*field->value));
    };
    auto made = in_usual_order(
        [&](std::string_view name) { return is_shown(catalog::find_field(*model, name)); },
        [&](const auto& add) {
            for (const auto& field : model->fields)
                if (is_shown(&field))
                    add(field.name);
        });
    if (made.empty()) // it has nothing of its own
        for (const auto& field : model->fields)
            for (const auto& part : usual_fields(field.value))
                made.push_back(std::string(field.name) + '.' + part);
    return made;
}

std::vector<std::string> usual_fields(const value& record) {
    const auto* object = record.if_object();
    if (object == nullptr)
        return {};
    return in_usual_order(
        [&](std::string_view name) {
            const auto* part = object->if_contains(name);
            return part != nullptr && !part->is_array() &&
                   (!part->is_object() || part->get_object().contains("fullName"));
        },
        [&](const auto& add) {
            for (const auto& member : *object)
                if (!member.value().is_structured())
                    add(member.key());
        });
}

std::string cell_text(const value* part) {
    if (part == nullptr || part->is_null())
        return {};
    if (const auto* text = part->if_string())
        return {text->data(), text->size()};
    if (const auto* object = part->if_object())
        for (const char* name : {"fullName", "name"})
            if (const auto* text = object->if_contains(name); text != nullptr && text->is_string())
                return cell_text(text);
    return compact_json(*part);
}

} // namespace conductor::cli

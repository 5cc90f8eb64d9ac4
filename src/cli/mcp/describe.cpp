#include "cli/mcp/describe.hpp"

#include "cli/mcp/json_schema.hpp"
#include "cli/operations/request.hpp"

#include <boost/json/array.hpp>

#include <string>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::cli::mcp {

namespace json = boost::json;

namespace {

// Paths as `fields` takes them: what an object holds by its own names, and lists by theirs.
void add_fields(json::array& to, const catalog::schema::object_model& of, const std::string& before) {
    for (const auto& field : of.fields) {
        const auto path = before + std::string(field.name);
        const auto* inner = catalog::model_of(field.value);
        if (inner != nullptr && before.empty())
            add_fields(to, *inner, path + '.');
        else
            to.emplace_back(path);
    }
}

} // namespace

bool writes(const catalog::operation& of) noexcept {
    return of.method != http_method::get;
}

const catalog::schema::type* record_of(const catalog::operation& of) noexcept {
    return of.verb == catalog::verb::list ? of.item : of.answer;
}

json::object summary_of(const catalog::operation& of, bool allow_writes) {
    return {
        {"name", of.name},
        {"summary", of.summary},
        {"writes", writes(of)},
        {"allowed", allow_writes || !writes(of)}};
}

json::object description_of(const catalog::operation& of, bool allow_writes) {
    auto made = summary_of(of, allow_writes);
    made["meaning"] = of.words;
    made["method"] = to_string(of.method);
    made["path"] = of.path;
    made["list"] = of.verb == catalog::verb::list;
    made["paged"] = of.paged;
    made["on_a_company"] = needs_end_user(of);
    made["parameters"] = parameters_schema(of);
    json::array fields;
    if (const auto* model = catalog::model_of(record_of(of)))
        add_fields(fields, *model, "");
    if (!fields.empty())
        made["fields"] = std::move(fields);
    return made;
}

} // namespace conductor::cli::mcp

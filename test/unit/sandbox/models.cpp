#include "models.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <stdexcept>

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<sandbox_unit::reference>() {
    using model = sandbox_unit::reference;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required | nullable),
        CONDUCTOR_FIELD(model, full_name, "fullName", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<sandbox_unit::line>() {
    using model = sandbox_unit::line;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, item, "item", required | nullable),
        CONDUCTOR_FIELD(model, quantity, "quantity", required | nullable),
        CONDUCTOR_FIELD(model, rate, "rate", required | nullable),
        CONDUCTOR_FIELD(model, amount, "amount", required | nullable),
    };
    static constexpr object_model table{fields, "qbd_line"};
    return table;
}

template <>
const object_model& model_of<sandbox_unit::thing>() {
    using model = sandbox_unit::thing;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, created_at, "createdAt", required),
        CONDUCTOR_FIELD(model, updated_at, "updatedAt", required),
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", required),
        CONDUCTOR_FIELD(model, name, "name", required),
        CONDUCTOR_FIELD(model, full_name, "fullName", required),
        CONDUCTOR_FIELD(model, is_active, "isActive", required),
        CONDUCTOR_FIELD(model, parent, "parent", required | nullable),
        CONDUCTOR_FIELD(model, sublevel, "sublevel", required),
        CONDUCTOR_FIELD(model, customer, "customer", required | nullable),
        CONDUCTOR_FIELD(model, helpers, "helpers", required),
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", required),
        CONDUCTOR_FIELD(model, ref_number, "refNumber", required | nullable),
        CONDUCTOR_FIELD(model, total_amount, "totalAmount", required),
        CONDUCTOR_FIELD(model, barcode, "barcode", required | nullable),
        CONDUCTOR_FIELD(model, paint, "paint", required),
        CONDUCTOR_FIELD(model, lines, "lines", required),
    };
    static constexpr object_model table{fields, "qbd_thing"};
    return table;
}

template <>
const object_model& model_of<sandbox_unit::line_params>() {
    using model = sandbox_unit::line_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", optional),
        CONDUCTOR_FIELD(model, item_id, "itemId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, quantity, "quantity", optional),
        CONDUCTOR_FIELD(model, rate, "rate", optional),
        CONDUCTOR_FIELD(model, amount, "amount", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<sandbox_unit::barcode_params>() {
    using model = sandbox_unit::barcode_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, value, "value", required),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<sandbox_unit::thing_params>() {
    using model = sandbox_unit::thing_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, revision_number, "revisionNumber", optional),
        CONDUCTOR_FIELD(model, name, "name", required).within({.max_length = 5}),
        CONDUCTOR_FIELD(model, is_active, "isActive", optional),
        CONDUCTOR_FIELD(model, parent_id, "parentId", optional),
        CONDUCTOR_FIELD(model, customer_id, "customerId", nullable),
        CONDUCTOR_FIELD(model, helper_ids, "helperIds", optional),
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", optional),
        CONDUCTOR_FIELD(model, ref_number, "refNumber", optional),
        CONDUCTOR_FIELD(model, external_id, "externalId", optional).within({.format = text_format::uuid}),
        CONDUCTOR_FIELD(model, site, "site", optional).within({.format = text_format::uri}),
        CONDUCTOR_FIELD(model, count, "count", optional).within({.minimum = 1, .maximum = 9}),
        CONDUCTOR_FIELD(model, barcode, "barcode", optional),
        CONDUCTOR_FIELD(model, paint, "paint", optional),
        CONDUCTOR_FIELD(model, lines, "lines", optional).within({.min_items = 1}),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<sandbox_unit::thing_query>() {
    using model = sandbox_unit::thing_query;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, ids, "ids", optional),
        CONDUCTOR_FIELD(model, paints, "paints", optional),
        CONDUCTOR_FIELD(model, limit, "limit", optional).within({.minimum = 1, .maximum = 150}),
        CONDUCTOR_FIELD(model, cursor, "cursor", optional),
        CONDUCTOR_FIELD(model, status, "status", optional),
        CONDUCTOR_FIELD(model, include_line_items, "includeLineItems", optional),
        CONDUCTOR_FIELD(model, name_contains, "nameContains", optional),
        CONDUCTOR_FIELD(model, transaction_date_from, "transactionDateFrom", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<sandbox_unit::page>() {
    using model = sandbox_unit::page;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, url, "url", required),
        CONDUCTOR_FIELD(model, data, "data", required),
        CONDUCTOR_FIELD(model, next_cursor, "nextCursor", required | nullable),
        CONDUCTOR_FIELD(model, remaining_count, "remainingCount", required | nullable),
        CONDUCTOR_FIELD(model, has_more, "hasMore", required),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<sandbox_unit::outcome_of_removal>() {
    using model = sandbox_unit::outcome_of_removal;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, ref_number, "refNumber", required | nullable),
        CONDUCTOR_FIELD(model, deleted, "deleted", required),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<sandbox_unit::outcome_of_voiding>() {
    using model = sandbox_unit::outcome_of_voiding;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, id, "id", required),
        CONDUCTOR_FIELD(model, object_type, "objectType", required),
        CONDUCTOR_FIELD(model, created_at, "createdAt", required | nullable),
        CONDUCTOR_FIELD(model, voided, "voided", required),
    };
    static constexpr object_model table{fields};
    return table;
}

} // namespace conductor::json

namespace sandbox_unit {

std::span<const conductor::sandbox::qbd_operation> operations() {
    using conductor::http_method;
    using conductor::sandbox::verb;
    using schema::type_of;
    static constexpr conductor::sandbox::qbd_operation table[] = {
        {.name = "qbd.things.list",
         .method = http_method::get,
         .path = "/quickbooks-desktop/things",
         .verb = verb::list,
         .idempotent = true,
         .query = &type_of<thing_query>,
         .answer = &type_of<page>,
         .item = &type_of<thing>,
         .paged = true},
        {.name = "qbd.things.create",
         .method = http_method::post,
         .path = "/quickbooks-desktop/things",
         .verb = verb::create,
         .idempotent = false,
         .body = &type_of<thing_params>,
         .answer = &type_of<thing>},
        {.name = "qbd.things.retrieve",
         .method = http_method::get,
         .path = "/quickbooks-desktop/things/{id}",
         .verb = verb::retrieve,
         .idempotent = true,
         .answer = &type_of<thing>},
        {.name = "qbd.things.update",
         .method = http_method::post,
         .path = "/quickbooks-desktop/things/{id}",
         .verb = verb::update,
         .idempotent = false,
         .body = &type_of<thing_params>,
         .answer = &type_of<thing>},
        {.name = "qbd.things.delete_",
         .method = http_method::delete_,
         .path = "/quickbooks-desktop/things/{id}",
         .verb = verb::delete_,
         .idempotent = true,
         .answer = &type_of<outcome_of_removal>},
        {.name = "qbd.things.void_",
         .method = http_method::post,
         .path = "/quickbooks-desktop/things/{id}/void",
         .verb = verb::void_,
         .idempotent = false,
         .answer = &type_of<outcome_of_voiding>},
        {.name = "qbd.others.retrieve",
         .method = http_method::get,
         .path = "/quickbooks-desktop/others/{id}",
         .verb = verb::retrieve,
         .idempotent = true,
         .answer = &type_of<thing>},
    };
    return table;
}

std::string reply::code() const {
    return status == 200 ? "" : text("/error/code");
}

std::string reply::message() const {
    return status == 200 ? "" : text("/error/message");
}

std::string reply::text(std::string_view pointer) const {
    boost::system::error_code ec;
    const auto whole = dom::value(body);
    const auto* found = whole.find_pointer({pointer.data(), pointer.size()}, ec);
    if (!found)
        return "(absent)";
    return found->is_string() ? std::string{found->get_string()} : dom::serialize(*found);
}

backend::backend(std::span<const conductor::sandbox::qbd_operation> what)
    : api{{}, ids, what}
    , first{api.store().create({"Acme", "src_1", "a@acme.test"}).value().id}
    , second{api.store().create({"Bolt", "src_2", "b@bolt.test"}).value().id} {}

reply backend::call(std::string_view method, std::string_view target, std::string_view body) {
    return call_for(first, method, target, body);
}

reply backend::call_for(
    const std::string& end_user, std::string_view method, std::string_view target, std::string_view body) {
    sandbox::recorded_request request;
    request.method = method;
    request.target = "/v1/quickbooks-desktop" + std::string{target};
    request.headers = {{"Authorization", "Bearer sk_1"}, {"Conductor-End-User-Id", end_user}};
    if (!body.empty())
        request.headers.emplace_back("Content-Type", "application/json");
    request.body = body;
    const auto made = api.process(request);
    return {made.status, dom::parse(made.body).as_object()};
}

std::string backend::make(std::string_view body) {
    const auto made = call("POST", "/things", body);
    if (made.status != 200)
        throw std::runtime_error{made.message()};
    return made.text("/id");
}

dom::value parse(std::string_view text) {
    return dom::parse({text.data(), text.size()});
}

} // namespace sandbox_unit

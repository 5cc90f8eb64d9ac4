#include "sandbox/company/quickbooks.hpp"

#include "sandbox/company/company.hpp"
#include "sandbox/company/filters.hpp"
#include "sandbox/company/listing.hpp"
#include "sandbox/company/reports.hpp"
#include "sandbox/company/totals.hpp"

#include <boost/json/array.hpp>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <utility>

namespace conductor::sandbox {
namespace {

// "invoices" in "/quickbooks-desktop/invoices/{id}".
std::string_view resource_of(const qbd_operation& operation) {
    auto path = operation.path;
    path.remove_prefix(std::min(path.size(), path.find('/', 1)));
    path.remove_prefix(path.empty() ? 0 : 1);
    return path.substr(0, path.find('/'));
}

api_error no_such_object(const company_request& request) {
    return resource_missing(
        "There is no object `" + request.id + "` in " + std::string{resource_of(request.operation)} + ".");
}

// Each change has a revision number of its own, at least what a new object would get.
std::string next_revision(std::string_view revision, std::string_view of_new_objects) {
    const auto number = [](std::string_view text) {
        std::uint64_t value = 0;
        std::from_chars(text.data(), text.data() + text.size(), value);
        return value;
    };
    return std::to_string(std::max(number(revision) + 1, number(of_new_objects)));
}

// QuickBooks names an object by its parents' names and its own.
void name_fully(dom::object& object) {
    auto* full_name = object.if_contains("fullName");
    const auto name = text_of(object, "name");
    if (!full_name || name.empty())
        return;
    const auto* parent = object_of(object, "parent");
    const auto above = parent ? text_of(*parent, "fullName") : std::string_view{};
    auto whole = above.empty() ? std::string{name} : std::string{above} + ":" + std::string{name};
    if (auto* level = object.if_contains("sublevel"))
        *level = std::count(whole.begin(), whole.end(), ':');
    *full_name = whole;
}

void drop_lines(dom::object& object) {
    for (auto& member : object) {
        const std::string_view name = member.key();
        const bool lines = name == "lines" || name.ends_with("Lines") || name == "lineGroups";
        if (lines && member.value().is_array())
            member.value().get_array().clear();
    }
}

// What an answer about an object that is deleted or void has of it.
dom::object what_was(const qbd_operation& operation, const stored_object& found) {
    auto known = found.shown;
    if (!operation.object_type.empty())
        known["objectType"] = operation.object_type;
    return known;
}

bool is_false(const dom::object& query, std::string_view name) {
    const auto* value = query.if_contains(name);
    return value && value->is_bool() && !value->get_bool();
}

} // namespace

server_values quickbooks::values(books& company, bool transaction) {
    namespace chrono = std::chrono;
    const auto now = clock_.now();
    const auto seconds = chrono::duration_cast<chrono::seconds>(now.time_since_epoch()).count();
    server_values made;
    made.now = to_iso8601(now);
    made.today = made.now.substr(0, 10);
    made.revision = std::to_string(seconds);
    made.next_id = [this, transaction, tail = "-" + made.revision] {
        char text[32]; // "80000001-1767225600" for entries of lists, "1A2B-1767225600" for transactions
        const auto number = static_cast<unsigned long long>(++made_ + (transaction ? 0 : 0x80000000ULL));
        std::snprintf(text, sizeof text, "%llX", number);
        return text + tail;
    };
    made.full_name = [&company](std::string_view id) { return company.full_name(id); };
    return made;
}

outcome quickbooks::run(const company_request& request) {
    const std::lock_guard lock{mutex_};
    auto& company = companies_[request.end_user_id];
    switch (request.operation.verb) {
    case verb::create:
        return create(request, company);
    case verb::retrieve:
        return retrieve(request, company);
    case verb::update:
        return update(request, company);
    case verb::delete_:
        return remove(request, company);
    case verb::void_:
        return make_void(request, company);
    case verb::list:
        return list(request, company);
    case verb::report:
        return report(request, company);
    case verb::other:
        break;
    }
    return api_error{};
}

outcome quickbooks::create(const company_request& request, books& company) {
    const auto* model = model_of(request.operation.answer);
    const bool transaction = find_field(*model, "transactionDate") != nullptr;
    auto made = materialize(*model, request.body, {}, values(company, transaction));
    name_fully(made);
    fill_totals(made, request.body);
    const auto& stored = company.add(std::string{resource_of(request.operation)}, std::move(made));
    done_.created(
        {std::string{request.operation.name}, request.end_user_id, std::string{text_of(stored.shown, "id")}});
    return dom::value(stored.shown);
}

outcome quickbooks::retrieve(const company_request& request, books& company) {
    const auto resource = resource_of(request.operation);
    const auto& model = *model_of(request.operation.answer);
    if (request.id.empty())
        return dom::value(describe_company(request, company));
    if (resource == "transactions") {
        const auto* found = company.find(request.id);
        if (!found || !is_transaction(found->shown))
            return no_such_object(request);
        return dom::value(
            materialize(model, {}, transaction_row(model, found->shown), values(company, true)));
    }
    const auto* found = company.find(resource, request.id);
    if (!found)
        return no_such_object(request);
    return dom::value(found->shown);
}

outcome quickbooks::update(const company_request& request, books& company) {
    auto* found = company.find(resource_of(request.operation), request.id);
    if (!found)
        return no_such_object(request);
    const auto revision = text_of(found->shown, "revisionNumber");
    if (request.body.contains("revisionNumber") && text_of(request.body, "revisionNumber") != revision)
        return invalid_request(
            "REVISION_NUMBER_OUTDATED",
            "The object has been changed since: its `revisionNumber` is `" + std::string{revision} + "`.");
    auto server = values(company, is_transaction(found->shown));
    server.revision = next_revision(revision, server.revision);
    auto changed = materialize(*model_of(request.operation.answer), request.body, found->shown, server);
    name_fully(changed);
    const bool has_lines = std::any_of(request.body.begin(), request.body.end(), [](const auto& member) {
        return member.value().is_array();
    });
    if (has_lines)
        fill_totals(changed, request.body);
    found->shown = std::move(changed);
    return dom::value(found->shown);
}

outcome quickbooks::remove(const company_request& request, books& company) {
    const auto* found = company.find(resource_of(request.operation), request.id);
    if (!found)
        return no_such_object(request);
    auto known = what_was(request.operation, *found);
    known["deleted"] = true;
    const auto server = values(company, false);
    auto answer = materialize(*model_of(request.operation.answer), {}, known, server);
    company.remove(*found, server.now);
    return dom::value(std::move(answer));
}

outcome quickbooks::make_void(const company_request& request, books& company) {
    auto* found = company.find(resource_of(request.operation), request.id);
    if (!found)
        return no_such_object(request);
    if (found->voided)
        return invalid_request("ALREADY_VOIDED", "The transaction `" + request.id + "` is void already.");
    auto server = values(company, true);
    found->voided = true;
    clear_amounts(found->shown);
    if (auto* revision = found->shown.if_contains("revisionNumber"))
        *revision = next_revision(text_of(found->shown, "revisionNumber"), server.revision);
    if (auto* updated = found->shown.if_contains("updatedAt"))
        *updated = server.now;
    auto known = what_was(request.operation, *found);
    known["voided"] = true;
    return dom::value(materialize(*model_of(request.operation.answer), {}, known, server));
}

outcome quickbooks::list(const company_request& request, books& company) {
    const auto& operation = request.operation;
    const auto resource = resource_of(operation);
    const auto& item = *model_of(operation.item);
    const auto server = values(company, false);

    dom::object known;
    known["objectType"] = "list";
    known["url"] = "/v1" + std::string{operation.path};
    std::vector<dom::object> rows;
    if (view_rows(resource, item, request.query, company, rows)) {
        dom::array data;
        for (const auto& row : rows) {
            auto shown = row;
            // A view's parts are as incomplete as its rows.
            for (auto& member : shown) {
                const auto* field = find_field(item, member.key());
                const auto* model = field ? model_of(field->value) : nullptr;
                if (model && member.value().is_object())
                    member.value() = materialize(*model, {}, member.value().get_object(), server);
            }
            data.push_back(materialize(item, {}, shown, server));
        }
        known["data"] = std::move(data);
        known["hasMore"] = false;
        return dom::value(materialize(*model_of(operation.answer), {}, known, server));
    }

    const filter wanted{request.query};
    if (wanted.error())
        return *wanted.error();
    const bool all_kinds = resource == "transactions";
    const auto row_of = [&](const stored_object& stored) {
        auto row =
            all_kinds ? materialize(item, {}, transaction_row(item, stored.shown), server) : stored.shown;
        if (is_false(request.query, "includeLineItems"))
            drop_lines(row);
        return row;
    };
    const auto select = [&] {
        std::vector<std::string> ids;
        for (const auto& [sequence, stored] : all_kinds ? company.transactions() : company.of(resource))
            if (all_kinds ? matches_transaction(wanted, request.query, item, *stored)
                          : wanted.matches(stored->shown))
                ids.emplace_back(text_of(stored->shown, "id"));
        return ids;
    };
    auto page = take_page(operation, request.query, company, ids_, clock_.now(), select);
    if (const auto* error = std::get_if<api_error>(&page))
        return *error;
    auto& found = std::get<page_of_ids>(page);
    dom::array data;
    for (const auto& id : found.ids)
        if (const auto* stored = company.find(id))
            data.push_back(row_of(*stored));
    known["data"] = std::move(data);
    known["nextCursor"] = found.cursor.empty() ? dom::value(nullptr) : dom::value(found.cursor);
    known["remainingCount"] = found.remaining;
    known["hasMore"] = found.remaining != 0;
    return dom::value(materialize(*model_of(operation.answer), {}, known, server));
}

outcome quickbooks::report(const company_request& request, books& company) {
    const auto server = values(company, false);
    const auto known = make_report(request.operation, request.query, company, server.today);
    return dom::value(materialize(*model_of(request.operation.answer), {}, known, server));
}

// The settings of a company, which cannot be changed.
dom::object quickbooks::describe_company(const company_request& request, books& company) {
    dom::object known;
    for (const std::string_view name : {"companyName", "legalCompanyName"})
        known[name] = request.company_name;
    return materialize(*model_of(request.operation.answer), {}, known, values(company, false));
}

} // namespace conductor::sandbox

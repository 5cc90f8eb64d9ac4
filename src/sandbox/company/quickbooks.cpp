#include "sandbox/company/quickbooks.hpp"

#include "sandbox/company/company.hpp"
#include "sandbox/company/filters.hpp"
#include "sandbox/company/lines.hpp"
#include "sandbox/company/listing.hpp"
#include "sandbox/company/lookup.hpp"
#include "sandbox/company/names.hpp"
#include "sandbox/company/references.hpp"
#include "sandbox/company/refusals.hpp"
#include "sandbox/company/reports.hpp"
#include "sandbox/company/revisions.hpp"
#include "sandbox/company/totals.hpp"

#include <boost/json/array.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::sandbox {
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

bool changes_a_record(verb what) {
    return what == verb::update || what == verb::delete_ || what == verb::void_;
}

void drop_lines(dom::object& object) {
    for (auto& member : object) {
        const std::string_view name = member.key();
        const bool lines = name == "lines" || name.ends_with("Lines") || name == "lineGroups";
        if (lines && member.value().is_array())
            member.value().get_array().clear();
    }
}

std::optional<api_error> check_references(const company_request& request, books& company) {
    if (!company.checks_references)
        return std::nullopt;
    const auto broken = find_broken_reference(request.body, resource_of(request.operation), company);
    return broken ? std::optional{no_such_reference(broken->field, broken->id)} : std::nullopt;
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
    const auto now = company.pc.tell(clock_.now());
    server_values made;
    made.now = to_pc_text(now, company.pc);
    made.today = made.now.substr(0, 10);
    made.revision = std::to_string(now.time_since_epoch().count());
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
    const auto settings = offices_.settings(request.end_user_id);
    company.pc = {settings.utc_offset, settings.clock_ahead};
    company.checks_references = settings.checks_references;
    if (changes_a_record(request.operation.verb) &&
        company.find(resource_of(request.operation), request.id) &&
        offices_.is_locked(request.end_user_id, request.id, clock_.now()))
        return record_in_use(request.id);
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
    if (auto refusal = check_references(request, company))
        return *std::move(refusal);
    const bool transaction = find_field(*model, "transactionDate") != nullptr;
    auto made = materialize(*model, request.body, {}, values(company, transaction));
    name_fully(made);
    if (company.find_namesake(resource_of(request.operation), made))
        return name_taken(list_name(made));
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
    const auto& before = found->shown;
    const auto revision = text_of(before, "revisionNumber");
    if (request.body.contains("revisionNumber") && text_of(request.body, "revisionNumber") != revision)
        return stale_revision(text_of(request.body, "revisionNumber"));
    const auto given = with_journal_sides(request.body, before);
    if (const auto unknown = unknown_part(given, before))
        return no_such_part(*unknown);
    if (auto refusal = check_references(request, company))
        return *std::move(refusal);
    auto server = values(company, is_transaction(before));
    server.revision = next_revision(revision, server.revision);
    auto after = materialize(
        *model_of(request.operation.answer), given, without_outdated_amounts(given, before), server);
    name_fully(after);
    if (company.find_namesake(found->resource, after))
        return name_taken(list_name(after));
    const bool has_lines =
        std::any_of(given.begin(), given.end(), [](const auto& member) { return member.value().is_array(); });
    if (has_lines)
        fill_totals(after, given);
    if (!is_changed(before, after))
        if (auto* unchanged = after.if_contains("revisionNumber"))
            *unchanged = revision;
    company.change(*found, std::move(after));
    return dom::value(found->shown);
}

outcome quickbooks::remove(const company_request& request, books& company) {
    const auto* found = company.find(resource_of(request.operation), request.id);
    if (!found)
        return no_such_object(request);
    auto known = what_was(request.operation, *found);
    known["deleted"] = true;
    auto answer = materialize(*model_of(request.operation.answer), {}, known, values(company, false));
    company.remove(*found, clock_.now());
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
    if (view_rows(resource, item, request.query, company, clock_.now(), rows)) {
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

    const bool all_kinds = resource == "transactions";
    const auto row_of = [&](const stored_object& stored) {
        auto row =
            all_kinds ? materialize(item, {}, transaction_row(item, stored.shown), server) : stored.shown;
        if (is_false(request.query, "includeLineItems"))
            drop_lines(row);
        return row;
    };
    const auto& records = all_kinds ? company.transactions() : company.of(resource);
    const auto is_listed = [&](const stored_object& stored) {
        return !all_kinds || is_transaction_of(item, stored);
    };
    const filter wanted{request.query, company.pc};
    const auto select = [&] {
        std::vector<std::string> ids;
        for (const auto& [sequence, stored] : records)
            if (is_listed(*stored) && wanted.matches(stored->shown) &&
                (!all_kinds || is_of_wanted_kind(request.query, item, *stored)))
                ids.emplace_back(text_of(stored->shown, "id"));
        return ids;
    };
    lookup named{request.query};
    if (!named.is_wanted() && wanted.error())
        return *wanted.error();
    auto page = named.is_wanted() ? look_up(named, records, is_listed)
                                  : take_page(operation, request.query, company, ids_, clock_.now(), select);
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

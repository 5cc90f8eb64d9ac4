#include "sandbox/company/listing.hpp"

#include "sandbox/company/company.hpp"
#include "sandbox/company/refusals.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::sandbox {
namespace {

constexpr std::size_t default_limit = 150;
constexpr std::chrono::seconds cursor_lifetime{10};

std::size_t limit_of(const qbd_operation& operation, const dom::object& query) {
    const auto* limit = query.if_contains("limit");
    if (limit && limit->is_number())
        return limit->to_number<std::size_t>();
    return operation.paged ? default_limit : static_cast<std::size_t>(-1);
}

} // namespace

std::variant<page_of_ids, api_error> take_page(
    const qbd_operation& operation, const dom::object& query, books& company, id_generator& cursors,
    std::chrono::system_clock::time_point now, const std::function<std::vector<std::string>()>& select) {
    std::string cursor{text_of(query, "cursor")};
    listing fresh;
    auto* current = &fresh;
    if (query.contains("cursor")) {
        current = company.find_listing(cursor);
        if (current && now - current->answered > cursor_lifetime) {
            company.forget_listing(cursor);
            current = nullptr;
        }
        if (!current || current->operation != operation.name)
            return invalid_request("CURSOR_INVALID", "There is no listing with the cursor `" + cursor + "`.");
    } else {
        fresh = {std::string{operation.name}, select(), 0, now};
    }

    page_of_ids page;
    const auto left = current->ids.size() - current->next;
    const auto count = std::min(left, limit_of(operation, query));
    const auto first = current->ids.begin() + static_cast<std::ptrdiff_t>(current->next);
    std::copy_n(first, count, std::back_inserter(page.ids));
    current->next += count;
    current->answered = now;
    if (!operation.paged)
        return page;

    page.remaining = left - count;
    const bool begins = current == &fresh;
    if (page.remaining == 0) {
        if (!begins)
            company.forget_listing(cursor);
        return page;
    }
    page.cursor = begins ? cursors.make("cursor_") : std::move(cursor);
    if (begins)
        company.keep(page.cursor, std::move(fresh));
    return page;
}

std::variant<page_of_ids, api_error> look_up(
    lookup& wanted, const books::objects& records,
    const std::function<bool(const stored_object&)>& is_listed) {
    page_of_ids page;
    for (const auto& [sequence, record] : records)
        if (is_listed(*record) && wanted.meet(record->shown))
            page.ids.emplace_back(text_of(record->shown, "id"));
    if (const auto missing = wanted.missing())
        return nothing_found(*missing);
    return page;
}

bool is_transaction_of(const schema::object_model& item, const stored_object& transaction) {
    return !kind_text(texts_of(item, "transactionType"), text_of(transaction.shown, "objectType")).empty();
}

bool is_of_wanted_kind(
    const dom::object& query, const schema::object_model& item, const stored_object& transaction) {
    const auto kind = kind_text(texts_of(item, "transactionType"), text_of(transaction.shown, "objectType"));
    return asks_for(query, "transactionTypes", kind);
}

} // namespace conductor::sandbox

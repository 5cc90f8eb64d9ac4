#include "sandbox/company/listing.hpp"

#include "sandbox/company/company.hpp"

#include <boost/json/array.hpp>

#include <algorithm>
#include <iterator>
#include <utility>

namespace conductor::sandbox {
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

bool matches_transaction(
    const filter& wanted, const dom::object& query, const schema::object_model& item,
    const stored_object& transaction) {
    const auto kind = kind_text(texts_of(item, "transactionType"), text_of(transaction.shown, "objectType"));
    if (kind.empty() || !wanted.matches(transaction.shown))
        return false;
    const auto* kinds = query.if_contains("transactionTypes");
    if (!kinds || !kinds->is_array())
        return true;
    const auto& all = kinds->get_array();
    return std::any_of(all.begin(), all.end(), [&](const dom::value& one) {
        return one.is_string() && (one.get_string() == "all" || std::string_view{one.get_string()} == kind);
    });
}

} // namespace conductor::sandbox

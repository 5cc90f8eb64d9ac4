#pragma once

// Which rows do the resources show that nobody can create: settings, fixed lists, and views of transactions?

#include "sandbox/api/schema.hpp"
#include "sandbox/company/books.hpp"

#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// The name by which `transactionType` and `listType` mean an object type without its "qbd_", such as
/// "item_service" for "service_item"; empty if `texts` has none.
[[nodiscard]] std::string_view
kind_text(std::span<const std::string_view> texts, std::string_view object_type);

/// Whether a query's array asks for this value; an absent one asks for all.
[[nodiscard]] bool asks_for(const dom::object& query, std::string_view parameter, std::string_view value);

/// What a resource shows at `now`, as far as it is known; `item` is the model of one row.
///
/// @return False if the resource is none of these.
bool view_rows(
    std::string_view resource, const schema::object_model& item, const dom::object& query, books& company,
    books::time_point now, std::vector<dom::object>& rows);

/// A transaction as `transactions` shows it.
[[nodiscard]] dom::object transaction_row(const schema::object_model& item, const dom::object& shown);

} // namespace conductor::sandbox

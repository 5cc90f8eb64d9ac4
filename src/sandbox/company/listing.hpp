#pragma once

// Which objects does one page of a list show?

#include "sandbox/api/api_error.hpp"
#include "sandbox/api/ids.hpp"
#include "sandbox/api/schema.hpp"
#include "sandbox/company/books.hpp"
#include "sandbox/company/lookup.hpp"

#include <chrono>
#include <cstddef>
#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

struct page_of_ids {
    std::vector<std::string> ids;
    std::string cursor; ///< empty at the end
    std::size_t remaining = 0;
};

/// The page that a query asks for: the first of what `select` finds, or the next of a listing that began
/// earlier. A listing shows what there was when it began, and is forgotten with its last page, or when the
/// next one is not asked for within 10 s.
[[nodiscard]] std::variant<page_of_ids, api_error> take_page(
    const qbd_operation& operation, const dom::object& query, books& company, id_generator& cursors,
    std::chrono::system_clock::time_point now, const std::function<std::vector<std::string>()>& select);

/// The one page of a look-up: all records that it names, of those that are listed. A refusal if it names one
/// that is not there.
[[nodiscard]] std::variant<page_of_ids, api_error> look_up(
    lookup& wanted, const books::objects& records,
    const std::function<bool(const stored_object&)>& is_listed);

/// Whether `transactions`, with the model of its items, can show a transaction.
[[nodiscard]] bool is_transaction_of(const schema::object_model& item, const stored_object& transaction);

/// Whether a query of `transactions` asks for this kind of transaction.
[[nodiscard]] bool is_of_wanted_kind(
    const dom::object& query, const schema::object_model& item, const stored_object& transaction);

} // namespace conductor::sandbox

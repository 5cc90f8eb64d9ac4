#pragma once

// Reports: small tables whose numbers add up.

#include "sandbox/api/schema.hpp"
#include "sandbox/company/books.hpp"

#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// The fields of a report that its model does not fill by itself.
///
/// An aging report has a row for each customer with open invoices, or for each vendor with open bills, whose
/// type in the query begins with "ap". The others have made-up numbers.
///
/// @param today YYYY-MM-DD
[[nodiscard]] dom::object make_report(
    const qbd_operation& operation, const dom::object& query, const books& company, std::string_view today);

} // namespace conductor::sandbox

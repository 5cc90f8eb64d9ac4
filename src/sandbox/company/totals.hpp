#pragma once

// What do the amounts of a transaction add up to?

#include "sandbox/api/schema.hpp"
#include "sandbox/company/decimal.hpp"

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// Fills the amounts that the request did not give: a line's from its quantity and rate, the transaction's
/// from its lines or payments.
void fill_totals(dom::object& transaction, const dom::object& given);

/// A text member as a number; 0 if it is none.
[[nodiscard]] decimal amount_of(const dom::object& object, std::string_view name);

/// The amount that a transaction is about, under whatever name.
[[nodiscard]] decimal total_of(const dom::object& transaction);

/// What is left to be paid of an invoice or a bill.
[[nodiscard]] decimal open_amount_of(const dom::object& transaction);

/// Sets all amounts to zero, as voiding does.
void clear_amounts(dom::object& transaction);

} // namespace conductor::sandbox

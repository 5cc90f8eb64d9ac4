#pragma once

// What are operations and parameters called on a command line? In words with hyphens: `qbd invoices list` is
// "qbd.invoices.list", `--updated-after` is "updatedAfter".

#include "catalog/operations.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli {

// "updatedAfter" and "updated_after" as "updated-after".
[[nodiscard]] std::string hyphenated(std::string_view name);

// The same in C++'s form: "sales-receipts" as "sales_receipts".
[[nodiscard]] std::string underscored(std::string_view name);

struct operation_words {
    std::vector<std::string> group; // {"qbd", "invoices"}, {"end-users"}, or {"qbd"}
    std::string action;             // "list"
};

[[nodiscard]] operation_words words_of(const catalog::operation& of);

// The words of its command, as in "qbd invoices list".
[[nodiscard]] std::string command_of(const catalog::operation& of);

// Those of the account, then those on companies.
[[nodiscard]] std::vector<const catalog::operation*> all_operations();

// By its name in C++ or by the words of its command; nullptr if there is none.
[[nodiscard]] const catalog::operation* find_operation(std::string_view name);

// The operation of this kind on a list of records such as "invoices"; nullptr if there is none.
[[nodiscard]] const catalog::operation* find_operation(std::string_view list, catalog::verb verb);

// The lists of a company's records, such as "invoices", in the API's own order.
[[nodiscard]] std::vector<std::string> record_lists();

// The names of what stands in braces in its path, such as "id".
[[nodiscard]] std::vector<std::string_view> path_parameters(const catalog::operation& of);

// The one of `known` that somebody who wrote `given` may have meant; empty if none is near.
[[nodiscard]] std::string nearest(std::string_view given, const std::vector<std::string>& known);

// " Did you mean …?", or nothing.
[[nodiscard]] std::string did_you_mean(std::string_view given, const std::vector<std::string>& known);

} // namespace conductor::cli

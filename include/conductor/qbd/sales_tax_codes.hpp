#pragma once

// The types of sales tax codes. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/status_filter.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// `qbd_sales_tax_code` in JSON. Answer of `sales_tax_codes::list`, `sales_tax_codes::create`,
/// `sales_tax_codes::retrieve`, `sales_tax_codes::update`.
struct sales_tax_code {
    std::string id;                               ///< `id`
    std::string object_type;                      ///< `objectType`, always "qbd_sales_tax_code"
    date_time created_at;                         ///< `createdAt`
    date_time updated_at;                         ///< `updatedAt`
    std::string revision_number;                  ///< `revisionNumber`
    std::string name;                             ///< `name`
    bool is_active = false;                       ///< `isActive`
    bool is_taxable = false;                      ///< `isTaxable`
    std::optional<std::string> description;       ///< `description`
    std::optional<qbd::reference> sales_tax_item; ///< `salesTaxItem`

    bool operator==(const sales_tax_code&) const = default;
};

/// Query parameters of `sales_tax_codes::list`.
struct sales_tax_code_list_params {
    std::vector<std::string> ids{};                        ///< `ids`, without filters beside it
    std::vector<std::string> names{};                      ///< `names`, without filters beside it
    std::optional<std::int64_t> limit{};                   ///< `limit`, at least 1, cuts the rest off
    std::optional<open_enum<qbd::status_filter>> status{}; ///< `status`, default active
    std::optional<date_time> updated_after{};              ///< `updatedAfter`
    std::optional<date_time> updated_before{};             ///< `updatedBefore`
    std::optional<std::string> name_contains{};            ///< `nameContains`
    std::optional<std::string> name_starts_with{};         ///< `nameStartsWith`
    std::optional<std::string> name_ends_with{};           ///< `nameEndsWith`
    std::optional<std::string> name_from{};                ///< `nameFrom`
    std::optional<std::string> name_to{};                  ///< `nameTo`

    bool operator==(const sales_tax_code_list_params&) const = default;
};

/// Parameters of `sales_tax_codes::create`.
struct sales_tax_code_create_params {
    std::string name{};                             ///< `name`, required, at most 3 characters
    std::optional<bool> is_active{};                ///< `isActive`, default true
    std::optional<bool> is_taxable{};               ///< `isTaxable`, required
    std::optional<std::string> description{};       ///< `description`
    std::optional<std::string> sales_tax_item_id{}; ///< `salesTaxItemId`, at most 36 characters

    bool operator==(const sales_tax_code_create_params&) const = default;
};

/// Parameters of `sales_tax_codes::update`.
struct sales_tax_code_update_params {
    std::string revision_number{};                  ///< `revisionNumber`, required
    std::optional<std::string> name{};              ///< `name`, at most 3 characters
    std::optional<bool> is_active{};                ///< `isActive`
    std::optional<bool> is_taxable{};               ///< `isTaxable`
    std::optional<std::string> description{};       ///< `description`
    std::optional<std::string> sales_tax_item_id{}; ///< `salesTaxItemId`, at most 36 characters

    bool operator==(const sales_tax_code_update_params&) const = default;
};

} // namespace conductor::qbd

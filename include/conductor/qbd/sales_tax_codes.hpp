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

/// A sales tax code: a mark of lines and customers that says whether sales tax is charged.
/// `qbd_sales_tax_code` in JSON. Answer of `sales_tax_codes::list`, `sales_tax_codes::create`,
/// `sales_tax_codes::retrieve`, `sales_tax_codes::update`.
struct sales_tax_code {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_sales_tax_code".
    std::string object_type;
    /// When it was entered, by the clock and zone of the office PC; that clock may be wrong.
    date_time created_at;
    /// Last save, by the office PC's clock; rises even if nothing changed.
    date_time updated_at;
    /// Text that changes with every save of the record; an update must send back the newest one.
    std::string revision_number;
    /// Very short unique mark printed on sales forms, such as "Tax" or "Non".
    std::string name;
    /// False puts it away and hides it from pick lists; the way out when deleting is refused.
    bool is_active = false;
    /// Whether what is sold under this code is taxed; cannot change after its first use.
    bool is_taxable = false;
    /// Note that tells when to use the code.
    std::optional<std::string> description;
    /// Rate and agency that the tax is computed with; the tax code only says whether any is due.
    std::optional<qbd::reference> sales_tax_item;

    bool operator==(const sales_tax_code&) const = default;
};

/// Which sales tax codes to list, and how much of each. Looking up by `ids` or `names` ignores everything
/// else that is asked for, and fails as a whole if a single one is unknown. Query parameters of
/// `sales_tax_codes::list`.
struct sales_tax_code_list_params {
    /// Look-up by keys such as "80000001-1234567890"; one unknown fails the request, every other filter is
    /// ignored; without filters beside it.
    std::vector<std::string> ids{};
    /// Look-up by exact names, in any case; one unknown fails the whole call, all other filters are ignored;
    /// without filters beside it.
    std::vector<std::string> names{};
    /// How many records to give at most; there is no next page, so the rest stays unseen; at least 1, cuts
    /// the rest off.
    std::optional<std::int64_t> limit{};
    /// Which records come, those in use or the hidden (inactive) ones; without it only those in use; default
    /// active.
    std::optional<open_enum<qbd::status_filter>> status{};
    /// Only records saved at this moment or later; without a zone, the office PC's time; never before 1980.
    std::optional<date_time> updated_after{};
    /// Only records saved at this moment or earlier; without a zone, the office PC's time.
    std::optional<date_time> updated_before{};
    /// Keeps records with this text anywhere in their name, in any case; excludes `name_starts_with` and
    /// `name_ends_with`.
    std::optional<std::string> name_contains{};
    /// Keeps records whose name begins with this text, in any case; excludes `name_contains` and
    /// `name_ends_with`.
    std::optional<std::string> name_starts_with{};
    /// Keeps records whose name closes with this text, in any case; excludes `name_contains` and
    /// `name_starts_with`.
    std::optional<std::string> name_ends_with{};
    /// First name of an alphabetical range, itself included.
    std::optional<std::string> name_from{};
    /// Last name of an alphabetical range, itself included.
    std::optional<std::string> name_to{};

    bool operator==(const sales_tax_code_list_params&) const = default;
};

/// A sales tax code to be made: a mark of lines and customers that says whether sales tax is charged.
/// Parameters of `sales_tax_codes::create`.
struct sales_tax_code_create_params {
    /// Very short unique mark printed on sales forms, such as "Tax" or "Non"; required, at most 3 characters.
    std::string name{};
    /// False puts it away and hides it from pick lists; the way out when deleting is refused; default true.
    std::optional<bool> is_active{};
    /// Whether what is sold under this code is taxed; cannot change after its first use; required.
    std::optional<bool> is_taxable{};
    /// Note that tells when to use the code.
    std::optional<std::string> description{};
    /// Id of the item with the rate and agency of the tax; the tax code only says whether any is due; at most
    /// 36 characters.
    std::optional<std::string> sales_tax_item_id{};

    bool operator==(const sales_tax_code_create_params&) const = default;
};

/// What to change of a sales tax code; what is left unset stays as it is. `revision_number` has to be the one
/// last read; if somebody saved the record since then, the update is refused. Parameters of
/// `sales_tax_codes::update`.
struct sales_tax_code_update_params {
    /// The one from your latest read; if somebody saved meanwhile it is stale, and the update is refused
    /// (3200); required.
    std::string revision_number{};
    /// Very short unique mark printed on sales forms, such as "Tax" or "Non"; at most 3 characters.
    std::optional<std::string> name{};
    /// False puts it away and hides it from pick lists; the way out when deleting is refused.
    std::optional<bool> is_active{};
    /// Whether what is sold under this code is taxed; cannot change after its first use.
    std::optional<bool> is_taxable{};
    /// Note that tells when to use the code.
    std::optional<std::string> description{};
    /// Id of the item with the rate and agency of the tax; the tax code only says whether any is due; at most
    /// 36 characters.
    std::optional<std::string> sales_tax_item_id{};

    bool operator==(const sales_tax_code_update_params&) const = default;
};

} // namespace conductor::qbd

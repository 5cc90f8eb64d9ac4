#pragma once

// The types of sales tax payment checks. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/qbd/types/address.hpp>
#include <conductor/qbd/types/address_params.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/transaction_deletion.hpp>
#include <conductor/qbd/types/transaction_void.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// One tax that the check hands over, and how much of it. `qbd_sales_tax_payment_check_line` in JSON. Part of
/// `sales_tax_payment_check`.
struct sales_tax_payment_check_line {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_sales_tax_payment_check_line".
    std::string object_type;
    /// Tax whose debt to the agency is paid with this line.
    std::optional<qbd::reference> sales_tax_item;
    /// Tax paid here for the line's tax item, decimal text such as "310.20".
    std::optional<std::string> amount;
    /// Tax owed, as a decimal text; only Australian company files tell it.
    std::optional<std::string> tax_amount;

    bool operator==(const sales_tax_payment_check_line&) const = default;
};

/// A sales tax payment check: a check by which collected sales tax is handed over to its agency.
/// `qbd_sales_tax_payment_check` in JSON. Answer of `sales_tax_payment_checks::list`,
/// `sales_tax_payment_checks::create`, `sales_tax_payment_checks::retrieve`,
/// `sales_tax_payment_checks::update`.
struct sales_tax_payment_check {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_sales_tax_payment_check".
    std::string object_type;
    /// When it was entered, by the clock and zone of the office PC; that clock may be wrong.
    date_time created_at;
    /// Last save, by the office PC's clock; rises even if nothing changed.
    date_time updated_at;
    /// Text that changes with every save of the record; an update must send back the newest one.
    std::string revision_number;
    /// Tax agency that is paid, kept as a vendor.
    std::optional<qbd::reference> vendor;
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar.
    std::chrono::year_month_day transaction_date{};
    /// Account that the money leaves, mostly a checking account.
    qbd::reference bank_account;
    /// Sum of all its lines, decimal text such as "1250.50".
    std::string amount;
    /// The number on the check; not unique, stays empty unless you give one.
    std::optional<std::string> ref_number;
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo;
    /// Tax agency's address as printed on the check.
    std::optional<qbd::address> address;
    /// True puts it in the list of documents to be printed; somebody at the office prints them.
    std::optional<bool> is_queued_for_print;
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it.
    std::optional<std::string> external_id;
    /// The taxes that the check pays, with a sum for each.
    std::vector<qbd::sales_tax_payment_check_line> lines;
    /// Fields that the company or a program has added to the record itself.
    std::vector<qbd::custom_field> custom_fields;

    bool operator==(const sales_tax_payment_check&) const = default;
};

/// Which sales tax payment checks to list, and how much of each. Looking up by `ids` or `ref_numbers` ignores
/// everything else that is asked for, and fails as a whole if a single one is unknown. Lines come only if
/// `include_line_items` asks for them. A page's cursor is dead ten seconds after its answer. Query parameters
/// of `sales_tax_payment_checks::list`.
struct sales_tax_payment_check_list_params {
    /// Look-up by keys such as "80000001-1234567890"; one unknown fails the request, every other filter is
    /// ignored; without filters beside it.
    std::vector<std::string> ids{};
    /// Look-up by exact numbers, case matters; one unknown fails the whole call, all other filters are
    /// ignored; without filters beside it.
    std::vector<std::string> ref_numbers{};
    /// How many records one page holds; the next page comes with the cursor; 1 to 150, default 150.
    std::optional<std::int64_t> limit{};
    /// `next_cursor` of the page before; none for the first page, and dead ten seconds after that page's
    /// answer.
    std::optional<std::string> cursor{};
    /// Only records saved at this moment or later; without a zone, the office PC's time; never before 1980.
    std::optional<date_time> updated_after{};
    /// Only records saved at this moment or earlier; without a zone, the office PC's time.
    std::optional<date_time> updated_before{};
    /// Only those dated this day or later, by the office PC's calendar; not the day of entry.
    std::optional<std::chrono::year_month_day> transaction_date_from{};
    /// Only those dated up to this day, itself included; the office PC's calendar, not the day of entry.
    std::optional<std::chrono::year_month_day> transaction_date_to{};
    /// Only payments to these tax agencies, by the ids of their vendors.
    std::vector<std::string> vendor_ids{};
    /// Only those booked to one of these accounts, by account ids.
    std::vector<std::string> account_ids{};
    /// Only records that concern one of these items, by id.
    std::vector<std::string> item_ids{};
    /// Keeps transactions with this text anywhere in their number; excludes the filters for its start and
    /// end.
    std::optional<std::string> ref_number_contains{};
    /// Keeps transactions whose number begins with this text; excludes the filters for its end and inside.
    std::optional<std::string> ref_number_starts_with{};
    /// Keeps transactions whose number closes with this text; excludes the filters for its start and inside.
    std::optional<std::string> ref_number_ends_with{};
    /// Lowest number to give, itself included; digits alone compare as numbers, anything else as text.
    std::optional<std::string> ref_number_from{};
    /// Highest number to give, itself included; digits alone compare as numbers, anything else as text.
    std::optional<std::string> ref_number_to{};
    /// False leaves out the lines of each record, for a smaller and quicker answer; default true.
    std::optional<bool> include_line_items{};

    bool operator==(const sales_tax_payment_check_list_params&) const = default;
};

/// One tax that the check hands over, and how much of it. For one that is to be made. Part of
/// `sales_tax_payment_check_create_params`.
struct sales_tax_payment_check_line_create_params {
    /// Id of the tax whose debt to the agency is paid with this line; at most 36 characters.
    std::optional<std::string> sales_tax_item_id{};
    /// Tax paid here for the line's tax item, decimal text such as "310.20"; required.
    std::string amount{};

    bool operator==(const sales_tax_payment_check_line_create_params&) const = default;
};

/// A sales tax payment check to be made: a check by which collected sales tax is handed over to its agency.
/// `external_id` is fixed from then on. Parameters of `sales_tax_payment_checks::create`.
struct sales_tax_payment_check_create_params {
    /// Id of the vendor that stands for the tax agency; all taxes paid must be owed to it; required, at most
    /// 36 characters.
    std::string vendor_id{};
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar; required.
    std::optional<std::chrono::year_month_day> transaction_date{};
    /// Id of the account that the money leaves, mostly a checking account; required, at most 36 characters.
    std::string bank_account_id{};
    /// True puts it in the list of documents to be printed; somebody at the office prints them.
    std::optional<bool> is_queued_for_print{};
    /// The number on the check; not unique, stays empty unless you give one; at most 11 characters.
    std::optional<std::string> ref_number{};
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo{};
    /// Tax agency's address as printed on the check.
    std::optional<qbd::address_params> address{};
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it; UUID.
    std::optional<std::string> external_id{};
    /// The taxes that the check pays, with a sum for each; required.
    std::vector<qbd::sales_tax_payment_check_line_create_params> lines{};

    bool operator==(const sales_tax_payment_check_create_params&) const = default;
};

/// What to change of a sales tax payment check; what is left unset stays as it is. `revision_number` has to
/// be the one last read; if somebody saved the record since then, the update is refused. Parameters of
/// `sales_tax_payment_checks::update`.
struct sales_tax_payment_check_update_params {
    /// The one from your latest read; if somebody saved meanwhile it is stale, and the update is refused
    /// (3200); required.
    std::string revision_number{};
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar.
    std::optional<std::chrono::year_month_day> transaction_date{};
    /// Id of the account that the money leaves, mostly a checking account; at most 36 characters.
    std::optional<std::string> bank_account_id{};
    /// True puts it in the list of documents to be printed; somebody at the office prints them.
    std::optional<bool> is_queued_for_print{};
    /// The number on the check; not unique, stays empty unless you give one; at most 11 characters.
    std::optional<std::string> ref_number{};
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo{};
    /// Tax agency's address as printed on the check.
    std::optional<qbd::address_params> address{};

    bool operator==(const sales_tax_payment_check_update_params&) const = default;
};

} // namespace conductor::qbd

#pragma once

// The types of item receipts. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/expense_line.hpp>
#include <conductor/qbd/types/expense_line_create_params.hpp>
#include <conductor/qbd/types/expense_line_update_params.hpp>
#include <conductor/qbd/types/item_group_line_create_params.hpp>
#include <conductor/qbd/types/item_group_line_item.hpp>
#include <conductor/qbd/types/item_group_line_update_params.hpp>
#include <conductor/qbd/types/item_line.hpp>
#include <conductor/qbd/types/item_line_create_params.hpp>
#include <conductor/qbd/types/item_line_update_params.hpp>
#include <conductor/qbd/types/linked_transaction.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/transaction_deletion.hpp>
#include <conductor/qbd/types/transaction_void.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// An item receipt: goods that came from a vendor before the bill did. `qbd_item_receipt` in JSON. Answer of
/// `item_receipts::list`, `item_receipts::create`, `item_receipts::retrieve`, `item_receipts::update`.
struct item_receipt {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_item_receipt".
    std::string object_type;
    /// When it was entered, by the clock and zone of the office PC; that clock may be wrong.
    date_time created_at;
    /// Last save, by the office PC's clock; rises even if nothing changed.
    date_time updated_at;
    /// Text that changes with every save of the record; an update must send back the newest one.
    std::string revision_number;
    /// Supplier who sent the goods or the bill.
    std::optional<qbd::reference> vendor;
    /// The accounts-payable account that holds the debt; linked transactions must all have the same.
    std::optional<qbd::reference> payables_account;
    /// Account that holds what is owed for goods that came before their bill.
    std::optional<qbd::reference> liability_account;
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar.
    std::chrono::year_month_day transaction_date{};
    /// What it comes to in all, lines and groups together; a decimal text.
    std::string total_amount;
    /// Money that the amounts are in, only in companies that keep several currencies.
    std::optional<qbd::reference> currency;
    /// How much home currency one unit of the foreign currency costs, at booking; 1.2345 for example.
    std::optional<double> exchange_rate;
    /// The total turned into the company's own currency by the exchange rate; a decimal text.
    std::optional<std::string> total_amount_in_home_currency;
    /// The number people know the transaction by; not unique, case matters, stays empty unless you give one.
    std::optional<std::string> ref_number;
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo;
    /// Says only whether tax is due ("Tax", "Non" or own codes), not the rate; a line's own wins.
    std::optional<qbd::reference> sales_tax_code;
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it.
    std::optional<std::string> external_id;
    /// Other transactions tied to this one, such as payments or orders; empty in lists unless
    /// `include_linked_transactions` is set.
    std::vector<qbd::linked_transaction> linked_transactions;
    /// Costs booked straight to a ledger account, such as rent, without an item.
    std::vector<qbd::expense_line> expense_lines;
    /// Goods and services bought, one to a line, with quantity and cost.
    std::vector<qbd::item_line> item_lines;
    /// Bundles of items bought as one, each with its own lines inside.
    std::vector<qbd::item_group_line_item> item_group_lines;
    /// Fields that the company or a program has added to the record itself.
    std::vector<qbd::custom_field> custom_fields;

    bool operator==(const item_receipt&) const = default;
};

/// Which item receipts to list, and how much of each. Looking up by `ids` or `ref_numbers` ignores everything
/// else that is asked for, and fails as a whole if a single one is unknown. Lines come only if
/// `include_line_items` asks for them. Links to other transactions come only if `include_linked_transactions`
/// asks for them. A page's cursor is dead ten seconds after its answer. Query parameters of
/// `item_receipts::list`.
struct item_receipt_list_params {
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
    /// Only those that concern these suppliers, by their ids.
    std::vector<std::string> vendor_ids{};
    /// Only those booked to one of these accounts, by account ids.
    std::vector<std::string> account_ids{};
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
    /// Only those in one of these currencies, by record ids, not by codes such as "EUR".
    std::vector<std::string> currency_ids{};
    /// False leaves out the lines of each record, for a smaller and quicker answer; default true.
    std::optional<bool> include_line_items{};
    /// True adds what each record is tied to, such as payments or orders; without it none are told; default
    /// false.
    std::optional<bool> include_linked_transactions{};

    bool operator==(const item_receipt_list_params&) const = default;
};

/// An item receipt to be made: goods that came from a vendor before the bill did. `external_id` is fixed from
/// then on. Parameters of `item_receipts::create`.
struct item_receipt_create_params {
    /// Id of the supplier who sent the goods or the bill; required, at most 36 characters.
    std::string vendor_id{};
    /// Id of the accounts-payable account for the debt; new ones get the usual if left out, linked ones share
    /// it; at most 36 characters.
    std::optional<std::string> payables_account_id{};
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar; required.
    std::optional<std::chrono::year_month_day> transaction_date{};
    /// The number people know the transaction by; not unique, case matters, stays empty unless you give one;
    /// at most 20 characters.
    std::optional<std::string> ref_number{};
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo{};
    /// Id of a tax code, which says only whether tax is due, not the rate; a line's own wins; at most 36
    /// characters.
    std::optional<std::string> sales_tax_code_id{};
    /// How much home currency one unit of the foreign currency costs, at booking; 1.2345 for example.
    std::optional<double> exchange_rate{};
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it; UUID.
    std::optional<std::string> external_id{};
    /// Ids of open purchase orders to take over as a whole; cannot be undone, closed ones are refused.
    std::vector<std::string> link_to_transaction_ids{};
    /// Costs booked straight to a ledger account, such as rent, without an item.
    std::vector<qbd::expense_line_create_params> expense_lines{};
    /// Goods and services bought, one to a line, with quantity and cost.
    std::vector<qbd::item_line_create_params> item_lines{};
    /// Bundles of items bought as one, each with its own lines inside.
    std::vector<qbd::item_group_line_create_params> item_group_lines{};

    bool operator==(const item_receipt_create_params&) const = default;
};

/// What to change of an item receipt; what is left unset stays as it is. `revision_number` has to be the one
/// last read; if somebody saved the record since then, the update is refused. Lines that are given take the
/// place of all there are, so those left out are deleted; keep one by its id, add one with the id "-1".
/// Parameters of `item_receipts::update`.
struct item_receipt_update_params {
    /// The one from your latest read; if somebody saved meanwhile it is stale, and the update is refused
    /// (3200); required.
    std::string revision_number{};
    /// Id of the supplier who sent the goods or the bill; at most 36 characters.
    std::optional<std::string> vendor_id{};
    /// Id of the accounts-payable account for the debt; new ones get the usual if left out, linked ones share
    /// it; at most 36 characters.
    std::optional<std::string> payables_account_id{};
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar.
    std::optional<std::chrono::year_month_day> transaction_date{};
    /// The number people know the transaction by; not unique, case matters, stays empty unless you give one;
    /// at most 20 characters.
    std::optional<std::string> ref_number{};
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo{};
    /// Id of a tax code, which says only whether tax is due, not the rate; a line's own wins; at most 36
    /// characters.
    std::optional<std::string> sales_tax_code_id{};
    /// How much home currency one unit of the foreign currency costs, at booking; 1.2345 for example.
    std::optional<double> exchange_rate{};
    /// True deletes every expense line; leave out if `expense_lines` is given.
    std::optional<bool> clear_expense_lines{};
    /// Costs booked straight to accounts; those sent replace the whole set, left out keeps all.
    std::vector<qbd::expense_line_update_params> expense_lines{};
    /// True deletes every item line; leave out if `item_lines` is given.
    std::optional<bool> clear_item_lines{};
    /// Goods and services bought; those sent replace the whole set, left out keeps all.
    std::vector<qbd::item_line_update_params> item_lines{};
    /// Bundles of items bought as one; those sent replace the whole set, left out keeps all.
    std::vector<qbd::item_group_line_update_params> item_group_lines{};

    bool operator==(const item_receipt_update_params&) const = default;
};

} // namespace conductor::qbd

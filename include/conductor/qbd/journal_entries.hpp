#pragma once

// The types of journal entries. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/billing_status.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/transaction_deletion.hpp>
#include <conductor/qbd/types/transaction_void.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// On which side of the account a line stands. Used by `journal_entries`.
enum class journal_line_type : std::uint16_t { unrecognized, debit, credit };

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::journal_line_type> {
    static constexpr std::string_view values[] = {"debit", "credit"};
};

} // namespace conductor

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A sum booked to the debit side of an account. `qbd_journal_debit_line` in JSON. Part of `journal_entry`.
struct journal_debit_line {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_journal_debit_line".
    std::string object_type;
    /// Account on the debit side of the entry.
    std::optional<qbd::reference> account;
    /// Sum booked by this line, decimal text; all debits together must equal all credits.
    std::optional<std::string> amount;
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo;
    /// Business partner concerned; a customer where the account is receivable, a vendor where it is payable.
    std::optional<qbd::reference> entity;
    /// Label for reports across accounts, such as a department or branch; lines without one take their
    /// transaction's.
    std::optional<qbd::reference> class_;
    /// Rate and agency that the tax is computed with; the tax code only says whether any is due.
    std::optional<qbd::reference> sales_tax_item;
    /// Whether the cost is to be charged on to the customer, or was already.
    std::optional<open_enum<qbd::billing_status>> billing_status;

    bool operator==(const journal_debit_line&) const = default;
};

/// A sum booked to the credit side of an account. `qbd_journal_credit_line` in JSON. Part of `journal_entry`.
struct journal_credit_line {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_journal_credit_line".
    std::string object_type;
    /// Account on the credit side of the entry.
    std::optional<qbd::reference> account;
    /// Sum booked by this line, decimal text; all debits together must equal all credits.
    std::optional<std::string> amount;
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo;
    /// Business partner concerned; a customer where the account is receivable, a vendor where it is payable.
    std::optional<qbd::reference> entity;
    /// Label for reports across accounts, such as a department or branch; lines without one take their
    /// transaction's.
    std::optional<qbd::reference> class_;
    /// Rate and agency that the tax is computed with; the tax code only says whether any is due.
    std::optional<qbd::reference> sales_tax_item;
    /// Whether the cost is to be charged on to the customer, or was already.
    std::optional<open_enum<qbd::billing_status>> billing_status;

    bool operator==(const journal_credit_line&) const = default;
};

/// A journal entry: a booking of debits and credits straight to accounts. `qbd_journal_entry` in JSON. Answer
/// of `journal_entries::list`, `journal_entries::create`, `journal_entries::retrieve`,
/// `journal_entries::update`.
struct journal_entry {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_journal_entry".
    std::string object_type;
    /// When it was entered, by the clock and zone of the office PC; that clock may be wrong.
    date_time created_at;
    /// Last save, by the office PC's clock; rises even if nothing changed.
    date_time updated_at;
    /// Text that changes with every save of the record; an update must send back the newest one.
    std::string revision_number;
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar.
    std::chrono::year_month_day transaction_date{};
    /// The number people know the transaction by; not unique, case matters, stays empty unless you give one.
    std::optional<std::string> ref_number;
    /// True marks a correction by the accountant, whose original stays on record.
    std::optional<bool> is_adjustment;
    /// True if it only corrects the home-currency value of a foreign-currency booking.
    std::optional<bool> is_home_currency_adjustment;
    /// Whether the lines are in the company's own currency, whatever currency the entry names.
    std::optional<bool> are_amounts_entered_in_home_currency;
    /// Money that the amounts are in, only in companies that keep several currencies.
    std::optional<qbd::reference> currency;
    /// How much home currency one unit of the foreign currency costs, at booking; 1.2345 for example.
    std::optional<double> exchange_rate;
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it.
    std::optional<std::string> external_id;
    /// Debit side of the entry; its sum must equal the credit side's.
    std::vector<qbd::journal_debit_line> debit_lines;
    /// Credit side of the entry; its sum must equal the debit side's.
    std::vector<qbd::journal_credit_line> credit_lines;
    /// Fields that the company or a program has added to the record itself.
    std::vector<qbd::custom_field> custom_fields;

    bool operator==(const journal_entry&) const = default;
};

/// Which journal entries to list, and how much of each. Looking up by `ids` or `ref_numbers` ignores
/// everything else that is asked for, and fails as a whole if a single one is unknown. Lines come only if
/// `include_line_items` asks for them. A page's cursor is dead ten seconds after its answer. Query parameters
/// of `journal_entries::list`.
struct journal_entry_list_params {
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
    /// Only what concerns one of these customers, vendors, employees or other names, by id.
    std::vector<std::string> entity_ids{};
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

    bool operator==(const journal_entry_list_params&) const = default;
};

/// A sum to book to one side of an account. For one that is to be made. Part of
/// `journal_entry_create_params`.
struct journal_entry_line_create_params {
    /// Id of the account that this line debits or credits; required, at most 36 characters.
    std::string account_id{};
    /// Sum booked by this line, decimal text; all debits together must equal all credits.
    std::optional<std::string> amount{};
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo{};
    /// Id of the partner concerned; a customer where the account is receivable, a vendor where it is payable;
    /// at most 36 characters.
    std::optional<std::string> entity_id{};
    /// Id of the class, a label for reports such as a branch; lines without one take their transaction's; at
    /// most 36 characters.
    std::optional<std::string> class_id{};
    /// Id of the item with the rate and agency of the tax; the tax code only says whether any is due; at most
    /// 36 characters.
    std::optional<std::string> sales_tax_item_id{};
    /// Whether the cost is to be charged on to the customer, or was already; default billable.
    std::optional<open_enum<qbd::billing_status>> billing_status{};

    bool operator==(const journal_entry_line_create_params&) const = default;
};

/// A journal entry to be made: a booking of debits and credits straight to accounts. `external_id` is fixed
/// from then on. Parameters of `journal_entries::create`.
struct journal_entry_create_params {
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar; required.
    std::optional<std::chrono::year_month_day> transaction_date{};
    /// The number people know the transaction by; not unique, case matters, stays empty unless you give one;
    /// at most 11 characters.
    std::optional<std::string> ref_number{};
    /// True marks a correction by the accountant, whose original stays on record.
    std::optional<bool> is_adjustment{};
    /// True if it only corrects the home-currency value of a foreign-currency booking.
    std::optional<bool> is_home_currency_adjustment{};
    /// Whether the lines are in the company's own currency, whatever currency the entry names.
    std::optional<bool> are_amounts_entered_in_home_currency{};
    /// Id of the currency's record, not its code; only in companies that keep several currencies; at most 36
    /// characters.
    std::optional<std::string> currency_id{};
    /// How much home currency one unit of the foreign currency costs, at booking; 1.2345 for example.
    std::optional<double> exchange_rate{};
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it; UUID.
    std::optional<std::string> external_id{};
    /// Debit side of the entry; its sum must equal the credit side's.
    std::vector<qbd::journal_entry_line_create_params> debit_lines{};
    /// Credit side of the entry; its sum must equal the debit side's.
    std::vector<qbd::journal_entry_line_create_params> credit_lines{};

    bool operator==(const journal_entry_create_params&) const = default;
};

/// A sum booked to one side of an account. For one that is kept by its id, or added with the id "-1". Part of
/// `journal_entry_update_params`.
struct journal_entry_line_update_params {
    /// Key of the line to keep or change; "-1" adds a new one; required, at most 36 characters.
    std::string id{};
    /// Which side of the entry the line stands on.
    std::optional<open_enum<qbd::journal_line_type>> journal_line_type{};
    /// Id of the account that this line debits or credits; at most 36 characters.
    std::optional<std::string> account_id{};
    /// Sum booked by this line, decimal text; all debits together must equal all credits.
    std::optional<std::string> amount{};
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo{};
    /// Id of the partner concerned; a customer where the account is receivable, a vendor where it is payable;
    /// at most 36 characters.
    std::optional<std::string> entity_id{};
    /// Id of the class, a label for reports such as a branch; lines without one take their transaction's; at
    /// most 36 characters.
    std::optional<std::string> class_id{};
    /// Id of the item with the rate and agency of the tax; the tax code only says whether any is due; at most
    /// 36 characters.
    std::optional<std::string> sales_tax_item_id{};
    /// Whether the cost is to be charged on to the customer, or was already.
    std::optional<open_enum<qbd::billing_status>> billing_status{};

    bool operator==(const journal_entry_line_update_params&) const = default;
};

/// What to change of a journal entry; what is left unset stays as it is. `revision_number` has to be the one
/// last read; if somebody saved the record since then, the update is refused. Lines that are given take the
/// place of all there are, so those left out are deleted; keep one by its id, add one with the id "-1".
/// Parameters of `journal_entries::update`.
struct journal_entry_update_params {
    /// The one from your latest read; if somebody saved meanwhile it is stale, and the update is refused
    /// (3200); required.
    std::string revision_number{};
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar.
    std::optional<std::chrono::year_month_day> transaction_date{};
    /// The number people know the transaction by; not unique, case matters, stays empty unless you give one;
    /// at most 11 characters.
    std::optional<std::string> ref_number{};
    /// True marks a correction by the accountant, whose original stays on record.
    std::optional<bool> is_adjustment{};
    /// Whether the lines are in the company's own currency, whatever currency the entry names.
    std::optional<bool> are_amounts_entered_in_home_currency{};
    /// Id of the currency's record, not its code; only in companies that keep several currencies; at most 36
    /// characters.
    std::optional<std::string> currency_id{};
    /// How much home currency one unit of the foreign currency costs, at booking; 1.2345 for example.
    std::optional<double> exchange_rate{};
    /// All debit and credit rows together, unchanged ones too; those left out are deleted.
    std::vector<qbd::journal_entry_line_update_params> lines{};

    bool operator==(const journal_entry_update_params&) const = default;
};

} // namespace conductor::qbd

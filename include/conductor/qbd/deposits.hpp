#pragma once

// The types of deposits. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/deletion.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/transaction_type.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Money of the deposit that was kept as cash. `qbd_deposit_cash_back_line` in JSON. Part of `deposit`.
struct deposit_cash_back_line {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_deposit_cash_back_line".
    std::string object_type;
    /// Where the money kept back goes, mostly a petty cash account.
    qbd::reference account;
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo;
    /// Money kept back from the deposit, decimal text such as "50.00".
    std::optional<std::string> amount;

    bool operator==(const deposit_cash_back_line&) const = default;
};

/// A sum that the deposit brings to the bank, from a payment or from an account. `qbd_deposit_line` in JSON.
/// Part of `deposit`.
struct deposit_line {
    /// Kind of payment that was brought to the bank with this line.
    std::optional<open_enum<qbd::transaction_type>> transaction_type;
    /// Id of a received payment that waits for the bank, such as "123ABC-1234567890"; at most 36 characters.
    std::optional<std::string> payment_transaction_id;
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_deposit_line".
    std::string object_type;
    /// Id of the part of the waiting payment, if it has several that can be deposited; at most 36 characters.
    std::optional<std::string> payment_transaction_line_id;
    /// From whom the money came, mostly a customer, but any kind of name will do.
    std::optional<qbd::reference> entity;
    /// Account that this part of the deposited money comes from.
    std::optional<qbd::reference> account;
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo;
    /// Number on the check that was received; text, not a number to count with.
    std::optional<std::string> check_number;
    /// How the money changes hands, such as cash, check or a brand of card.
    std::optional<qbd::reference> payment_method;
    /// Label for reports across accounts, such as a department or branch; lines without one take their
    /// transaction's.
    std::optional<qbd::reference> class_;
    /// What this line adds to the deposit, decimal text such as "1250.50".
    std::optional<std::string> amount;

    bool operator==(const deposit_line&) const = default;
};

/// A deposit: money brought to a bank account, from received payments or from other accounts. `qbd_deposit`
/// in JSON. Answer of `deposits::list`, `deposits::create`, `deposits::retrieve`, `deposits::update`.
struct deposit {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_deposit".
    std::string object_type;
    /// When it was entered, by the clock and zone of the office PC; that clock may be wrong.
    date_time created_at;
    /// Last save, by the office PC's clock; rises even if nothing changed.
    date_time updated_at;
    /// Text that changes with every save of the record; an update must send back the newest one.
    std::string revision_number;
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar.
    std::chrono::year_month_day transaction_date{};
    /// Bank account that gets the money.
    std::optional<qbd::reference> deposit_to_account;
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo;
    /// What was paid into the bank account; a decimal text.
    std::optional<std::string> total_amount;
    /// Money that the amounts are in, only in companies that keep several currencies.
    std::optional<qbd::reference> currency;
    /// How much home currency one unit of the foreign currency costs, at booking; 1.2345 for example.
    std::optional<double> exchange_rate;
    /// The total turned into the company's own currency by the exchange rate; a decimal text.
    std::optional<std::string> total_amount_in_home_currency;
    /// Money kept back in cash instead of being deposited.
    std::optional<qbd::deposit_cash_back_line> cash_back;
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it.
    std::optional<std::string> external_id;
    /// Payments that are brought to the bank, and other sums put in beside them.
    std::vector<qbd::deposit_line> lines;
    /// Fields that the company or a program has added to the record itself.
    std::vector<qbd::custom_field> custom_fields;

    bool operator==(const deposit&) const = default;
};

/// Which deposits to list, and how much of each. Looking up by `ids` ignores everything else that is asked
/// for, and fails as a whole if a single one is unknown. Lines come only if `include_line_items` asks for
/// them. A page's cursor is dead ten seconds after its answer. Query parameters of `deposits::list`.
struct deposit_list_params {
    /// Look-up by keys such as "80000001-1234567890"; one unknown fails the request, every other filter is
    /// ignored; without filters beside it.
    std::vector<std::string> ids{};
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
    /// Only deposits with hand-entered lines from these customers, vendors, employees or other names, by id.
    std::vector<std::string> entity_ids{};
    /// Only those booked to one of these accounts, by account ids.
    std::vector<std::string> account_ids{};
    /// Only those in one of these currencies, by record ids, not by codes such as "EUR".
    std::vector<std::string> currency_ids{};
    /// False leaves out the lines of each record, for a smaller and quicker answer; default true.
    std::optional<bool> include_line_items{};

    bool operator==(const deposit_list_params&) const = default;
};

/// Money of the deposit that is kept as cash. For one that is to be made. Part of `deposit_create_params`.
struct deposit_cash_back_create_params {
    /// Id of the account that takes the money kept back, mostly petty cash; required, at most 36 characters.
    std::string account_id{};
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo{};
    /// Money kept back from the deposit, decimal text such as "50.00".
    std::optional<std::string> amount{};

    bool operator==(const deposit_cash_back_create_params&) const = default;
};

/// A sum that the deposit brings to the bank, from a payment or from an account. For one that is to be made.
/// Part of `deposit_create_params`.
struct deposit_line_create_params {
    /// Id of the waiting payment to bring to the bank; without `payment_transaction_line_id` only its first
    /// part goes; at most 36 characters.
    std::optional<std::string> payment_transaction_id{};
    /// Id of the part of the waiting payment, if it has several that can be deposited; at most 36 characters.
    std::optional<std::string> payment_transaction_line_id{};
    /// Remark to show in the deposit in place of the payment's own; at most 4095 characters.
    std::optional<std::string> override_memo{};
    /// Check number to show in the deposit in place of the payment's own; at most 11 characters.
    std::optional<std::string> override_check_number{};
    /// Id of the class to book the deposit under, in place of the payment's own; at most 36 characters.
    std::optional<std::string> override_class_id{};
    /// Id of the one from whom the money came, mostly a customer, but any kind of name will do; at most 36
    /// characters.
    std::optional<std::string> entity_id{};
    /// Id of the account that the money comes from; not with an already received payment; at most 36
    /// characters.
    std::optional<std::string> account_id{};
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo{};
    /// Number on the check that was received; text, not a number to count with.
    std::optional<std::string> check_number{};
    /// Id of the way to pay, such as cash or check; must be a card where card data is given; at most 36
    /// characters.
    std::optional<std::string> payment_method_id{};
    /// Id of the class, a label for reports such as a branch; lines without one take their transaction's; at
    /// most 36 characters.
    std::optional<std::string> class_id{};
    /// What this line adds to the deposit, decimal text such as "1250.50".
    std::optional<std::string> amount{};

    bool operator==(const deposit_line_create_params&) const = default;
};

/// A deposit to be made: money brought to a bank account, from received payments or from other accounts.
/// `external_id` is fixed from then on. Parameters of `deposits::create`.
struct deposit_create_params {
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar; required.
    std::optional<std::chrono::year_month_day> transaction_date{};
    /// Id of the bank account that gets the money; required, at most 36 characters.
    std::string deposit_to_account_id{};
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo{};
    /// Money kept back in cash instead of being deposited.
    std::optional<qbd::deposit_cash_back_create_params> cash_back{};
    /// Id of the currency's record, not its code; only in companies that keep several currencies; at most 36
    /// characters.
    std::optional<std::string> currency_id{};
    /// How much home currency one unit of the foreign currency costs, at booking; 1.2345 for example.
    std::optional<double> exchange_rate{};
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it; UUID.
    std::optional<std::string> external_id{};
    /// Payments that are brought to the bank, and other sums put in beside them.
    std::vector<qbd::deposit_line_create_params> lines{};

    bool operator==(const deposit_create_params&) const = default;
};

/// Money of the deposit that is kept as cash. For one that is to be changed. Part of `deposit_update_params`.
struct deposit_cash_back_update_params {
    /// Id of the account that takes the money kept back, mostly petty cash; at most 36 characters.
    std::optional<std::string> account_id{};
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo{};
    /// Money kept back from the deposit, decimal text such as "50.00".
    std::optional<std::string> amount{};

    bool operator==(const deposit_cash_back_update_params&) const = default;
};

/// A sum that the deposit brings to the bank, from a payment or from an account. For one that is kept by its
/// id, or added with the id "-1". Part of `deposit_update_params`.
struct deposit_line_update_params {
    /// Key of the line to keep or change; "-1" adds a new one; required, at most 36 characters.
    std::string id{};
    /// Id of the waiting payment to bring to the bank; without `payment_transaction_line_id` only its first
    /// part goes; at most 36 characters.
    std::optional<std::string> payment_transaction_id{};
    /// Id of the part of the waiting payment, if it has several that can be deposited; at most 36 characters.
    std::optional<std::string> payment_transaction_line_id{};
    /// Remark to show in the deposit in place of the payment's own; at most 4095 characters.
    std::optional<std::string> override_memo{};
    /// Check number to show in the deposit in place of the payment's own; at most 11 characters.
    std::optional<std::string> override_check_number{};
    /// Id of the class to book the deposit under, in place of the payment's own; at most 36 characters.
    std::optional<std::string> override_class_id{};
    /// Id of the one from whom the money came, mostly a customer, but any kind of name will do; at most 36
    /// characters.
    std::optional<std::string> entity_id{};
    /// Id of the account that the money comes from; not with an already received payment; at most 36
    /// characters.
    std::optional<std::string> account_id{};
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo{};
    /// Number on the check that was received; text, not a number to count with.
    std::optional<std::string> check_number{};
    /// Id of the way to pay, such as cash or check; must be a card where card data is given; at most 36
    /// characters.
    std::optional<std::string> payment_method_id{};
    /// Id of the class, a label for reports such as a branch; lines without one take their transaction's; at
    /// most 36 characters.
    std::optional<std::string> class_id{};
    /// What this line adds to the deposit, decimal text such as "1250.50".
    std::optional<std::string> amount{};

    bool operator==(const deposit_line_update_params&) const = default;
};

/// What to change of a deposit; what is left unset stays as it is. `revision_number` has to be the one last
/// read; if somebody saved the record since then, the update is refused. Lines that are given take the place
/// of all there are, so those left out are deleted; keep one by its id, add one with the id "-1". Parameters
/// of `deposits::update`.
struct deposit_update_params {
    /// The one from your latest read; if somebody saved meanwhile it is stale, and the update is refused
    /// (3200); required.
    std::string revision_number{};
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar.
    std::optional<std::chrono::year_month_day> transaction_date{};
    /// Id of the bank account that gets the money; at most 36 characters.
    std::optional<std::string> deposit_to_account_id{};
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo{};
    /// Money kept back in cash instead of being deposited.
    std::optional<qbd::deposit_cash_back_update_params> cash_back{};
    /// Id of the currency's record, not its code; only in companies that keep several currencies; at most 36
    /// characters.
    std::optional<std::string> currency_id{};
    /// How much home currency one unit of the foreign currency costs, at booking; 1.2345 for example.
    std::optional<double> exchange_rate{};
    /// All rows that shall remain; those left out are deleted, new ones have the id "-1", no array changes
    /// nothing.
    std::vector<qbd::deposit_line_update_params> lines{};

    bool operator==(const deposit_update_params&) const = default;
};

/// That a deposit was made void, and stays with amounts of zero. `qbd_deposit` in JSON. Answer of
/// `deposits::void_`.
struct deposit_void {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of transaction was set to zero; always "qbd_deposit".
    std::string object_type;
    /// When the deposit was first entered, by the office PC's clock.
    std::optional<date_time> created_at;
    /// Last save, by the office PC's clock; rises even if nothing changed.
    std::optional<date_time> updated_at;
    /// Whether it was made void: it stays in the books with all its amounts at zero.
    bool voided = false;

    bool operator==(const deposit_void&) const = default;
};

} // namespace conductor::qbd

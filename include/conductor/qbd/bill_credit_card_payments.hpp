#pragma once

// The types of bill credit card payments. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/qbd/types/apply_to_transaction_params.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/target_transaction.hpp>
#include <conductor/qbd/types/transaction_deletion.hpp>
#include <conductor/qbd/types/transaction_void.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A bill credit card payment: a charge on a credit card that pays bills of one vendor.
/// `qbd_bill_credit_card_payment` in JSON. Answer of `bill_credit_card_payments::list`,
/// `bill_credit_card_payments::create`, `bill_credit_card_payments::retrieve`.
struct bill_credit_card_payment {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_bill_credit_card_payment".
    std::string object_type;
    /// When it was entered, by the clock and zone of the office PC; that clock may be wrong.
    date_time created_at;
    /// Last save, by the office PC's clock; rises even if nothing changed.
    date_time updated_at;
    /// Text that changes with every save of the record; an update must send back the newest one.
    std::string revision_number;
    /// Supplier who is paid, the same as on the bills that are settled.
    std::optional<qbd::reference> vendor;
    /// The accounts-payable account that holds the debt; linked transactions must all have the same.
    std::optional<qbd::reference> payables_account;
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar.
    std::chrono::year_month_day transaction_date{};
    /// Account of the card that pays; what is owed on it grows.
    qbd::reference credit_card_account;
    /// What is paid with the card, decimal text such as "1250.50".
    std::string amount;
    /// Money that the amounts are in, only in companies that keep several currencies.
    std::optional<qbd::reference> currency;
    /// How much home currency one unit of the foreign currency costs, at booking; 1.2345 for example.
    std::optional<double> exchange_rate;
    /// Same money turned into the company's own currency; decimal text, only with several currencies.
    std::optional<std::string> amount_in_home_currency;
    /// The number people know the transaction by; not unique, case matters, stays empty unless you give one.
    std::optional<std::string> ref_number;
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo;
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it.
    std::optional<std::string> external_id;
    /// Bills that this payment settles, each with what is left of it.
    std::vector<qbd::target_transaction> applied_to_transactions;
    /// Fields that the company or a program has added to the record itself.
    std::vector<qbd::custom_field> custom_fields;

    bool operator==(const bill_credit_card_payment&) const = default;
};

/// Which bill credit card payments to list, and how much of each. Looking up by `ids` or `ref_numbers`
/// ignores everything else that is asked for, and fails as a whole if a single one is unknown. Lines come
/// only if `include_line_items` asks for them. A page's cursor is dead ten seconds after its answer. Query
/// parameters of `bill_credit_card_payments::list`.
struct bill_credit_card_payment_list_params {
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

    bool operator==(const bill_credit_card_payment_list_params&) const = default;
};

/// A bill credit card payment to be made: a charge on a credit card that pays bills of one vendor.
/// `external_id` is fixed from then on. Parameters of `bill_credit_card_payments::create`.
struct bill_credit_card_payment_create_params {
    /// Id of the supplier who is paid; with one other than the bills', QuickBooks claims those do not exist;
    /// required, at most 36 characters.
    std::string vendor_id{};
    /// Id of the accounts-payable account for the debt; new ones get the usual if left out, linked ones share
    /// it; at most 36 characters.
    std::optional<std::string> payables_account_id{};
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar; required.
    std::optional<std::chrono::year_month_day> transaction_date{};
    /// Id of the account of the card that pays; required, at most 36 characters.
    std::string credit_card_account_id{};
    /// The number people know the transaction by; not unique, case matters, stays empty unless you give one;
    /// at most 11 characters.
    std::optional<std::string> ref_number{};
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo{};
    /// How much home currency one unit of the foreign currency costs, at booking; 1.2345 for example.
    std::optional<double> exchange_rate{};
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it; UUID.
    std::optional<std::string> external_id{};
    /// Unpaid bills to settle; each needs a payment, a credit or a discount, and paid ones count as not
    /// found; required.
    std::vector<qbd::apply_to_transaction_params> apply_to_transactions{};

    bool operator==(const bill_credit_card_payment_create_params&) const = default;
};

} // namespace conductor::qbd

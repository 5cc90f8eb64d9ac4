#pragma once

// The types of credit card refunds. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/address.hpp>
#include <conductor/qbd/types/address_params.hpp>
#include <conductor/qbd/types/credit_card_transaction.hpp>
#include <conductor/qbd/types/credit_card_transaction_create_params.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/transaction_deletion.hpp>
#include <conductor/qbd/types/transaction_type.hpp>
#include <conductor/qbd/types/transaction_void.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A credit that was paid back, with how much of it. Part of `credit_card_refund`.
struct credit_transaction {
    /// Id of the transaction that gave the credit; at most 36 characters.
    std::string transaction_id;
    /// Kind of paper it is, such as an invoice; tells which endpoint has all of it.
    open_enum<qbd::transaction_type> transaction_type;
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar.
    std::optional<std::chrono::year_month_day> transaction_date;
    /// The number people know the transaction by; not unique, case matters, stays empty unless you give one.
    std::optional<std::string> ref_number;
    /// Part of the credit not used up yet, decimal text such as "25.10".
    std::optional<std::string> credit_remaining;
    /// How much of this credit goes back to the customer, such as "1250.50"; no more than is left of it.
    std::string refund_amount;
    /// Unused part of the credit, turned into the company's own currency, decimal text.
    std::optional<std::string> credit_remaining_in_home_currency;
    /// What goes back to the customer in the company's own currency, such as "1250.50".
    std::optional<std::string> refund_amount_in_home_currency;

    bool operator==(const credit_transaction&) const = default;
};

/// A credit card refund: money given back to a customer's credit card, against a credit memo or a payment too
/// much. `qbd_credit_card_refund` in JSON. Answer of `credit_card_refunds::list`,
/// `credit_card_refunds::create`, `credit_card_refunds::retrieve`.
struct credit_card_refund {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_credit_card_refund".
    std::string object_type;
    /// When it was entered, by the clock and zone of the office PC; that clock may be wrong.
    date_time created_at;
    /// Last save, by the office PC's clock; rises even if nothing changed.
    date_time updated_at;
    /// Text that changes with every save of the record; an update must send back the newest one.
    std::string revision_number;
    /// Customer or job that gets the money back.
    qbd::reference customer;
    /// Account that the money is taken from, mostly Undeposited Funds.
    std::optional<qbd::reference> refund_from_account;
    /// The accounts-receivable account that holds what customers owe; linked transactions must all have the
    /// same.
    std::optional<qbd::reference> receivables_account;
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar.
    std::chrono::year_month_day transaction_date{};
    /// The number people know the transaction by; not unique, case matters, stays empty unless you give one.
    std::optional<std::string> ref_number;
    /// What the customer gets back on the card; a decimal text.
    std::string total_amount;
    /// Money that the amounts are in, only in companies that keep several currencies.
    std::optional<qbd::reference> currency;
    /// How much home currency one unit of the foreign currency costs, at booking; 1.2345 for example.
    std::optional<double> exchange_rate;
    /// The total turned into the company's own currency by the exchange rate; a decimal text.
    std::optional<std::string> total_amount_in_home_currency;
    /// Customer's address as printed on the refund.
    std::optional<qbd::address> address;
    /// How the money changes hands, such as cash, check or a brand of card.
    std::optional<qbd::reference> payment_method;
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo;
    /// Data of a card payment run through the merchant service; a request with it needs a payment method too.
    std::optional<qbd::credit_card_transaction> credit_card_transaction;
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it.
    std::optional<std::string> external_id;
    /// The credits that are paid out, each with its share of the refund.
    std::vector<qbd::credit_transaction> refund_applied_to_transactions;
    /// Fields that the company or a program has added to the record itself.
    std::vector<qbd::custom_field> custom_fields;

    bool operator==(const credit_card_refund&) const = default;
};

/// Which credit card refunds to list, and how much of each. Looking up by `ids` or `ref_numbers` ignores
/// everything else that is asked for, and fails as a whole if a single one is unknown. Lines come only if
/// `include_line_items` asks for them. A page's cursor is dead ten seconds after its answer. Query parameters
/// of `credit_card_refunds::list`.
struct credit_card_refund_list_params {
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
    /// Only those of these customers, by ids; a job has an id of its own.
    std::vector<std::string> customer_ids{};
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

    bool operator==(const credit_card_refund_list_params&) const = default;
};

/// A credit to pay back to the card, and how much of it. For one that is to be made. Part of
/// `credit_card_refund_create_params`.
struct credit_card_refund_applied_to_transaction_create_params {
    /// Id of the credit that is paid back to the card; required, at most 36 characters.
    std::string transaction_id{};
    /// How much of this credit goes back to the customer, such as "1250.50"; no more than is left of it;
    /// required.
    std::string refund_amount{};

    bool operator==(const credit_card_refund_applied_to_transaction_create_params&) const = default;
};

/// A credit card refund to be made: money given back to a customer's credit card, against a credit memo or a
/// payment too much. `external_id` is fixed from then on. Parameters of `credit_card_refunds::create`.
struct credit_card_refund_create_params {
    /// Id of the customer or job that gets the money back; required, at most 36 characters.
    std::string customer_id{};
    /// Id of the account that the money is taken from; Undeposited Funds if left out; at most 36 characters.
    std::optional<std::string> refund_from_account_id{};
    /// Id of the accounts-receivable account; new ones get the usual if left out, linked ones share it; at
    /// most 36 characters.
    std::optional<std::string> receivables_account_id{};
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar; required.
    std::optional<std::chrono::year_month_day> transaction_date{};
    /// The number people know the transaction by; not unique, case matters, stays empty unless you give one;
    /// at most 11 characters.
    std::optional<std::string> ref_number{};
    /// Customer's address as printed on the refund.
    std::optional<qbd::address_params> address{};
    /// Id of the way to pay, such as cash or check; must be a card where card data is given; at most 36
    /// characters.
    std::optional<std::string> payment_method_id{};
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo{};
    /// Data of a card payment run through the merchant service; a request with it needs a payment method too.
    std::optional<qbd::credit_card_transaction_create_params> credit_card_transaction{};
    /// How much home currency one unit of the foreign currency costs, at booking; 1.2345 for example.
    std::optional<double> exchange_rate{};
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it; UUID.
    std::optional<std::string> external_id{};
    /// The credits that are paid out, each with its share of the refund; required.
    std::vector<qbd::credit_card_refund_applied_to_transaction_create_params>
        refund_applied_to_transactions{};

    bool operator==(const credit_card_refund_create_params&) const = default;
};

} // namespace conductor::qbd

#pragma once

// The types of receive payments. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/apply_to_transaction_params.hpp>
#include <conductor/qbd/types/card_match_status.hpp>
#include <conductor/qbd/types/credit_card_payment_status.hpp>
#include <conductor/qbd/types/credit_card_transaction.hpp>
#include <conductor/qbd/types/credit_card_transaction_create_params.hpp>
#include <conductor/qbd/types/credit_card_transaction_mode.hpp>
#include <conductor/qbd/types/credit_card_transaction_type.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/target_transaction.hpp>
#include <conductor/qbd/types/transaction_deletion.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A receive payment: money that came from a customer, and the invoices it pays. `qbd_receive_payment` in
/// JSON. Answer of `receive_payments::list`, `receive_payments::create`, `receive_payments::retrieve`,
/// `receive_payments::update`.
struct receive_payment {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_receive_payment".
    std::string object_type;
    /// When it was entered, by the clock and zone of the office PC; that clock may be wrong.
    date_time created_at;
    /// Last save, by the office PC's clock; rises even if nothing changed.
    date_time updated_at;
    /// Text that changes with every save of the record; an update must send back the newest one.
    std::string revision_number;
    /// Customer or job that has paid.
    std::optional<qbd::reference> customer;
    /// The accounts-receivable account that holds what customers owe; linked transactions must all have the
    /// same.
    std::optional<qbd::reference> receivables_account;
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar.
    std::chrono::year_month_day transaction_date{};
    /// The number people know the transaction by; not unique, case matters, stays empty unless you give one.
    std::optional<std::string> ref_number;
    /// What the customer paid in all; a decimal text.
    std::string total_amount;
    /// Money that the amounts are in, only in companies that keep several currencies.
    std::optional<qbd::reference> currency;
    /// How much home currency one unit of the foreign currency costs, at booking; 1.2345 for example.
    std::optional<double> exchange_rate;
    /// The total turned into the company's own currency by the exchange rate; a decimal text.
    std::optional<std::string> total_amount_in_home_currency;
    /// How the money changes hands, such as cash, check or a brand of card.
    std::optional<qbd::reference> payment_method;
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo;
    /// Account that gets the money; undeposited funds until it is brought to the bank.
    std::optional<qbd::reference> deposit_to_account;
    /// Data of a card payment run through the merchant service; a request with it needs a payment method too.
    std::optional<qbd::credit_card_transaction> credit_card_transaction;
    /// Money of this payment not yet put to any invoice; a decimal text.
    std::optional<std::string> unused_payment;
    /// What is left of the customer's credit memos used here, as a decimal text.
    std::optional<std::string> unused_credits;
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it.
    std::optional<std::string> external_id;
    /// Invoices that this payment settles, each with what is left of it.
    std::vector<qbd::target_transaction> applied_to_transactions;
    /// Fields that the company or a program has added to the record itself.
    std::vector<qbd::custom_field> custom_fields;

    bool operator==(const receive_payment&) const = default;
};

/// Which receive payments to list, and how much of each. Looking up by `ids` or `ref_numbers` ignores
/// everything else that is asked for, and fails as a whole if a single one is unknown. Lines come only if
/// `include_line_items` asks for them. A page's cursor is dead ten seconds after its answer. Query parameters
/// of `receive_payments::list`.
struct receive_payment_list_params {
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

    bool operator==(const receive_payment_list_params&) const = default;
};

/// A receive payment to be made: money that came from a customer, and the invoices it pays. `external_id` is
/// fixed from then on. Parameters of `receive_payments::create`.
struct receive_payment_create_params {
    /// Id of the customer or job that has paid; required, at most 36 characters.
    std::string customer_id{};
    /// Id of the accounts-receivable account; new ones get the usual if left out, linked ones share it; at
    /// most 36 characters.
    std::optional<std::string> receivables_account_id{};
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar; required.
    std::optional<std::chrono::year_month_day> transaction_date{};
    /// The number people know the transaction by; not unique, case matters, stays empty unless you give one;
    /// at most 20 characters.
    std::optional<std::string> ref_number{};
    /// What the customer paid in all, as "1250.50"; the parts applied to invoices may not exceed it;
    /// required.
    std::string total_amount{};
    /// How much home currency one unit of the foreign currency costs, at booking; 1.2345 for example.
    std::optional<double> exchange_rate{};
    /// Id of the way to pay, such as cash or check; must be a card where card data is given; at most 36
    /// characters.
    std::optional<std::string> payment_method_id{};
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo{};
    /// Id of the account that gets the money; if left out, that of undeposited funds; at most 36 characters.
    std::optional<std::string> deposit_to_account_id{};
    /// Data of a card payment run through the merchant service; a request with it needs a payment method too.
    std::optional<qbd::credit_card_transaction_create_params> credit_card_transaction{};
    /// GUID of your own for recognising the record; fixed at creation, may repeat, and no list can filter by
    /// it; UUID.
    std::optional<std::string> external_id{};
    /// True settles an exactly matching debt, else the oldest; give this or `apply_to_transactions`, never
    /// both; default false.
    std::optional<bool> is_auto_apply{};
    /// Unpaid invoices to settle; either these or `is_auto_apply`, and paid ones count as not found.
    std::vector<qbd::apply_to_transaction_params> apply_to_transactions{};

    bool operator==(const receive_payment_create_params&) const = default;
};

/// What a card processor was asked for; nothing is charged by sending it here. For one that is to be changed.
/// Part of `credit_card_transaction_update_params`.
struct credit_card_transaction_request_update_params {
    /// Digits of the card, hidden behind small letters x, without dashes; never send them in full.
    std::optional<std::string> number{};
    /// Month until which the card is valid, 1 to 12.
    std::optional<double> expiration_month{};
    /// Year until which the card is valid.
    std::optional<double> expiration_year{};
    /// The holder as written on the plastic.
    std::optional<std::string> name{};
    /// Street part of the cardholder's billing address, one line of text.
    std::optional<std::string> address{};
    /// ZIP or postal code that the card's bank has on file.
    std::optional<std::string> postal_code{};
    /// What sort of business card it is, such as "corporate"; may lower the processor's fee.
    std::optional<std::string> commercial_card_code{};
    /// Whether the card itself was swiped, or only its number was known.
    std::optional<open_enum<qbd::credit_card_transaction_mode>> transaction_mode{};
    /// Step at the card processor that this comes from, such as a charge or refund.
    std::optional<open_enum<qbd::credit_card_transaction_type>> transaction_type{};

    bool operator==(const credit_card_transaction_request_update_params&) const = default;
};

/// What a card processor answered, kept so that the payment can be matched later. For one that is to be
/// changed. Part of `credit_card_transaction_update_params`.
struct credit_card_transaction_response_update_params {
    /// Number by which the card processor told success or failure.
    std::optional<double> status_code{};
    /// Words by which the card processor told success or failure.
    std::optional<std::string> status_message{};
    /// Number that the card processor gave to the payment; not an id of a record.
    std::optional<std::string> credit_card_transaction_id{};
    /// Account of the shop at Intuit's card service (QBMS) that ran the card.
    std::optional<std::string> merchant_account_number{};
    /// Card processor's word that the money will be paid.
    std::optional<std::string> authorization_code{};
    /// Whether the bank that issued the card knows the same street.
    std::optional<open_enum<qbd::card_match_status>> avs_street_status{};
    /// Whether the bank that issued the card knows the same postal code.
    std::optional<open_enum<qbd::card_match_status>> avs_zip_status{};
    /// Whether the card's security code was right, by word of the issuing bank.
    std::optional<open_enum<qbd::card_match_status>> card_security_code_match{};
    /// Batch number from Intuit's card service (QBMS), kept so that bank statements can be matched later.
    std::optional<std::string> recon_batch_id{};
    /// Number from Intuit's card service (QBMS), kept so that bank statements can be matched later.
    std::optional<double> payment_grouping_code{};
    /// Whether the bank behind the card is known to have paid.
    std::optional<open_enum<qbd::credit_card_payment_status>> payment_status{};
    /// Moment at which the card processor agreed to the payment.
    std::optional<date_time> transaction_authorized_at{};
    /// The card processor's own mark, by which QuickBooks matches the payment later.
    std::optional<double> transaction_authorization_stamp{};
    /// Number given by the card service, for matching its statements later.
    std::optional<std::string> client_transaction_id{};

    bool operator==(const credit_card_transaction_response_update_params&) const = default;
};

/// What was asked of a card processor, and what it answered. For one that is to be changed. Part of
/// `receive_payment_update_params`.
struct credit_card_transaction_update_params {
    /// What was sent to the card processor; only for payments through Intuit's old merchant service.
    std::optional<qbd::credit_card_transaction_request_update_params> request{};
    /// What the card processor answered; only for payments through Intuit's old merchant service.
    std::optional<qbd::credit_card_transaction_response_update_params> response{};

    bool operator==(const credit_card_transaction_update_params&) const = default;
};

/// What to change of a receive payment; what is left unset stays as it is. `revision_number` has to be the
/// one last read; if somebody saved the record since then, the update is refused. Parameters of
/// `receive_payments::update`.
struct receive_payment_update_params {
    /// The one from your latest read; if somebody saved meanwhile it is stale, and the update is refused
    /// (3200); required.
    std::string revision_number{};
    /// Id of the customer or job that has paid; at most 36 characters.
    std::optional<std::string> customer_id{};
    /// Id of the accounts-receivable account; new ones get the usual if left out, linked ones share it; at
    /// most 36 characters.
    std::optional<std::string> receivables_account_id{};
    /// Day for which it counts in the books, not when it was typed in; the office PC's calendar.
    std::optional<std::chrono::year_month_day> transaction_date{};
    /// The number people know the transaction by; not unique, case matters, stays empty unless you give one;
    /// at most 20 characters.
    std::optional<std::string> ref_number{};
    /// What the customer paid in all, as "1250.50"; the parts applied to invoices may not exceed it.
    std::optional<std::string> total_amount{};
    /// How much home currency one unit of the foreign currency costs, at booking; 1.2345 for example.
    std::optional<double> exchange_rate{};
    /// Id of the way to pay, such as cash or check; must be a card where card data is given; at most 36
    /// characters.
    std::optional<std::string> payment_method_id{};
    /// A remark for the office, free text that registers and reports show.
    std::optional<std::string> memo{};
    /// Id of the account that gets the money, such as undeposited funds or a bank; at most 36 characters.
    std::optional<std::string> deposit_to_account_id{};
    /// Data of a card payment run through the merchant service; a request with it needs a payment method too.
    std::optional<qbd::credit_card_transaction_update_params> credit_card_transaction{};
    /// Unpaid invoices to settle; each needs a payment, a credit or a discount.
    std::vector<qbd::apply_to_transaction_params> apply_to_transactions{};

    bool operator==(const receive_payment_update_params&) const = default;
};

} // namespace conductor::qbd

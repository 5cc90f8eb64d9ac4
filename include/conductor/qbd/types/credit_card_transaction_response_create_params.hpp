#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/card_match_status.hpp>
#include <conductor/qbd/types/credit_card_payment_status.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// What a card processor answered, kept so that the payment can be matched later. For one that is to be made.
/// Part of `credit_card_transaction_create_params`.
struct credit_card_transaction_response_create_params {
    /// Number by which the card processor told success or failure; required.
    std::optional<double> status_code{};
    /// Words by which the card processor told success or failure; required.
    std::string status_message{};
    /// Number that the card processor gave to the payment; not an id of a record; required.
    std::string credit_card_transaction_id{};
    /// Account of the shop at Intuit's card service (QBMS) that ran the card; required.
    std::string merchant_account_number{};
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
    /// Whether the bank behind the card is known to have paid; required.
    open_enum<qbd::credit_card_payment_status> payment_status{};
    /// Moment at which the card processor agreed to the payment; required.
    date_time transaction_authorized_at{};
    /// The card processor's own mark, by which QuickBooks matches the payment later.
    std::optional<double> transaction_authorization_stamp{};
    /// Number given by the card service, for matching its statements later.
    std::optional<std::string> client_transaction_id{};

    bool operator==(const credit_card_transaction_response_create_params&) const = default;
};

} // namespace conductor::qbd

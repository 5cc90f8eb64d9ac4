#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/credit_card_transaction_mode.hpp>
#include <conductor/qbd/types/credit_card_transaction_type.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// What a card processor was asked for; nothing is charged by sending it here. For one that is to be made.
/// Part of `credit_card_transaction_create_params`.
struct credit_card_transaction_request_create_params {
    /// Digits of the card, hidden behind small letters x, without dashes; never send them in full; required.
    std::string number{};
    /// Month until which the card is valid, 1 to 12; required.
    std::optional<double> expiration_month{};
    /// Year until which the card is valid; required.
    std::optional<double> expiration_year{};
    /// The holder as written on the plastic; required.
    std::string name{};
    /// Street part of the cardholder's billing address, one line of text.
    std::optional<std::string> address{};
    /// ZIP or postal code that the card's bank has on file.
    std::optional<std::string> postal_code{};
    /// What sort of business card it is, such as "corporate"; may lower the processor's fee.
    std::optional<std::string> commercial_card_code{};
    /// Whether the card itself was swiped, or only its number was known; default card_not_present.
    std::optional<open_enum<qbd::credit_card_transaction_mode>> transaction_mode{};
    /// Step at the card processor that this comes from, such as a charge or refund.
    std::optional<open_enum<qbd::credit_card_transaction_type>> transaction_type{};

    bool operator==(const credit_card_transaction_request_create_params&) const = default;
};

} // namespace conductor::qbd

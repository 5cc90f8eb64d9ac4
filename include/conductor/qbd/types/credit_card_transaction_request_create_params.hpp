#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/credit_card_transaction_mode.hpp>
#include <conductor/qbd/types/credit_card_transaction_type.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of `credit_card_transaction_create_params`.
struct credit_card_transaction_request_create_params {
    std::string number{};                              ///< `number`, required
    std::optional<double> expiration_month{};          ///< `expirationMonth`, required
    std::optional<double> expiration_year{};           ///< `expirationYear`, required
    std::string name{};                                ///< `name`, required
    std::optional<std::string> address{};              ///< `address`
    std::optional<std::string> postal_code{};          ///< `postalCode`
    std::optional<std::string> commercial_card_code{}; ///< `commercialCardCode`
    std::optional<open_enum<qbd::credit_card_transaction_mode>>
        transaction_mode{}; ///< `transactionMode`, default card_not_present
    std::optional<open_enum<qbd::credit_card_transaction_type>> transaction_type{}; ///< `transactionType`

    bool operator==(const credit_card_transaction_request_create_params&) const = default;
};

} // namespace conductor::qbd

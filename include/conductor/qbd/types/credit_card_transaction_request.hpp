#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/credit_card_transaction_mode.hpp>
#include <conductor/qbd/types/credit_card_transaction_type.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of `credit_card_transaction`.
struct credit_card_transaction_request {
    std::string number;                                                           ///< `number`
    double expiration_month = 0;                                                  ///< `expirationMonth`
    double expiration_year = 0;                                                   ///< `expirationYear`
    std::optional<std::string> name;                                              ///< `name`
    std::optional<std::string> address;                                           ///< `address`
    std::optional<std::string> postal_code;                                       ///< `postalCode`
    std::optional<std::string> commercial_card_code;                              ///< `commercialCardCode`
    std::optional<open_enum<qbd::credit_card_transaction_mode>> transaction_mode; ///< `transactionMode`
    std::optional<open_enum<qbd::credit_card_transaction_type>> transaction_type; ///< `transactionType`

    bool operator==(const credit_card_transaction_request&) const = default;
};

} // namespace conductor::qbd

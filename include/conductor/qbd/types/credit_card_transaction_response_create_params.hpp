#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/card_match_status.hpp>
#include <conductor/qbd/types/credit_card_payment_status.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of `credit_card_transaction_create_params`.
struct credit_card_transaction_response_create_params {
    std::optional<double> status_code{};             ///< `statusCode`, required
    std::string status_message{};                    ///< `statusMessage`, required
    std::string credit_card_transaction_id{};        ///< `creditCardTransactionId`, required
    std::string merchant_account_number{};           ///< `merchantAccountNumber`, required
    std::optional<std::string> authorization_code{}; ///< `authorizationCode`
    std::optional<open_enum<qbd::card_match_status>> avs_street_status{};        ///< `avsStreetStatus`
    std::optional<open_enum<qbd::card_match_status>> avs_zip_status{};           ///< `avsZipStatus`
    std::optional<open_enum<qbd::card_match_status>> card_security_code_match{}; ///< `cardSecurityCodeMatch`
    std::optional<std::string> recon_batch_id{};                                 ///< `reconBatchId`
    std::optional<double> payment_grouping_code{};                               ///< `paymentGroupingCode`
    open_enum<qbd::credit_card_payment_status> payment_status{}; ///< `paymentStatus`, required
    date_time transaction_authorized_at{};                       ///< `transactionAuthorizedAt`, required
    std::optional<double> transaction_authorization_stamp{};     ///< `transactionAuthorizationStamp`
    std::optional<std::string> client_transaction_id{};          ///< `clientTransactionId`

    bool operator==(const credit_card_transaction_response_create_params&) const = default;
};

} // namespace conductor::qbd

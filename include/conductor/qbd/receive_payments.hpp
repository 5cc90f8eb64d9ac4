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

/// `qbd_receive_payment` in JSON. Answer of `receive_payments::list`, `receive_payments::create`,
/// `receive_payments::retrieve`, `receive_payments::update`.
struct receive_payment {
    std::string id;                                           ///< `id`
    std::string object_type;                                  ///< `objectType`, always "qbd_receive_payment"
    date_time created_at;                                     ///< `createdAt`
    date_time updated_at;                                     ///< `updatedAt`
    std::string revision_number;                              ///< `revisionNumber`
    std::optional<qbd::reference> customer;                   ///< `customer`
    std::optional<qbd::reference> receivables_account;        ///< `receivablesAccount`
    std::chrono::year_month_day transaction_date{};           ///< `transactionDate`
    std::optional<std::string> ref_number;                    ///< `refNumber`
    std::string total_amount;                                 ///< `totalAmount`
    std::optional<qbd::reference> currency;                   ///< `currency`
    std::optional<double> exchange_rate;                      ///< `exchangeRate`
    std::optional<std::string> total_amount_in_home_currency; ///< `totalAmountInHomeCurrency`
    std::optional<qbd::reference> payment_method;             ///< `paymentMethod`
    std::optional<std::string> memo;                          ///< `memo`
    std::optional<qbd::reference> deposit_to_account;         ///< `depositToAccount`
    std::optional<qbd::credit_card_transaction> credit_card_transaction; ///< `creditCardTransaction`
    std::optional<std::string> unused_payment;                           ///< `unusedPayment`
    std::optional<std::string> unused_credits;                           ///< `unusedCredits`
    std::optional<std::string> external_id;                              ///< `externalId`
    std::vector<qbd::target_transaction> applied_to_transactions;        ///< `appliedToTransactions`
    std::vector<qbd::custom_field> custom_fields;                        ///< `customFields`

    bool operator==(const receive_payment&) const = default;
};

/// Query parameters of `receive_payments::list`.
struct receive_payment_list_params {
    std::vector<std::string> ids{};            ///< `ids`, without filters beside it
    std::vector<std::string> ref_numbers{};    ///< `refNumbers`, without filters beside it
    std::optional<std::int64_t> limit{};       ///< `limit`, 1 to 150, default 150
    std::optional<std::string> cursor{};       ///< `cursor`
    std::optional<date_time> updated_after{};  ///< `updatedAfter`
    std::optional<date_time> updated_before{}; ///< `updatedBefore`
    std::optional<std::chrono::year_month_day> transaction_date_from{}; ///< `transactionDateFrom`
    std::optional<std::chrono::year_month_day> transaction_date_to{};   ///< `transactionDateTo`
    std::vector<std::string> customer_ids{};                            ///< `customerIds`
    std::vector<std::string> account_ids{};                             ///< `accountIds`
    std::optional<std::string> ref_number_contains{};                   ///< `refNumberContains`
    std::optional<std::string> ref_number_starts_with{};                ///< `refNumberStartsWith`
    std::optional<std::string> ref_number_ends_with{};                  ///< `refNumberEndsWith`
    std::optional<std::string> ref_number_from{};                       ///< `refNumberFrom`
    std::optional<std::string> ref_number_to{};                         ///< `refNumberTo`
    std::vector<std::string> currency_ids{};                            ///< `currencyIds`
    std::optional<bool> include_line_items{};                           ///< `includeLineItems`, default true

    bool operator==(const receive_payment_list_params&) const = default;
};

/// Parameters of `receive_payments::create`.
struct receive_payment_create_params {
    std::string customer_id{};                           ///< `customerId`, required, at most 36 characters
    std::optional<std::string> receivables_account_id{}; ///< `receivablesAccountId`, at most 36 characters
    std::optional<std::chrono::year_month_day> transaction_date{}; ///< `transactionDate`, required
    std::optional<std::string> ref_number{};                       ///< `refNumber`, at most 20 characters
    std::string total_amount{};                                    ///< `totalAmount`, required
    std::optional<double> exchange_rate{};                         ///< `exchangeRate`
    std::optional<std::string> payment_method_id{};     ///< `paymentMethodId`, at most 36 characters
    std::optional<std::string> memo{};                  ///< `memo`
    std::optional<std::string> deposit_to_account_id{}; ///< `depositToAccountId`, at most 36 characters
    std::optional<qbd::credit_card_transaction_create_params>
        credit_card_transaction{};                                         ///< `creditCardTransaction`
    std::optional<std::string> external_id{};                              ///< `externalId`, UUID
    std::optional<bool> is_auto_apply{};                                   ///< `isAutoApply`, default false
    std::vector<qbd::apply_to_transaction_params> apply_to_transactions{}; ///< `applyToTransactions`

    bool operator==(const receive_payment_create_params&) const = default;
};

/// Part of `credit_card_transaction_update_params`.
struct credit_card_transaction_request_update_params {
    std::optional<std::string> number{};                                            ///< `number`
    std::optional<double> expiration_month{};                                       ///< `expirationMonth`
    std::optional<double> expiration_year{};                                        ///< `expirationYear`
    std::optional<std::string> name{};                                              ///< `name`
    std::optional<std::string> address{};                                           ///< `address`
    std::optional<std::string> postal_code{};                                       ///< `postalCode`
    std::optional<std::string> commercial_card_code{};                              ///< `commercialCardCode`
    std::optional<open_enum<qbd::credit_card_transaction_mode>> transaction_mode{}; ///< `transactionMode`
    std::optional<open_enum<qbd::credit_card_transaction_type>> transaction_type{}; ///< `transactionType`

    bool operator==(const credit_card_transaction_request_update_params&) const = default;
};

/// Part of `credit_card_transaction_update_params`.
struct credit_card_transaction_response_update_params {
    std::optional<double> status_code{};                                  ///< `statusCode`
    std::optional<std::string> status_message{};                          ///< `statusMessage`
    std::optional<std::string> credit_card_transaction_id{};              ///< `creditCardTransactionId`
    std::optional<std::string> merchant_account_number{};                 ///< `merchantAccountNumber`
    std::optional<std::string> authorization_code{};                      ///< `authorizationCode`
    std::optional<open_enum<qbd::card_match_status>> avs_street_status{}; ///< `avsStreetStatus`
    std::optional<open_enum<qbd::card_match_status>> avs_zip_status{};    ///< `avsZipStatus`
    std::optional<open_enum<qbd::card_match_status>> card_security_code_match{}; ///< `cardSecurityCodeMatch`
    std::optional<std::string> recon_batch_id{};                                 ///< `reconBatchId`
    std::optional<double> payment_grouping_code{};                               ///< `paymentGroupingCode`
    std::optional<open_enum<qbd::credit_card_payment_status>> payment_status{};  ///< `paymentStatus`
    std::optional<date_time> transaction_authorized_at{};    ///< `transactionAuthorizedAt`
    std::optional<double> transaction_authorization_stamp{}; ///< `transactionAuthorizationStamp`
    std::optional<std::string> client_transaction_id{};      ///< `clientTransactionId`

    bool operator==(const credit_card_transaction_response_update_params&) const = default;
};

/// Part of `receive_payment_update_params`.
struct credit_card_transaction_update_params {
    std::optional<qbd::credit_card_transaction_request_update_params> request{};   ///< `request`
    std::optional<qbd::credit_card_transaction_response_update_params> response{}; ///< `response`

    bool operator==(const credit_card_transaction_update_params&) const = default;
};

/// Parameters of `receive_payments::update`.
struct receive_payment_update_params {
    std::string revision_number{};                       ///< `revisionNumber`, required
    std::optional<std::string> customer_id{};            ///< `customerId`, at most 36 characters
    std::optional<std::string> receivables_account_id{}; ///< `receivablesAccountId`, at most 36 characters
    std::optional<std::chrono::year_month_day> transaction_date{}; ///< `transactionDate`
    std::optional<std::string> ref_number{};                       ///< `refNumber`, at most 20 characters
    std::optional<std::string> total_amount{};                     ///< `totalAmount`
    std::optional<double> exchange_rate{};                         ///< `exchangeRate`
    std::optional<std::string> payment_method_id{};     ///< `paymentMethodId`, at most 36 characters
    std::optional<std::string> memo{};                  ///< `memo`
    std::optional<std::string> deposit_to_account_id{}; ///< `depositToAccountId`, at most 36 characters
    std::optional<qbd::credit_card_transaction_update_params>
        credit_card_transaction{};                                         ///< `creditCardTransaction`
    std::vector<qbd::apply_to_transaction_params> apply_to_transactions{}; ///< `applyToTransactions`

    bool operator==(const receive_payment_update_params&) const = default;
};

} // namespace conductor::qbd

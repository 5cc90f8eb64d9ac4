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

/// `qbd_deposit_cash_back_line` in JSON. Part of `deposit`.
struct deposit_cash_back_line {
    std::string id;                    ///< `id`
    std::string object_type;           ///< `objectType`, always "qbd_deposit_cash_back_line"
    qbd::reference account;            ///< `account`
    std::optional<std::string> memo;   ///< `memo`
    std::optional<std::string> amount; ///< `amount`

    bool operator==(const deposit_cash_back_line&) const = default;
};

/// `qbd_deposit_line` in JSON. Part of `deposit`.
struct deposit_line {
    std::optional<open_enum<qbd::transaction_type>> transaction_type; ///< `transactionType`
    std::optional<std::string> payment_transaction_id; ///< `paymentTransactionId`, at most 36 characters
    std::string id;                                    ///< `id`
    std::string object_type;                           ///< `objectType`, always "qbd_deposit_line"
    std::optional<std::string>
        payment_transaction_line_id;              ///< `paymentTransactionLineId`, at most 36 characters
    std::optional<qbd::reference> entity;         ///< `entity`
    std::optional<qbd::reference> account;        ///< `account`
    std::optional<std::string> memo;              ///< `memo`
    std::optional<std::string> check_number;      ///< `checkNumber`
    std::optional<qbd::reference> payment_method; ///< `paymentMethod`
    std::optional<qbd::reference> class_;         ///< `class`
    std::optional<std::string> amount;            ///< `amount`

    bool operator==(const deposit_line&) const = default;
};

/// `qbd_deposit` in JSON. Answer of `deposits::list`, `deposits::create`, `deposits::retrieve`,
/// `deposits::update`.
struct deposit {
    std::string id;                                           ///< `id`
    std::string object_type;                                  ///< `objectType`, always "qbd_deposit"
    date_time created_at;                                     ///< `createdAt`
    date_time updated_at;                                     ///< `updatedAt`
    std::string revision_number;                              ///< `revisionNumber`
    std::chrono::year_month_day transaction_date{};           ///< `transactionDate`
    std::optional<qbd::reference> deposit_to_account;         ///< `depositToAccount`
    std::optional<std::string> memo;                          ///< `memo`
    std::optional<std::string> total_amount;                  ///< `totalAmount`
    std::optional<qbd::reference> currency;                   ///< `currency`
    std::optional<double> exchange_rate;                      ///< `exchangeRate`
    std::optional<std::string> total_amount_in_home_currency; ///< `totalAmountInHomeCurrency`
    std::optional<qbd::deposit_cash_back_line> cash_back;     ///< `cashBack`
    std::optional<std::string> external_id;                   ///< `externalId`
    std::vector<qbd::deposit_line> lines;                     ///< `lines`
    std::vector<qbd::custom_field> custom_fields;             ///< `customFields`

    bool operator==(const deposit&) const = default;
};

/// Query parameters of `deposits::list`.
struct deposit_list_params {
    std::vector<std::string> ids{};                                     ///< `ids`, without filters beside it
    std::optional<std::int64_t> limit{};                                ///< `limit`, 1 to 150, default 150
    std::optional<std::string> cursor{};                                ///< `cursor`
    std::optional<date_time> updated_after{};                           ///< `updatedAfter`
    std::optional<date_time> updated_before{};                          ///< `updatedBefore`
    std::optional<std::chrono::year_month_day> transaction_date_from{}; ///< `transactionDateFrom`
    std::optional<std::chrono::year_month_day> transaction_date_to{};   ///< `transactionDateTo`
    std::vector<std::string> entity_ids{};                              ///< `entityIds`
    std::vector<std::string> account_ids{};                             ///< `accountIds`
    std::vector<std::string> currency_ids{};                            ///< `currencyIds`
    std::optional<bool> include_line_items{};                           ///< `includeLineItems`, default true

    bool operator==(const deposit_list_params&) const = default;
};

/// Part of `deposit_create_params`.
struct deposit_cash_back_create_params {
    std::string account_id{};            ///< `accountId`, required, at most 36 characters
    std::optional<std::string> memo{};   ///< `memo`
    std::optional<std::string> amount{}; ///< `amount`

    bool operator==(const deposit_cash_back_create_params&) const = default;
};

/// Part of `deposit_create_params`.
struct deposit_line_create_params {
    std::optional<std::string> payment_transaction_id{}; ///< `paymentTransactionId`, at most 36 characters
    std::optional<std::string>
        payment_transaction_line_id{};                  ///< `paymentTransactionLineId`, at most 36 characters
    std::optional<std::string> override_memo{};         ///< `overrideMemo`, at most 4095 characters
    std::optional<std::string> override_check_number{}; ///< `overrideCheckNumber`, at most 11 characters
    std::optional<std::string> override_class_id{};     ///< `overrideClassId`, at most 36 characters
    std::optional<std::string> entity_id{};             ///< `entityId`, at most 36 characters
    std::optional<std::string> account_id{};            ///< `accountId`, at most 36 characters
    std::optional<std::string> memo{};                  ///< `memo`
    std::optional<std::string> check_number{};          ///< `checkNumber`
    std::optional<std::string> payment_method_id{};     ///< `paymentMethodId`, at most 36 characters
    std::optional<std::string> class_id{};              ///< `classId`, at most 36 characters
    std::optional<std::string> amount{};                ///< `amount`

    bool operator==(const deposit_line_create_params&) const = default;
};

/// Parameters of `deposits::create`.
struct deposit_create_params {
    std::optional<std::chrono::year_month_day> transaction_date{}; ///< `transactionDate`, required
    std::string deposit_to_account_id{}; ///< `depositToAccountId`, required, at most 36 characters
    std::optional<std::string> memo{};   ///< `memo`
    std::optional<qbd::deposit_cash_back_create_params> cash_back{}; ///< `cashBack`
    std::optional<std::string> currency_id{};                        ///< `currencyId`, at most 36 characters
    std::optional<double> exchange_rate{};                           ///< `exchangeRate`
    std::optional<std::string> external_id{};                        ///< `externalId`, UUID
    std::vector<qbd::deposit_line_create_params> lines{};            ///< `lines`

    bool operator==(const deposit_create_params&) const = default;
};

/// Part of `deposit_update_params`.
struct deposit_cash_back_update_params {
    std::optional<std::string> account_id{}; ///< `accountId`, at most 36 characters
    std::optional<std::string> memo{};       ///< `memo`
    std::optional<std::string> amount{};     ///< `amount`

    bool operator==(const deposit_cash_back_update_params&) const = default;
};

/// Part of `deposit_update_params`.
struct deposit_line_update_params {
    std::string id{};                                    ///< `id`, required, at most 36 characters
    std::optional<std::string> payment_transaction_id{}; ///< `paymentTransactionId`, at most 36 characters
    std::optional<std::string>
        payment_transaction_line_id{};                  ///< `paymentTransactionLineId`, at most 36 characters
    std::optional<std::string> override_memo{};         ///< `overrideMemo`, at most 4095 characters
    std::optional<std::string> override_check_number{}; ///< `overrideCheckNumber`, at most 11 characters
    std::optional<std::string> override_class_id{};     ///< `overrideClassId`, at most 36 characters
    std::optional<std::string> entity_id{};             ///< `entityId`, at most 36 characters
    std::optional<std::string> account_id{};            ///< `accountId`, at most 36 characters
    std::optional<std::string> memo{};                  ///< `memo`
    std::optional<std::string> check_number{};          ///< `checkNumber`
    std::optional<std::string> payment_method_id{};     ///< `paymentMethodId`, at most 36 characters
    std::optional<std::string> class_id{};              ///< `classId`, at most 36 characters
    std::optional<std::string> amount{};                ///< `amount`

    bool operator==(const deposit_line_update_params&) const = default;
};

/// Parameters of `deposits::update`.
struct deposit_update_params {
    std::string revision_number{};                                 ///< `revisionNumber`, required
    std::optional<std::chrono::year_month_day> transaction_date{}; ///< `transactionDate`
    std::optional<std::string> deposit_to_account_id{}; ///< `depositToAccountId`, at most 36 characters
    std::optional<std::string> memo{};                  ///< `memo`
    std::optional<qbd::deposit_cash_back_update_params> cash_back{}; ///< `cashBack`
    std::optional<std::string> currency_id{};                        ///< `currencyId`, at most 36 characters
    std::optional<double> exchange_rate{};                           ///< `exchangeRate`
    std::vector<qbd::deposit_line_update_params> lines{};            ///< `lines`

    bool operator==(const deposit_update_params&) const = default;
};

/// `qbd_deposit` in JSON. Answer of `deposits::void_`.
struct deposit_void {
    std::string id;                      ///< `id`
    std::string object_type;             ///< `objectType`, always "qbd_deposit"
    std::optional<date_time> created_at; ///< `createdAt`
    std::optional<date_time> updated_at; ///< `updatedAt`
    bool voided = false;                 ///< `voided`

    bool operator==(const deposit_void&) const = default;
};

} // namespace conductor::qbd

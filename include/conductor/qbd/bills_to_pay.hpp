#pragma once

// The types of bills to pay. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/reference.hpp>
#include <conductor/qbd/types/transaction_type.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of `bill_to_pay`.
struct payable_bill {
    std::string bill_id;                                    ///< `billId`, at most 36 characters
    open_enum<qbd::transaction_type> transaction_type;      ///< `transactionType`
    qbd::reference payables_account;                        ///< `payablesAccount`
    std::chrono::year_month_day transaction_date{};         ///< `transactionDate`
    std::optional<std::string> ref_number;                  ///< `refNumber`
    std::optional<std::chrono::year_month_day> due_date;    ///< `dueDate`
    std::string amount_due;                                 ///< `amountDue`
    std::optional<qbd::reference> currency;                 ///< `currency`
    std::optional<double> exchange_rate;                    ///< `exchangeRate`
    std::optional<std::string> amount_due_in_home_currency; ///< `amountDueInHomeCurrency`

    bool operator==(const payable_bill&) const = default;
};

/// Part of `bill_to_pay`.
struct applicable_credit {
    std::string credit_transaction_id;                 ///< `creditTransactionId`, at most 36 characters
    open_enum<qbd::transaction_type> transaction_type; ///< `transactionType`
    qbd::reference payables_account;                   ///< `payablesAccount`
    std::chrono::year_month_day transaction_date{};    ///< `transactionDate`
    std::optional<std::string> ref_number;             ///< `refNumber`
    std::string credit_remaining;                      ///< `creditRemaining`
    std::optional<qbd::reference> currency;            ///< `currency`
    std::optional<double> exchange_rate;               ///< `exchangeRate`
    std::optional<std::string> credit_remaining_in_home_currency; ///< `creditRemainingInHomeCurrency`

    bool operator==(const applicable_credit&) const = default;
};

/// Answer of `bills_to_pay::list`.
struct bill_to_pay {
    std::optional<qbd::payable_bill> bill;        ///< `bill`
    std::optional<qbd::applicable_credit> credit; ///< `credit`

    bool operator==(const bill_to_pay&) const = default;
};

/// Query parameters of `bills_to_pay::list`.
struct bill_to_pay_list_params {
    std::string vendor_id{};                               ///< `vendorId`, required, at most 36 characters
    std::optional<std::string> payables_account_id{};      ///< `payablesAccountId`, at most 36 characters
    std::optional<std::chrono::year_month_day> due_date{}; ///< `dueDate`
    std::vector<std::string> currency_ids{};               ///< `currencyIds`

    bool operator==(const bill_to_pay_list_params&) const = default;
};

} // namespace conductor::qbd

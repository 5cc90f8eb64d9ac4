// Made by tools/generate from api/conductor.yml.

#include "api/qbd/models.hpp"

#include <conductor/qbd/bills_to_pay.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<qbd::bill_to_pay>() {
    using model = qbd::bill_to_pay;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, bill, "bill", required | nullable),
        CONDUCTOR_FIELD(model, credit, "credit", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::payable_bill>() {
    using model = qbd::payable_bill;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, bill_id, "billId", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, transaction_type, "transactionType", required),
        CONDUCTOR_FIELD(model, payables_account, "payablesAccount", required),
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", required),
        CONDUCTOR_FIELD(model, ref_number, "refNumber", required | nullable),
        CONDUCTOR_FIELD(model, due_date, "dueDate", required | nullable),
        CONDUCTOR_FIELD(model, amount_due, "amountDue", required),
        CONDUCTOR_FIELD(model, currency, "currency", required | nullable),
        CONDUCTOR_FIELD(model, exchange_rate, "exchangeRate", required | nullable),
        CONDUCTOR_FIELD(model, amount_due_in_home_currency, "amountDueInHomeCurrency", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::applicable_credit>() {
    using model = qbd::applicable_credit;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, credit_transaction_id, "creditTransactionId", required)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, transaction_type, "transactionType", required),
        CONDUCTOR_FIELD(model, payables_account, "payablesAccount", required),
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", required),
        CONDUCTOR_FIELD(model, ref_number, "refNumber", required | nullable),
        CONDUCTOR_FIELD(model, credit_remaining, "creditRemaining", required),
        CONDUCTOR_FIELD(model, currency, "currency", required | nullable),
        CONDUCTOR_FIELD(model, exchange_rate, "exchangeRate", required | nullable),
        CONDUCTOR_FIELD(
            model, credit_remaining_in_home_currency, "creditRemainingInHomeCurrency", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

template <>
const object_model& model_of<qbd::bill_to_pay_list_params>() {
    using model = qbd::bill_to_pay_list_params;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, vendor_id, "vendorId", required).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, payables_account_id, "payablesAccountId", optional).within({.max_length = 36}),
        CONDUCTOR_FIELD(model, due_date, "dueDate", optional),
        CONDUCTOR_FIELD(model, currency_ids, "currencyIds", optional),
    };
    static constexpr object_model table{fields};
    return table;
}

} // namespace conductor::json

// Made by tools/generate from api/conductor.yml.

#include "api/qbd/models.hpp"

#include <conductor/qbd/payments_to_deposit.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<qbd::payment_to_deposit>() {
    using model = qbd::payment_to_deposit;
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(model, payment_transaction_id, "paymentTransactionId", required)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, payment_transaction_line_id, "paymentTransactionLineId", required | nullable)
            .within({.max_length = 36}),
        CONDUCTOR_FIELD(model, transaction_type, "transactionType", required),
        CONDUCTOR_FIELD(model, customer, "customer", required | nullable),
        CONDUCTOR_FIELD(model, transaction_date, "transactionDate", required),
        CONDUCTOR_FIELD(model, ref_number, "refNumber", required | nullable),
        CONDUCTOR_FIELD(model, amount, "amount", required),
        CONDUCTOR_FIELD(model, currency, "currency", required | nullable),
        CONDUCTOR_FIELD(model, exchange_rate, "exchangeRate", required | nullable),
        CONDUCTOR_FIELD(model, amount_in_home_currency, "amountInHomeCurrency", required | nullable),
    };
    static constexpr object_model table{fields};
    return table;
}

} // namespace conductor::json

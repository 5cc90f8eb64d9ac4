#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>

#include <cstdint>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Kinds of transactions to report on. Used by `reports`, `transactions`.
enum class transaction_type_filter : std::uint16_t {
    unrecognized,
    all,
    ar_refund_credit_card, ///< a refund to a customer's credit card
    bill,
    bill_payment_check,       ///< a check that pays bills
    bill_payment_credit_card, ///< a charge on a card that pays bills
    build_assembly,           ///< the assembling of finished goods
    charge,                   ///< a charge on a customer's statement, which has no resource here
    check,
    credit_card_charge,
    credit_card_credit,
    credit_memo,
    deposit,
    estimate,
    inventory_adjustment,
    invoice,
    item_receipt,
    journal_entry,
    liability_adjustment,    ///< a correction of what is owed for payroll, which has no resource here
    paycheck,                ///< wages paid to an employee, which have no resource here
    payroll_liability_check, ///< payroll taxes and the like handed over, which have no resource here
    purchase_order,
    receive_payment, ///< money that came from a customer
    sales_order,
    sales_receipt,
    sales_tax_payment_check,
    transfer,
    vendor_credit,
    ytd_adjustment, ///< a correction of this year's payroll figures, which has no resource here
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::transaction_type_filter> {
    static constexpr std::string_view values[] = {
        "all",
        "ar_refund_credit_card",
        "bill",
        "bill_payment_check",
        "bill_payment_credit_card",
        "build_assembly",
        "charge",
        "check",
        "credit_card_charge",
        "credit_card_credit",
        "credit_memo",
        "deposit",
        "estimate",
        "inventory_adjustment",
        "invoice",
        "item_receipt",
        "journal_entry",
        "liability_adjustment",
        "paycheck",
        "payroll_liability_check",
        "purchase_order",
        "receive_payment",
        "sales_order",
        "sales_receipt",
        "sales_tax_payment_check",
        "transfer",
        "vendor_credit",
        "ytd_adjustment"};
};

} // namespace conductor

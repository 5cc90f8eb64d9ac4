#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>

#include <cstdint>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Used by 17 resources.
enum class transaction_type : std::uint16_t {
    unrecognized,
    ar_refund_credit_card,
    bill,
    bill_payment_check,
    bill_payment_credit_card,
    build_assembly,
    charge,
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
    liability_adjustment,
    paycheck,
    payroll_liability_check,
    purchase_order,
    receive_payment,
    sales_order,
    sales_receipt,
    sales_tax_payment_check,
    transfer,
    vendor_credit,
    ytd_adjustment,
    transfer_inventory,
    unknown
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::transaction_type> {
    static constexpr std::string_view values[] = {
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
        "ytd_adjustment",
        "transfer_inventory",
        "unknown"};
};

} // namespace conductor

#pragma once

// The types of deleted transactions. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Used by `deleted_transactions`.
enum class deleted_transaction_type : std::uint16_t {
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
    purchase_order,
    receive_payment,
    sales_order,
    sales_receipt,
    sales_tax_payment_check,
    time_tracking,
    transfer_inventory,
    vehicle_mileage,
    vendor_credit
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::deleted_transaction_type> {
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
        "purchase_order",
        "receive_payment",
        "sales_order",
        "sales_receipt",
        "sales_tax_payment_check",
        "time_tracking",
        "transfer_inventory",
        "vehicle_mileage",
        "vendor_credit"};
};

} // namespace conductor

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// `qbd_deleted_transaction` in JSON. Answer of `deleted_transactions::list`.
struct deleted_transaction {
    open_enum<qbd::deleted_transaction_type> transaction_type; ///< `transactionType`
    std::string id;                                            ///< `id`
    std::string object_type;               ///< `objectType`, always "qbd_deleted_transaction"
    date_time created_at;                  ///< `createdAt`
    date_time deleted_at;                  ///< `deletedAt`
    std::optional<std::string> ref_number; ///< `refNumber`

    bool operator==(const deleted_transaction&) const = default;
};

/// Query parameters of `deleted_transactions::list`.
struct deleted_transaction_list_params {
    std::vector<open_enum<qbd::deleted_transaction_type>>
        transaction_types{};                   ///< `transactionTypes`, required
    std::optional<date_time> deleted_after{};  ///< `deletedAfter`
    std::optional<date_time> deleted_before{}; ///< `deletedBefore`

    bool operator==(const deleted_transaction_list_params&) const = default;
};

} // namespace conductor::qbd

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

/// Kinds of transactions whose deletions are asked for. Used by `deleted_transactions`.
enum class deleted_transaction_type : std::uint16_t {
    unrecognized,
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
    purchase_order,
    receive_payment, ///< money that came from a customer
    sales_order,
    sales_receipt,
    sales_tax_payment_check,
    time_tracking,
    transfer_inventory, ///< stock moved between sites, which has no resource here
    vehicle_mileage,
    vendor_credit,
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

/// A deleted transaction: what is still known of a transaction that was deleted. `qbd_deleted_transaction` in
/// JSON. Answer of `deleted_transactions::list`.
struct deleted_transaction {
    /// What kind of paper it was before it was deleted.
    open_enum<qbd::deleted_transaction_type> transaction_type;
    /// Key that it had; may still be mentioned in your own database.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_deleted_transaction".
    std::string object_type;
    /// When it was entered, by the clock and zone of the office PC; that clock may be wrong.
    date_time created_at;
    /// When it was removed, by the clock and zone of the office PC.
    date_time deleted_at;
    /// The number people know the transaction by; not unique, case matters, stays empty unless you give one.
    std::optional<std::string> ref_number;

    bool operator==(const deleted_transaction&) const = default;
};

/// Which deleted transactions to list, and how much of each. Query parameters of
/// `deleted_transactions::list`.
struct deleted_transaction_list_params {
    /// Kinds of papers to look for; deletions of the last 90 days, not in pages; required.
    std::vector<open_enum<qbd::deleted_transaction_type>> transaction_types{};
    /// Only those removed at this time or later; kept for 90 days, and without a zone it means the office
    /// PC's.
    std::optional<date_time> deleted_after{};
    /// Only those removed up to this time; a bare day runs to its end, in the office PC's zone.
    std::optional<date_time> deleted_before{};

    bool operator==(const deleted_transaction_list_params&) const = default;
};

} // namespace conductor::qbd

#pragma once

// Which records have lines with ids in their update, and what its parameters are.

#include <conductor/version.hpp>

namespace conductor::inline CONDUCTOR_ABI {

namespace qbd {

struct bill;
struct bill_update_params;
struct check;
struct check_update_params;
struct credit_card_charge;
struct credit_card_charge_update_params;
struct credit_card_credit;
struct credit_card_credit_update_params;
struct credit_memo;
struct credit_memo_update_params;
struct deposit;
struct deposit_update_params;
struct estimate;
struct estimate_update_params;
struct inventory_adjustment;
struct inventory_adjustment_update_params;
struct invoice;
struct invoice_update_params;
struct item_receipt;
struct item_receipt_update_params;
struct journal_entry;
struct journal_entry_update_params;
struct purchase_order;
struct purchase_order_update_params;
struct sales_order;
struct sales_order_update_params;
struct sales_receipt;
struct sales_receipt_update_params;
struct vendor_credit;
struct vendor_credit_update_params;

} // namespace qbd

namespace detail {

template <class Record>
struct update_of {
    using type = void;
};
template <>
struct update_of<qbd::bill> {
    using type = qbd::bill_update_params;
};
template <>
struct update_of<qbd::check> {
    using type = qbd::check_update_params;
};
template <>
struct update_of<qbd::credit_card_charge> {
    using type = qbd::credit_card_charge_update_params;
};
template <>
struct update_of<qbd::credit_card_credit> {
    using type = qbd::credit_card_credit_update_params;
};
template <>
struct update_of<qbd::credit_memo> {
    using type = qbd::credit_memo_update_params;
};
template <>
struct update_of<qbd::deposit> {
    using type = qbd::deposit_update_params;
};
template <>
struct update_of<qbd::estimate> {
    using type = qbd::estimate_update_params;
};
template <>
struct update_of<qbd::inventory_adjustment> {
    using type = qbd::inventory_adjustment_update_params;
};
template <>
struct update_of<qbd::invoice> {
    using type = qbd::invoice_update_params;
};
template <>
struct update_of<qbd::item_receipt> {
    using type = qbd::item_receipt_update_params;
};
template <>
struct update_of<qbd::journal_entry> {
    using type = qbd::journal_entry_update_params;
};
template <>
struct update_of<qbd::purchase_order> {
    using type = qbd::purchase_order_update_params;
};
template <>
struct update_of<qbd::sales_order> {
    using type = qbd::sales_order_update_params;
};
template <>
struct update_of<qbd::sales_receipt> {
    using type = qbd::sales_receipt_update_params;
};
template <>
struct update_of<qbd::vendor_credit> {
    using type = qbd::vendor_credit_update_params;
};

} // namespace detail

} // namespace conductor

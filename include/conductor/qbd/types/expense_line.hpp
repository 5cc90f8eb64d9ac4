#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/open_enum.hpp>
#include <conductor/qbd/types/billing_status.hpp>
#include <conductor/qbd/types/custom_field.hpp>
#include <conductor/qbd/types/reference.hpp>

#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// `qbd_expense_line` in JSON. Part of `bill`, `check`, `credit_card_charge`, `credit_card_credit`,
/// `item_receipt`, `vendor_credit`.
struct expense_line {
    std::optional<std::string> id;                                ///< `id`
    std::string object_type;                                      ///< `objectType`, always "qbd_expense_line"
    std::optional<qbd::reference> account;                        ///< `account`
    std::optional<std::string> amount;                            ///< `amount`
    std::optional<std::string> memo;                              ///< `memo`
    std::optional<qbd::reference> payee;                          ///< `payee`
    std::optional<qbd::reference> class_;                         ///< `class`
    std::optional<qbd::reference> sales_tax_code;                 ///< `salesTaxCode`
    std::optional<open_enum<qbd::billing_status>> billing_status; ///< `billingStatus`
    std::optional<qbd::reference> sales_representative;           ///< `salesRepresentative`
    std::vector<qbd::custom_field> custom_fields;                 ///< `customFields`

    bool operator==(const expense_line&) const = default;
};

} // namespace conductor::qbd

#pragma once

// The types of templates. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Used by `templates`.
enum class template_type : std::uint16_t {
    unrecognized,
    bill_payment,
    build_assembly,
    credit_memo,
    estimate,
    invoice,
    payment_receipt,
    purchase_order,
    sales_order,
    sales_receipt
};

} // namespace conductor::qbd

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<qbd::template_type> {
    static constexpr std::string_view values[] = {"bill_payment",   "build_assembly", "credit_memo",
                                                  "estimate",       "invoice",        "payment_receipt",
                                                  "purchase_order", "sales_order",    "sales_receipt"};
};

} // namespace conductor

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// `qbd_template` in JSON. Answer of `templates::list`.
struct template_ {
    std::string id;                              ///< `id`
    std::string object_type;                     ///< `objectType`, always "qbd_template"
    date_time created_at;                        ///< `createdAt`
    date_time updated_at;                        ///< `updatedAt`
    std::string revision_number;                 ///< `revisionNumber`
    std::string name;                            ///< `name`
    bool is_active = false;                      ///< `isActive`
    open_enum<qbd::template_type> template_type; ///< `templateType`

    bool operator==(const template_&) const = default;
};

} // namespace conductor::qbd

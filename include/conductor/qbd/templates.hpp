#pragma once

// The types of templates. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Which kind of form a layout is for. Used by `templates`.
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

/// A template: a layout of printed forms. `qbd_template` in JSON. Answer of `templates::list`.
struct template_ {
    /// Key given by QuickBooks, such as "80000001-1234567890"; unique only among records of one kind.
    std::string id;
    /// Tells which sort of record the answer holds; always "qbd_template".
    std::string object_type;
    /// When it was entered, by the clock and zone of the office PC; that clock may be wrong.
    date_time created_at;
    /// Last save, by the office PC's clock; rises even if nothing changed.
    date_time updated_at;
    /// Text that changes with every save of the record; an update must send back the newest one.
    std::string revision_number;
    /// What people call the record, unique in its list; upper and lower case count as the same.
    std::string name;
    /// False puts it away and hides it from pick lists; the way out when deleting is refused.
    bool is_active = false;
    /// Kind of paper this print layout is for.
    open_enum<qbd::template_type> template_type;

    bool operator==(const template_&) const = default;
};

} // namespace conductor::qbd

#pragma once

// What an entry asks for, read from its words; or why it cannot be made, whatever QuickBooks says.

#include <conductor/error.hpp>
#include <conductor/outbox/entry.hpp>

#include <boost/json/object.hpp>

#include <cstdint>
#include <string>
#include <variant>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail {

enum class order_kind : std::uint8_t { create, update, remove };

struct order {
    order_kind kind = order_kind::create;
    std::string list; // such as "invoices"
    boost::json::object params;
};

// The error says what is wrong, and where.
[[nodiscard]] std::variant<error, order> order_of(const outbox_entry& entry);

} // namespace conductor::outbox_detail

#pragma once

// All operations as data: what each sends and gets.

#include "json/model.hpp"

#include <conductor/http_method.hpp>

#include <cstdint>
#include <span>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::catalog {

// What an operation does to its resource.
enum class verb : std::uint8_t { list, create, retrieve, update, delete_, void_, report, other };

struct operation {
    std::string_view name;         // in C++, such as "qbd.invoices.create"
    std::string_view summary = {}; // what it does, such as "Creates an invoice"
    std::string_view words = {};   // what else there is to know of it, in sentences
    http_method method;
    std::string_view path; // relative to the base URL, such as "/quickbooks-desktop/invoices/{id}"
    catalog::verb verb;
    bool idempotent; // may be sent again when it is unknown whether it was processed
    const conductor::json::type* query = nullptr;  // a model of its query parameters; null if there are none
    const conductor::json::type* body = nullptr;   // null if it has none
    const conductor::json::type* answer = nullptr; // a model
    const conductor::json::type* item = nullptr;   // list: the model of one item
    std::string_view object_type = {}; // of the answer, if its model leaves it open for several operations
    bool paged = false;                // list: in pages, with a cursor
};

// The operations on one end-user's company: all whose path begins with /quickbooks-desktop.
[[nodiscard]] std::span<const operation> qbd_operations();

// Those on end-users and auth sessions.
[[nodiscard]] std::span<const operation> account_operations();

} // namespace conductor::catalog

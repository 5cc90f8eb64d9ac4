#pragma once

// How typed parameters become an entry's text.

#include "json/model.hpp"

#include <conductor/outbox/entry.hpp>

#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail {

// @throws invalid_argument_error
[[nodiscard]] outbox_entry
encoded_as(std::string_view operation, const json::type& type, const void* params, bool is_update);

template <class Params>
[[nodiscard]] outbox_entry encoded(std::string_view operation, const Params& params) {
    return encoded_as(operation, json::type_of<Params>, &params, false);
}

// Without the revision number, which the parameters need not have.
template <class Params>
[[nodiscard]] outbox_entry encoded_update(std::string_view operation, Params params) {
    params.revision_number = "0"; // as it must be there to be encoded
    return encoded_as(operation, json::type_of<Params>, &params, true);
}

} // namespace conductor::outbox_detail

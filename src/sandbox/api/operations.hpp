#pragma once

// The operations beside those on companies: method, path, rules, and what each does.

#include "sandbox/api/rules.hpp"
#include "sandbox/company/store.hpp"

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace conductor::sandbox {

/// What a handler works with. The request has passed its operation's rules.
struct call_context {
    sandbox::store& store;
    id_generator& ids;
    const std::vector<std::string>& parameters; ///< from the path, in order
    const boost::json::object& body;            ///< empty for operations without a body
};

using outcome = std::variant<boost::json::value, api_error>;

struct operation {
    std::string_view name; ///< as the client's function is called
    std::string_view method;
    std::string_view path;
    const body_rule* body = nullptr; ///< null: a body is ignored
    bool needs_end_user = false;     ///< `Conductor-End-User-Id` must name an end-user
    outcome (*handle)(call_context& context) = nullptr;
};

[[nodiscard]] std::span<const operation> own_operations();

} // namespace conductor::sandbox

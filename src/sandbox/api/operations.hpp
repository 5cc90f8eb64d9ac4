#pragma once

// The operations beside those on companies: method, path, rules, and what each does.

#include "sandbox/api/rules.hpp"
#include "sandbox/company/store.hpp"

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <chrono>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// What a handler works with. The request has passed its operation's rules.
struct call_context {
    sandbox::store& store;
    id_generator& ids;
    const std::vector<std::string>& parameters; ///< from the path, in order
    const boost::json::object& body;            ///< empty for operations without a body
};

using outcome = std::variant<boost::json::value, api_error>;

/// What names the end-user of an operation that asks QuickBooks.
enum class end_user_from : std::uint8_t { nowhere, header, path };

/// How long the API waits for QuickBooks.
inline constexpr std::chrono::seconds default_patience{90};

struct operation {
    std::string_view name; ///< as the client's function is called
    std::string_view method;
    std::string_view path;
    const body_rule* body = nullptr; ///< null: a body is ignored
    end_user_from company{};         ///< whose QuickBooks it asks
    std::chrono::seconds patience{default_patience};
    outcome (*handle)(call_context& context) = nullptr;
};

[[nodiscard]] std::span<const operation> own_operations();

} // namespace conductor::sandbox

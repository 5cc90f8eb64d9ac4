#pragma once

// How do an operation and its parameters become a request?

#include "catalog/operations.hpp"

#include <conductor/http_method.hpp>

#include <boost/json/object.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli {

// What is given for an operation: texts for what stands in its path, in order, and JSON for the rest.
struct arguments {
    std::vector<std::string> path;
    boost::json::object query;
    boost::json::object body;
};

struct wire_request {
    http_method method = http_method::get;
    std::string target; // from the base URL on, with its query: "/end-users/end_usr_1"
    std::optional<boost::json::object> body;
    std::string end_user; // whose company it is for; empty: none
};

// Throws usage_error that names the parameter which the API's description forbids, and says why.
[[nodiscard]] wire_request make_request(const catalog::operation& of, const arguments& given);

// Whether the operation is one on an end-user's company.
[[nodiscard]] bool needs_end_user(const catalog::operation& of) noexcept;

// The text of a query parameter's value.
[[nodiscard]] std::string text_of(const boost::json::value& parameter);

// "GET https://…/v1/end-users" and what else goes with it, for a person. No key is in it.
[[nodiscard]] std::string as_text(const wire_request& request, std::string_view base_url);

// A command line of curl that sends the same; its key is `$CONDUCTOR_SECRET_KEY`.
[[nodiscard]] std::string as_curl(const wire_request& request, std::string_view base_url);

} // namespace conductor::cli

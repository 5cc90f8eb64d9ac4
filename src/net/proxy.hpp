#pragma once

// Which proxy an origin is reached through.

#include "net/url.hpp"

#include <conductor/proxy_options.hpp>

#include <boost/system/result.hpp>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::net {

// An http:// proxy.
struct proxy {
    std::string host;
    std::uint16_t port = 80;
    std::string username; // no credentials are sent if both are empty
    std::string password;

    friend bool operator==(const proxy&, const proxy&) = default;
};

// Looks a variable up as std::getenv does: null if it is not set.
using environment_lookup = std::function<const char*(const char* name)>;

// Nothing if the origin is reached directly; a text that names the option or variable if that is wrong.
[[nodiscard]] boost::system::result<std::optional<proxy>, std::string>
choose_proxy(const origin& target, const proxy_options& options, const environment_lookup& environment);

// Whether a no_proxy list (see proxy_options) names the target.
[[nodiscard]] bool matches_no_proxy(std::string_view list, const origin& target);

} // namespace conductor::net

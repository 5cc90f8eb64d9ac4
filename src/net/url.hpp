#pragma once

// Base URLs and proxy URLs, taken apart and checked.

#include <conductor/version.hpp>

#include <boost/system/result.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::net {

// Whom to connect to and how.
struct origin {
    bool tls = true;
    std::string host; // a name in lower case, or an IP address without brackets
    std::uint16_t port = 443;

    // As in a `Host` header: without the scheme's default port, IPv6 addresses in brackets.
    [[nodiscard]] std::string authority() const;
    // The same, always with the port.
    [[nodiscard]] std::string host_and_port() const;
    // localhost, *.localhost, 127.0.0.0/8 or ::1.
    [[nodiscard]] bool is_loopback() const;

    friend bool operator==(const origin&, const origin&) = default;
};

struct url {
    net::origin origin;
    std::string username; // percent-decoded, as is the password
    std::string password;
    std::string path; // empty, or starts with a slash and ends without one; still percent-encoded
};

// The text reason of a refusal completes the sentence "the URL …" and never repeats the URL, which may hold a
// password.
[[nodiscard]] boost::system::result<url, std::string> parse_url(std::string_view text);

// The same for the API's base URL, which may not hold a user name or password.
[[nodiscard]] boost::system::result<url, std::string> parse_base_url(std::string_view text);

[[nodiscard]] bool is_ip_address(std::string_view host);

} // namespace conductor::net

#pragma once

// Which HTTP proxy, if any, connections go through.

#include <conductor/version.hpp>

#include <string>

namespace conductor::inline CONDUCTOR_ABI {

/// Settings of the HTTP proxy. Only `http://` proxies are supported: the connection to the proxy itself is
/// plain, and a tunnel to the API is opened in it with `CONNECT`, for `https://` and for `http://` base URLs
/// alike. Another scheme (`https://`, `socks5://`) is an error when the client is made.
struct proxy_options {
    /// The proxy's URL, as in "http://user:password@proxy.example:3128" (user and password percent-encoded).
    /// If it is set, the environment is not looked at.
    std::string url = {};

    /// Hosts that are reached without the proxy, separated by commas or spaces: a domain with its subdomains
    /// ("example.com" or ".example.com"), an IP address, a block of them ("10.0.0.0/8"), each of the first
    /// two also with a port ("example.com:8080", "[::1]:8080"), or "*" for every host. If it is set, it
    /// replaces the environment's `NO_PROXY`.
    std::string no_proxy = {};

    /// The user name and password for Basic authentication, as plain text. If `username` is set, these two
    /// replace what the URL holds.
    std::string username = {};
    std::string password = {}; ///< see `username`

    /// Whether a client without a `url` looks at the environment: `https_proxy` or `HTTPS_PROXY` for
    /// `https://` base URLs, `http_proxy` or `HTTP_PROXY` for `http://` ones, `no_proxy` or `NO_PROXY`. Of
    /// the two spellings the one in lower case wins. `HTTP_PROXY` is ignored in a CGI program (if
    /// `REQUEST_METHOD` is set), where a request can set it. Loopback hosts are never reached through the
    /// environment's proxy.
    bool use_environment = true;

    bool operator==(const proxy_options&) const = default;
};

} // namespace conductor

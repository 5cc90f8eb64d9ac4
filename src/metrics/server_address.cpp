#include "metrics/server_address.hpp"

#include <charconv>

namespace conductor::inline CONDUCTOR_ABI::metrics {

server_address address_of(std::string_view base_url) noexcept {
    const bool tls = base_url.starts_with("https:");
    if (const auto scheme = base_url.find("://"); scheme != std::string_view::npos)
        base_url.remove_prefix(scheme + 3);
    std::string_view authority = base_url.substr(0, base_url.find('/'));
    server_address out{authority, tls ? 443 : 80};
    const auto bracket = authority.find(']');
    const auto colon = authority.find(':', bracket == std::string_view::npos ? 0 : bracket);
    if (colon != std::string_view::npos) {
        const std::string_view port = authority.substr(colon + 1);
        std::from_chars(port.data(), port.data() + port.size(), out.port);
        out.host = authority.substr(0, colon);
    }
    if (out.host.starts_with('[') && out.host.ends_with(']'))
        out.host = out.host.substr(1, out.host.size() - 2);
    return out;
}

} // namespace conductor::metrics

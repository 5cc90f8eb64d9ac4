#pragma once

// Host and port of a client's base URL, for the attributes of spans.

#include <conductor/version.hpp>

#include <cstdint>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::metrics {

struct server_address {
    std::string_view host; // IPv6 addresses without brackets
    std::int64_t port = 0;
};

// The URL was checked by the client that has it.
[[nodiscard]] server_address address_of(std::string_view base_url) noexcept;

} // namespace conductor::metrics

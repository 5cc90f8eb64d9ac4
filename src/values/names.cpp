// The names of the public enums, and lookup in header fields.

#include "values/ascii.hpp"

#include <conductor/headers.hpp>
#include <conductor/observer.hpp>
#include <conductor/phase.hpp>

#include <algorithm>

namespace conductor::inline CONDUCTOR_ABI {

std::optional<std::string_view> response_headers::find(std::string_view name) const noexcept {
    const auto found = std::find_if(fields_.begin(), fields_.end(), [&](const field& f) {
        return ascii::equal_ignoring_case(f.name, name);
    });
    return found == fields_.end() ? std::nullopt : std::optional<std::string_view>(found->value);
}

std::string_view to_string(phase value) noexcept {
    switch (value) {
    case phase::none:
        return "none";
    case phase::queue:
        return "queue";
    case phase::pool:
        return "pool";
    case phase::resolve:
        return "resolve";
    case phase::connect:
        return "connect";
    case phase::proxy:
        return "proxy";
    case phase::handshake:
        return "handshake";
    case phase::send:
        return "send";
    case phase::receive:
        return "receive";
    case phase::backoff:
        return "backoff";
    }
    return "none";
}

std::string_view to_string(retry_reason value) noexcept {
    switch (value) {
    case retry_reason::status:
        return "status";
    case retry_reason::should_retry:
        return "should_retry";
    case retry_reason::connection_error:
        return "connection_error";
    case retry_reason::timeout:
        return "timeout";
    }
    return "status";
}

std::string_view to_string(close_reason value) noexcept {
    switch (value) {
    case close_reason::expired:
        return "expired";
    case close_reason::aged:
        return "aged";
    case close_reason::surplus:
        return "surplus";
    case close_reason::unhealthy:
        return "unhealthy";
    case close_reason::not_reusable:
        return "not_reusable";
    case close_reason::failed:
        return "failed";
    case close_reason::shutdown:
        return "shutdown";
    }
    return "failed";
}

} // namespace conductor

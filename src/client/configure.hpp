#pragma once

// Turns the user's options into what the layers below work with, and refuses what cannot work.

#include "call/defaults.hpp"
#include "call/engine.hpp"
#include "net/proxy.hpp"

#include <conductor/client_options.hpp>

#include <chrono>

namespace conductor::inline CONDUCTOR_ABI::client_setup {

struct configuration {
    call::engine_settings engine;
    call::defaults defaults;
};

// Throws invalid_argument_error.
[[nodiscard]] configuration configure(
    boost::asio::any_io_executor executor, const client_options& options,
    const net::environment_lookup& environment);

// The defaults of a client made by with_options(). Throws invalid_argument_error.
[[nodiscard]] call::defaults override_defaults(call::defaults base, const override_options& overrides);

// The name of the field that says whose QuickBooks company has to answer.
inline constexpr std::string_view end_user_header = "Conductor-End-User-Id";

// The name of the field that has the key.
inline constexpr std::string_view key_header = "Authorization";

// As long as for ever, and short enough to be added to any time of the clock.
[[nodiscard]] std::chrono::milliseconds bounded(std::chrono::milliseconds time) noexcept;

// Sets, replaces or (without a value) removes a field.
void merge_header(std::vector<header>& fields, std::string_view name, std::optional<std::string_view> value);

// Whom requests with these fields are for, or empty.
[[nodiscard]] std::string_view end_user_of(const std::vector<header>& fields) noexcept;

// A header field as it is sent.
void append_header(std::string& block, std::string_view name, std::string_view value);

// The header fields as they are sent. All have a value.
[[nodiscard]] std::string header_block(std::string_view authority, const std::vector<header>& fields);

// Why these cannot be sent, or empty.
[[nodiscard]] std::string check_header(std::string_view name, std::optional<std::string_view> value);

} // namespace conductor::client_setup

#pragma once

// Which variable of the environment sets which option, and what it may say.

#include "net/proxy.hpp"

#include <conductor/client_options.hpp>

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::client_setup {

// The options as an environment gives them. Throws invalid_argument_error, which lists all that cannot be
// understood; of `names`, all variables that there are, also those that seem to be mistyped.
[[nodiscard]] client_options
read_environment(const net::environment_lookup& environment, std::span<const std::string_view> names = {});

struct byte_count {
    std::size_t* value;
};

// Where an option is. Its type says what may be written.
using option_place = std::variant<
    std::string*, std::shared_ptr<key_source>*, bool*, int*, std::size_t*, byte_count, double*,
    std::chrono::milliseconds*, std::optional<std::chrono::milliseconds>*, log_level*, decode_policy*,
    tls_version*>;

struct variable {
    std::string_view member; // of client_options
    option_place (*place)(client_options&);
    std::string_view given_name = {}; // if it is not that of the member
    int least = 0;                    // of numbers
    std::optional<int> most = {};

    // "CONDUCTOR_" and the member in capitals.
    [[nodiscard]] std::string name() const;

    // What may be written, such as "true or false".
    [[nodiscard]] std::string accepts() const;

    // Whether it could be read.
    [[nodiscard]] bool read(client_options& into, std::string_view text) const;
};

[[nodiscard]] std::span<const variable> variables() noexcept;

} // namespace conductor::client_setup

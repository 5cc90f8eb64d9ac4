#pragma once

// One request against the API: key, route, rules, handler. No I/O.

#include "sandbox/message.hpp"
#include "sandbox/store.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace conductor::sandbox {

/// Thread-safe.
class api {
public:
    /// @param keys Secret keys to accept; empty: all that start with `sk_`.
    api(std::vector<std::string> keys, id_generator& ids)
        : keys_{std::move(keys)}
        , ids_{ids}
        , store_{ids} {}

    [[nodiscard]] answer process(const recorded_request& request);

    [[nodiscard]] sandbox::store& store() noexcept { return store_; }

private:
    const std::vector<std::string> keys_;
    id_generator& ids_;
    sandbox::store store_;
};

} // namespace conductor::sandbox

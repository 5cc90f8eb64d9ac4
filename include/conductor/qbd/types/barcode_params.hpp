#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/version.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// Part of 20 types.
struct barcode_params {
    std::optional<std::string> value{};        ///< `value`
    std::optional<bool> assign_even_if_used{}; ///< `assignEvenIfUsed`, default false
    std::optional<bool> allow_override{};      ///< `allowOverride`, default false

    bool operator==(const barcode_params&) const = default;
};

} // namespace conductor::qbd

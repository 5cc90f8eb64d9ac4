#pragma once

// A type that several resources use. Made by tools/generate from api/conductor.yml.

#include <conductor/version.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::qbd {

/// A barcode for an item, and what to do if another one has it. Part of 20 types.
struct barcode_params {
    /// Digits or letters that the scanner reads from the label.
    std::optional<std::string> value{};
    /// Whether to take the barcode although another item has it; otherwise that is refused; default false.
    std::optional<bool> assign_even_if_used{};
    /// Whether a barcode that the item has already may be replaced; default false.
    std::optional<bool> allow_override{};

    bool operator==(const barcode_params&) const = default;
};

} // namespace conductor::qbd

#pragma once

// Decimal numbers as QuickBooks writes them: exact, with five places, from text and to text.

#include <conductor/version.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// A number of hundred-thousandths.
struct decimal {
    std::int64_t units = 0;

    friend auto operator<=>(const decimal&, const decimal&) = default;
    friend decimal operator+(decimal a, decimal b) noexcept { return {a.units + b.units}; }
    friend decimal operator-(decimal a, decimal b) noexcept { return {a.units - b.units}; }
};

/// The number that "-12.5" means; nothing for other texts, more than five places, and beyond a trillion.
[[nodiscard]] std::optional<decimal> parse_decimal(std::string_view text) noexcept;

/// The nearest decimal; nothing beyond a trillion.
[[nodiscard]] std::optional<decimal> to_decimal(double number) noexcept;

/// Half away from zero at the fifth place; nothing where the product is too large.
[[nodiscard]] std::optional<decimal> multiply(decimal a, decimal b) noexcept;

/// Two places, half away from zero: "12.50".
[[nodiscard]] std::string to_text(decimal number);

} // namespace conductor::sandbox

#pragma once

// Texts with columns in them: "order-{order_no}". A brace by itself is written twice.

#include <conductor/version.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli {

// The columns that a mapping makes use of, each once. A row's cells are in their order.
struct used_columns {
    struct column {
        std::string name;
        int line = 0; // of the mapping, where it stands first
    };

    // The index of a column, which is added if it is new.
    std::size_t add(std::string_view name, int line);

    std::vector<column> all;
};

class text_template {
public:
    text_template() = default;

    // Throws usage_error, without a place, if a brace is left open.
    text_template(std::string_view text, used_columns& columns, int line);

    // The column itself.
    [[nodiscard]] static text_template of_column(std::string_view name, used_columns& columns, int line);

    [[nodiscard]] bool has_columns() const noexcept;
    [[nodiscard]] bool is_absent() const noexcept { return parts_.empty(); }

    // Whether all of its columns are blank; false for a text without any.
    [[nodiscard]] bool is_blank(const std::vector<std::string>& cells) const;

    // The first of its columns that is blank; nullptr if none is.
    [[nodiscard]] const std::string*
    blank_column(const std::vector<std::string>& cells, const used_columns& columns) const;

    [[nodiscard]] std::string filled(const std::vector<std::string>& cells) const;

private:
    using part = std::variant<std::string, std::size_t>; // a text, or the column at an index

    std::vector<part> parts_;
};

// Whether a cell has nothing but spaces.
[[nodiscard]] bool is_blank(std::string_view cell) noexcept;

// The text without the spaces around it.
[[nodiscard]] std::string_view trimmed(std::string_view text) noexcept;

} // namespace conductor::cli

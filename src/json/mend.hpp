#pragma once

// What becomes of an answer that would be JSON, were it in the encoding that JSON has to be in? One record
// with a broken text must not cost the others.

#include <conductor/version.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::json {

// U+FFFD, which stands for what is no character.
inline constexpr std::string_view replacement = "\xEF\xBF\xBD";

struct mended_text {
    std::string text;
    bool had_mark = false;             // a byte order mark came first, and is left out
    std::vector<std::size_t> replaced; // where in `text` a byte became `replacement`
    bool any_replaced = false;         // so, or an escape did

    // The offset in what was mended of an offset in `text`.
    [[nodiscard]] std::size_t original(std::size_t offset) const noexcept;
};

// `json` in UTF-8: without a byte order mark, and with `replacement` for each byte that is part of no
// character and for each escape that is half of a surrogate pair. Nothing if there was none of these.
[[nodiscard]] std::optional<mended_text> mend(std::string_view json);

} // namespace conductor::json

#pragma once

// Whether a record has what an update asked for, as far as reading can tell.
//
// Of most members it does not matter much: what is not there is written again. A new line is another matter,
// as written again it would be there twice. So where an update has new lines they alone decide, and are
// looked for among those that the update did not know.

#include <conductor/version.hpp>

#include <algorithm>
#include <initializer_list>

namespace conductor::inline CONDUCTOR_ABI::recipes {

enum class standing {
    no,         // something of it is not there
    yes,        // all of it is there
    surely_not, // its new lines are not there
    surely,     // its new lines are there
    perhaps,    // there are other new lines
};

[[nodiscard]] constexpr bool stands(standing s) noexcept {
    return s == standing::yes || s == standing::surely;
}

[[nodiscard]] constexpr standing to_standing(bool is_there) noexcept {
    return is_there ? standing::yes : standing::no;
}

// That of parts of one record together.
[[nodiscard]] constexpr standing all(std::initializer_list<standing> parts) noexcept {
    const auto has = [&](standing s) { return std::ranges::find(parts, s) != parts.end(); };
    if (has(standing::perhaps) || (has(standing::surely) && has(standing::surely_not)))
        return standing::perhaps;
    for (const standing s : {standing::surely, standing::surely_not, standing::no})
        if (has(s))
            return s;
    return standing::yes;
}

} // namespace conductor::recipes

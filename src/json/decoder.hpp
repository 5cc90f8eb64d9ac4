#pragma once

// How does a JSON text become a struct? One engine for all models, driven by their tables.

#include "json/model.hpp"

#include <conductor/deviation.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::json {

struct decode_options {
    bool strict = false;        // every deviation is an error, and so is an unknown field
    bool mend = false;          // what is not UTF-8 is replaced, which is a deviation
    std::size_t max_depth = 64; // of arrays and objects in one another; also bounds the recursion
};

// How many deviations a report lists; it counts all of them.
inline constexpr std::size_t max_listed_deviations = 64;

struct decode_report {
    bool ok = true;

    // If not ok: what is wrong, where reading stopped, and, when the text is JSON but not of the expected
    // shape, the place as a JSON pointer (RFC 6901; empty for the whole text).
    std::string message;
    std::size_t offset = 0;
    std::string pointer;

    std::vector<deviation> deviations; // the first `max_listed_deviations`, in the order of the text
    std::size_t deviation_count = 0;

    explicit operator bool() const noexcept { return ok; }
};

// Decodes `body`, one whole JSON text, into the fresh value at `out`, which is of type `root`.
//
// Missing, null and repeated fields and unlisted enum texts are deviations, unknown fields are skipped.
// With `mend`, so are a byte order mark in front, and bytes and escapes that are no character: U+FFFD stands
// for them, and a text that holds it then is reported. A value of another JSON kind than its member, a
// malformed date, a number out of range and a text that is not JSON in UTF-8 are errors; the value can then
// only be assigned to or destroyed.
//
// An object of a variant whose discriminator is missing, null, not text or not known becomes the variant's
// unrecognized_object, and so does null in place of such an object; each is a deviation.
//
// The caller bounds the size of `body`. Throws only std::bad_alloc.
[[nodiscard]] decode_report
decode(std::string_view body, const type& root, void* out, const decode_options& options = {});

template <class T>
[[nodiscard]] decode_report decode(std::string_view body, T& out, const decode_options& options = {}) {
    return decode(body, type_of<T>, &out, options);
}

} // namespace conductor::json

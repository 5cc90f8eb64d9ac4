#pragma once

// An error of which something else is known, or which means something else.

#include <conductor/error.hpp>

#include <string>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::values {

// What an error says, without the words of its code, which another code does not say.
[[nodiscard]] inline std::string text_without_code(const error& e) {
    std::string text = e.what();
    const std::string code = ": " + e.code().what();
    if (text.ends_with(code))
        text.resize(text.size() - code.size());
    return text;
}

// The same error with these details. Its text stays.
[[nodiscard]] inline error with_details(const error& e, error_details details) {
    return {static_cast<errc>(e.code().value()), text_without_code(e), std::move(details)};
}

} // namespace conductor::values

#pragma once

// Which header fields does one attempt have beside its call's? Those that an observer adds, where the call
// may have them.

#include <conductor/observer.hpp>

#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::call {

class attempt_fields final : public attempt_headers {
public:
    // Appends to `head`: a request line and header fields, each with its line's end.
    explicit attempt_fields(std::string& head) noexcept
        : head_(head) {}

    bool add(std::string_view name, std::string_view value) noexcept override;

private:
    std::string& head_;
};

// Whether there is such a field, in whatever case it is written.
[[nodiscard]] bool has_field(std::string_view head, std::string_view name) noexcept;

} // namespace conductor::call

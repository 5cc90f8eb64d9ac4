#pragma once

// HTTP header fields: those of an answer, and those that a caller adds to requests.

#include <conductor/detail/export.hpp>
#include <conductor/version.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI {

/// A header field to send, as kept in options. Without a value, the field is removed: a default of the
/// library or of the client is then not sent.
struct header {
    std::string name;                 ///< in any case
    std::optional<std::string> value; ///< nothing: a field of that name is not sent

    bool operator==(const header&) const = default;
};

/// A header field to send with one request, as given in `request_options`. Without a value, the field is
/// removed. Refers to the caller's text, which must live until the operation has been started.
struct header_view {
    std::string_view name;                 ///< in any case
    std::optional<std::string_view> value; ///< nothing: a field of that name is not sent
};

/// A query parameter, as kept in options. Both parts are percent-encoded when sent.
struct query_param {
    std::string name;  ///< as it stands before the `=`, not encoded
    std::string value; ///< not encoded

    bool operator==(const query_param&) const = default;
};

/// A query parameter for one request, as given in `request_options`. Refers to the caller's text, which must
/// live until the operation has been started.
struct query_param_view {
    std::string_view name;  ///< as it stands before the `=`, not encoded
    std::string_view value; ///< not encoded
};

/// The header fields of an answer, in the order received.
///
/// Thread safety: distinct objects safe; a shared one safe for const access.
class CONDUCTOR_API response_headers {
public:
    /// One header field.
    struct field {
        std::string name;  ///< as received
        std::string value; ///< without the blanks around it
    };

    response_headers() = default;
    explicit response_headers(std::vector<field> fields) noexcept
        : fields_(std::move(fields)) {}

    /// The first field with this name, whatever its case, or nothing. The view is valid as long as this
    /// object.
    [[nodiscard]] std::optional<std::string_view> find(std::string_view name) const noexcept;

    [[nodiscard]] const std::vector<field>& fields() const noexcept { return fields_; }
    [[nodiscard]] auto begin() const noexcept { return fields_.begin(); }
    [[nodiscard]] auto end() const noexcept { return fields_.end(); }
    [[nodiscard]] std::size_t size() const noexcept { return fields_.size(); }
    [[nodiscard]] bool empty() const noexcept { return fields_.empty(); }

private:
    std::vector<field> fields_;
};

} // namespace conductor

#pragma once

// HTTP messages as plain data, and an answer's bytes.

#include <conductor/sandbox/records.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

using header_list = std::vector<std::pair<std::string, std::string>>;

/// An answer before it is framed: without Content-Length, Transfer-Encoding and Connection.
struct answer {
    unsigned status = 200;
    header_list headers;
    std::string body;
};

/// The path of a target: everything before the query.
[[nodiscard]] std::string_view path_of(std::string_view target) noexcept;

/// The first value of a header field, or nullptr.
[[nodiscard]] const std::string* find_header(const header_list& headers, std::string_view name) noexcept;

/// Sets a header field, in place of all others of that name.
void set_header(header_list& headers, std::string_view name, std::string_view value);

/// Whether a field that is a comma-separated list has this element.
[[nodiscard]] bool lists_token(const header_list& headers, std::string_view name, std::string_view token);

/// Whether answers of this status have no body.
[[nodiscard]] bool bodiless(unsigned status) noexcept;

/// "HTTP/1.1 200 OK\r\n"
[[nodiscard]] std::string status_line(unsigned status);

/// The status line and fields, with the empty line that ends them.
[[nodiscard]] std::string header_bytes(unsigned status, const header_list& headers);

} // namespace conductor::sandbox

#include "sandbox/server/message.hpp"

#include "values/ascii.hpp"

#include <boost/beast/core/string.hpp>
#include <boost/beast/http/rfc7230.hpp>
#include <boost/beast/http/status.hpp>

#include <algorithm>
#include <ostream>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

namespace http = boost::beast::http;

std::string_view path_of(std::string_view target) noexcept {
    return target.substr(0, target.find('?'));
}

const std::string* find_header(const header_list& headers, std::string_view name) noexcept {
    const auto found = std::find_if(headers.begin(), headers.end(), [&](const auto& field) {
        return ascii::equal_ignoring_case(field.first, name);
    });
    return found == headers.end() ? nullptr : &found->second;
}

void set_header(header_list& headers, std::string_view name, std::string_view value) {
    std::erase_if(headers, [&](const auto& field) { return ascii::equal_ignoring_case(field.first, name); });
    headers.emplace_back(name, value);
}

bool lists_token(const header_list& headers, std::string_view name, std::string_view token) {
    return std::any_of(headers.begin(), headers.end(), [&](const auto& field) {
        return ascii::equal_ignoring_case(field.first, name) &&
               http::token_list{field.second}.exists({token.data(), token.size()});
    });
}

bool bodiless(unsigned status) noexcept {
    return status < 200 || status == 204 || status == 304;
}

std::string status_line(unsigned status) {
    const auto known = http::int_to_status(status);
    std::string reason;
    if (status == 103) // which not all releases of Beast know
        reason = "Early Hints";
    else if (known != http::status::unknown)
        reason = http::obsolete_reason(known);
    return "HTTP/1.1 " + std::to_string(status) + " " + reason + "\r\n";
}

std::string header_bytes(unsigned status, const header_list& headers) {
    auto bytes = status_line(status);
    for (const auto& [name, value] : headers) {
        bytes += name;
        bytes += ": ";
        bytes += value;
        bytes += "\r\n";
    }
    bytes += "\r\n";
    return bytes;
}

} // namespace conductor::sandbox

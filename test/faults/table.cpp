#include "faults/table.hpp"

#include <algorithm>
#include <stdexcept>

namespace conductor::faults {

namespace {

constexpr std::string_view begin_mark = "<!-- matrix: begin -->\n";
constexpr std::string_view end_mark = "<!-- matrix: end -->\n";

struct kind {
    errc code;
    std::string_view name;
    std::string_view thrown;
};

constexpr kind kinds[] = {
    {errc::bad_request, "bad_request", "bad_request_error"},
    {errc::authentication, "authentication", "authentication_error"},
    {errc::permission_denied, "permission_denied", "permission_denied_error"},
    {errc::not_found, "not_found", "not_found_error"},
    {errc::conflict, "conflict", "conflict_error"},
    {errc::unprocessable, "unprocessable", "unprocessable_entity_error"},
    {errc::rate_limited, "rate_limited", "rate_limit_error"},
    {errc::internal_server, "internal_server", "internal_server_error"},
    {errc::unexpected_status, "unexpected_status", "api_error"},
    {errc::resolve_failed, "resolve_failed", "connection_error"},
    {errc::connect_failed, "connect_failed", "connection_error"},
    {errc::proxy_failed, "proxy_failed", "connection_error"},
    {errc::proxy_authentication, "proxy_authentication", "connection_error"},
    {errc::tls_failed, "tls_failed", "connection_error"},
    {errc::tls_version, "tls_version", "connection_error"},
    {errc::certificate_expired, "certificate_expired", "connection_error"},
    {errc::certificate_not_yet_valid, "certificate_not_yet_valid", "connection_error"},
    {errc::certificate_self_signed, "certificate_self_signed", "connection_error"},
    {errc::certificate_untrusted, "certificate_untrusted", "connection_error"},
    {errc::certificate_host_mismatch, "certificate_host_mismatch", "connection_error"},
    {errc::connection_lost, "connection_lost", "connection_error"},
    {errc::protocol_violation, "protocol_violation", "connection_error"},
    {errc::response_too_large, "response_too_large", "connection_error"},
    {errc::connect_timeout, "connect_timeout", "timeout_error"},
    {errc::handshake_timeout, "handshake_timeout", "timeout_error"},
    {errc::attempt_timeout, "attempt_timeout", "timeout_error"},
    {errc::deadline_exceeded, "deadline_exceeded", "timeout_error"},
    {errc::decode_failed, "decode_failed", "decode_error"},
};

const kind& kind_of(errc code) {
    const auto* const found = std::ranges::find(kinds, code, &kind::code);
    if (found == std::end(kinds))
        throw std::logic_error("the matrix has no name for this code");
    return *found;
}

std::string count(int n, const std::string& singular, const std::string& plural) {
    return std::to_string(n) + " " + (n == 1 ? singular : plural);
}

std::string line(const row& what) {
    std::string out = "| ";
    out += what.fault;
    const bool fails = what.code != errc{};
    if (fails) {
        out += " | `" + std::string(name_of(what.code)) + "`";
        if (what.status != 0)
            out += " " + std::to_string(what.status);
        out += ", ";
        out += to_string(what.phase);
    } else {
        out += " | none";
    }
    for (std::size_t i = 0; i < columns.size(); ++i)
        out += " | " + to_text(what.expected[i], i >= 3);
    return out + " |\n";
}

} // namespace

std::string_view name_of(errc code) {
    return kind_of(code).name;
}

std::string_view thrown_with(errc code) {
    return kind_of(code).thrown;
}

std::string to_text(const cell& what, bool creates) {
    std::string out = what.failure ? std::string(to_string(*what.failure)) : "ok";
    std::ranges::replace(out, '_', ' ');
    out += ": " + count(what.tries, "try", "tries") + ", " + std::to_string(what.seen) + " seen";
    if (creates)
        out += ", " + std::to_string(what.made) + " made";
    return out;
}

std::string to_markdown(const std::vector<section>& sections) {
    std::string out(begin_mark);
    for (const section& s : sections) {
        out += "\n### " + std::string(s.title) + "\n\n| fault | error, phase |";
        std::string rule = "\n| --- | --- |";
        for (const auto column : columns) {
            out += " " + std::string(column) + " |";
            rule += " --- |";
        }
        out += rule + "\n";
        for (const row& r : s.rows)
            out += line(r);
    }
    out += "\n";
    return out + std::string(end_mark);
}

std::string tables_of(const std::string& page) {
    const auto begin = page.find(begin_mark);
    const auto end = page.find(end_mark);
    if (begin == page.npos || end == page.npos || end < begin)
        return {};
    return page.substr(begin, end + end_mark.size() - begin);
}

} // namespace conductor::faults

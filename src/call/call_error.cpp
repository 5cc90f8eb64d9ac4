#include "call/call_error.hpp"

#include "values/ascii.hpp"

#include <array>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::call {

namespace {

constexpr std::string_view white_space = " \t";

std::string_view trimmed(std::string_view text) noexcept {
    const auto first = text.find_first_not_of(white_space);
    return first == std::string_view::npos
               ? std::string_view{}
               : text.substr(first, text.find_last_not_of(white_space) - first + 1);
}

using secrets = std::array<std::string_view, 2>;

// The longer one first, as it may begin with the other. Nearly always they are the same, and each text is
// scanned once.
secrets secrets_of(const failed_call& call) noexcept {
    const std::string_view key = call.secret_key;
    const std::string_view credentials = credentials_in(call.head);
    if (credentials == key)
        return {key, std::string_view{}};
    return credentials.size() > key.size() ? secrets{credentials, key} : secrets{key, credentials};
}

void redact(std::string& text, const secrets& hidden) {
    for (const std::string_view secret : hidden)
        call::redact(text, secret);
}

std::string subject(const failed_call& call) {
    std::string text{to_string(call.method)};
    text += ' ';
    text += call.path;
    return text;
}

error_details details_of(const failed_call& call) {
    error_details details;
    details.outcome = call.outcome;
    details.attempts = call.attempts;
    return details;
}

void add_answer(error_details& details, int status, response_headers headers, std::string body) {
    details.status = status;
    details.headers = std::move(headers);
    details.request_id = std::string(details.headers.find("Conductor-Request-Id").value_or(""));
    details.body = std::move(body);
}

void add_request_id(std::string& text, const error_details& details) {
    if (!details.request_id.empty())
        text += " (request " + details.request_id + ")";
}

std::string described_outcome(outcome value) {
    switch (value) {
    case outcome::not_processed:
        break;
    case outcome::unknown:
        return " (it may have been processed)";
    case outcome::processed:
        return " (it was processed)";
    }
    return "";
}

// Servers and proxies echo what they were sent, anywhere.
error without_secrets(const failed_call& call, errc code, std::string text, error_details details) {
    const secrets hidden = secrets_of(call);
    for (std::string* part :
         {&text, &details.body, &details.request_id, &details.message, &details.user_facing_message,
          &details.type, &details.code, &details.integration_code, &details.pointer}) {
        redact(*part, hidden);
    }
    std::vector<response_headers::field> fields = details.headers.fields();
    for (auto& f : fields) {
        redact(f.name, hidden);
        redact(f.value, hidden);
    }
    details.headers = response_headers{std::move(fields)};
    return {code, text, std::move(details)};
}

} // namespace

error make_api_error(
    const failed_call& call, const attempt_report& report, response_headers headers, std::string body) {
    error_details details = details_of(call);
    add_answer(details, report.status, std::move(headers), std::move(body));
    details.phase = phase::receive;
    details.cause = report.failure.cause;
    details.retry_after = report.retry_after;

    details.kind = report.meaning.kind;
    details.message = report.error.message;
    details.user_facing_message = report.error.user_facing_message;
    details.type = report.error.type;
    details.code = report.error.code;
    details.integration_code = report.error.integration_code;
    if (details.request_id.empty())
        details.request_id = report.error.request_id;

    std::string text = subject(call) + ": status " + std::to_string(report.status);
    if (!details.code.empty())
        text += ", " + details.code;
    if (!details.integration_code.empty())
        text += " " + details.integration_code;
    if (!details.message.empty())
        text += ": " + details.message;
    if (!report.failure.detail.empty())
        text += " (its body cannot be read: " + report.failure.detail + ")";
    if (!report.key_problem.empty())
        text += " (and no other key could be read: " + report.key_problem + ")";
    add_request_id(text, details);
    text += described_outcome(call.outcome);
    return without_secrets(call, code_of(report), std::move(text), std::move(details));
}

error make_failure_error(const failed_call& call, const attempt_report& report) {
    error_details details = details_of(call);
    details.phase = report.failure.where;
    details.cause = report.failure.cause;
    std::string text = subject(call);
    if (const std::string why = net::describe(report.failure); !why.empty())
        text += ": " + why;
    if (call.attempts > 1)
        text += " (attempt " + std::to_string(call.attempts) + ")";
    text += described_outcome(call.outcome);
    return without_secrets(call, report.failure.code, std::move(text), std::move(details));
}

error make_decode_error(
    const failed_call& call, const json::decode_report& report, int status, response_headers headers,
    std::string body) {
    error_details details = details_of(call);
    add_answer(details, status, std::move(headers), std::move(body));
    details.outcome = outcome::processed;
    details.phase = phase::receive;
    details.pointer = report.pointer;
    details.offset = report.offset;
    std::string text = subject(call) + ": " + report.message;
    if (!report.pointer.empty())
        text += " at " + report.pointer;
    add_request_id(text, details);
    return without_secrets(call, errc::decode_failed, std::move(text), std::move(details));
}

void redact(std::string& text, const failed_call& call) {
    redact(text, secrets_of(call));
}

void redact(std::string& text, std::string_view secret) {
    constexpr std::string_view replacement = "[secret key]";
    std::size_t found = secret.empty() ? std::string::npos : text.find(secret);
    if (found == std::string::npos)
        return;
    std::string redacted;
    redacted.reserve(text.size());
    std::size_t copied = 0;
    for (; found != std::string::npos; found = text.find(secret, copied)) {
        redacted.append(text, copied, found - copied);
        redacted += replacement;
        copied = found + secret.size();
    }
    redacted.append(text, copied);
    text = std::move(redacted);
}

std::string_view credentials_in(std::string_view head) noexcept {
    constexpr std::string_view name = "authorization:";
    constexpr std::string_view line_break = "\r\n";
    for (auto end = head.find(line_break); end != std::string_view::npos; end = head.find(line_break)) {
        head.remove_prefix(end + line_break.size());
        if (ascii::equal_ignoring_case(head.substr(0, name.size()), name)) {
            const std::string_view value =
                trimmed(head.substr(name.size(), head.find(line_break) - name.size()));
            const auto scheme_end = value.find_first_of(white_space);
            return scheme_end == std::string_view::npos ? value : trimmed(value.substr(scheme_end));
        }
    }
    return {};
}

} // namespace conductor::call

#include "call/call_error.hpp"

#include <utility>
#include <vector>

namespace conductor::call {

namespace {

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
    if (!details.request_id.empty()) {
        text += " (request " + details.request_id + ")";
    }
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
error without_secret(const failed_call& call, errc code, std::string text, error_details details) {
    for (std::string* part :
         {&text, &details.body, &details.request_id, &details.message, &details.user_facing_message,
          &details.type, &details.code, &details.integration_code, &details.pointer}) {
        redact(*part, call.secret);
    }
    std::vector<response_headers::field> fields = details.headers.fields();
    for (auto& f : fields) {
        redact(f.name, call.secret);
        redact(f.value, call.secret);
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
    if (details.request_id.empty()) {
        details.request_id = report.error.request_id;
    }

    std::string text = subject(call) + ": status " + std::to_string(report.status);
    if (!details.code.empty()) {
        text += ", " + details.code;
    }
    if (!details.integration_code.empty()) {
        text += " " + details.integration_code;
    }
    if (!details.message.empty()) {
        text += ": " + details.message;
    }
    if (!report.failure.detail.empty()) {
        text += " (its body cannot be read: " + report.failure.detail + ")";
    }
    add_request_id(text, details);
    text += described_outcome(call.outcome);
    return without_secret(call, code_of(report), std::move(text), std::move(details));
}

error make_failure_error(const failed_call& call, const attempt_report& report) {
    error_details details = details_of(call);
    details.phase = report.failure.where;
    details.cause = report.failure.cause;
    std::string text = subject(call);
    if (const std::string why = net::describe(report.failure); !why.empty()) {
        text += ": " + why;
    }
    if (call.attempts > 1) {
        text += " (attempt " + std::to_string(call.attempts) + ")";
    }
    text += described_outcome(call.outcome);
    return without_secret(call, report.failure.code, std::move(text), std::move(details));
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
    if (!report.pointer.empty()) {
        text += " at " + report.pointer;
    }
    add_request_id(text, details);
    return without_secret(call, errc::decode_failed, std::move(text), std::move(details));
}

void redact(std::string& text, std::string_view secret) {
    if (secret.empty()) {
        return;
    }
    constexpr std::string_view replacement = "[secret key]";
    for (auto at = text.find(secret); at != std::string::npos;
         at = text.find(secret, at + replacement.size())) {
        text.replace(at, secret.size(), replacement);
    }
}

} // namespace conductor::call

#include "call/call_error.hpp"
#include "work.hpp"

#include <stdexcept>
#include <string>
#include <string_view>

namespace conductor::cost {

namespace {

constexpr std::string_view key = "sk_conductor_0123456789abcdef0123456789abcdef";

void refuse(std::string_view echo, std::size_t kibibytes) {
    std::string body = R"({"error":{"code":"INVALID","message":")";
    while (body.size() < kibibytes * 1024) {
        body += echo;
        body += " was sent. ";
    }
    body += "\"}}";

    const std::string head =
        "POST /v1/end-users HTTP/1.1\r\nAuthorization: Bearer " + std::string(key) + "\r\n";
    call::failed_call call;
    call.path = "/end-users";
    call.secret_key = key;
    call.head = head;
    const call::attempt_report report = call::refused_with(400, call::parse_api_error(body));
    const error made = call::make_api_error(call, report, {}, std::move(body));
    if (made.message().empty() || made.body().find(key) != std::string::npos)
        throw std::runtime_error("the error is another one than what is to be counted");
}

} // namespace

void refusal(std::size_t kibibytes) {
    refuse("sk_conductor_0123456789ABCDEF0123456789ABCDEF", kibibytes);
}

void echoing_refusal(std::size_t kibibytes) {
    refuse(key, kibibytes);
}

} // namespace conductor::cost

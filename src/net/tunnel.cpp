#include "net/tunnel.hpp"

#include "values/ascii.hpp"

#include <openssl/evp.h>

#include <algorithm>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::net {

namespace {

std::string base64(const std::string& text) {
    std::string out((text.size() + 2) / 3 * 4 + 1, '\0'); // with the zero that EVP_EncodeBlock adds
    const int length = EVP_EncodeBlock(
        reinterpret_cast<unsigned char*>(out.data()), reinterpret_cast<const unsigned char*>(text.data()),
        static_cast<int>(text.size()));
    out.resize(static_cast<std::size_t>(length));
    return out;
}

// The status of a line such as "HTTP/1.1 200 Connection established", 0 if it is none.
int parse_status(std::string_view line) noexcept {
    using ascii::is_digit;
    if (!line.starts_with("HTTP/1.") || line.size() < 12 || !is_digit(line[7]) || line[8] != ' ')
        return 0;
    const std::string_view digits = line.substr(9, 3);
    if (!std::ranges::all_of(digits, is_digit) || (line.size() > 12 && line[12] != ' '))
        return 0;
    return (digits[0] - '0') * 100 + (digits[1] - '0') * 10 + (digits[2] - '0');
}

} // namespace

std::string connect_request(const origin& target, const proxy& via) {
    const std::string authority = target.host_and_port();
    std::string out = "CONNECT " + authority + " HTTP/1.1\r\nHost: " + authority + "\r\n";
    if (!via.username.empty() || !via.password.empty())
        out += "Proxy-Authorization: Basic " + base64(via.username + ":" + via.password) + "\r\n";
    out += "\r\n";
    return out;
}

tunnel_answer::state tunnel_answer::feed(std::string_view bytes) {
    head_ += bytes;
    for (;;) {
        const std::size_t end = head_.find("\r\n\r\n");
        const std::size_t size = end == head_.npos ? head_.size() : end + 4;
        if (taken_ + size > max_head)
            return refuse(errc::protocol_violation, "the head of the proxy's answer is over 16 KiB");
        if (end == head_.npos)
            return state::need_more;

        status_ = parse_status(std::string_view(head_).substr(0, head_.find("\r\n")));
        if (status_ < 100)
            return refuse(errc::protocol_violation, "the proxy's answer is not HTTP/1");
        if (status_ >= 200)
            break;
        taken_ += size; // an interim answer: the final one follows
        head_.erase(0, size);
    }

    if (status_ == 407 || status_ == 401) // tinyproxy says 401 to a wrong password
        return refuse(
            errc::proxy_authentication,
            "the proxy wants other credentials (status " + std::to_string(status_) + ")");
    if (status_ >= 300)
        return refuse(errc::proxy_failed, "the proxy answered with status " + std::to_string(status_));
    if (head_.find("\r\n\r\n") + 4 != head_.size())
        return refuse(errc::protocol_violation, "the proxy sent more than the head of its answer");
    return state::open;
}

tunnel_answer::state tunnel_answer::refuse(errc code, std::string detail) {
    reason_ = {code, phase::proxy, {}, std::move(detail)};
    return state::refused;
}

} // namespace conductor::net

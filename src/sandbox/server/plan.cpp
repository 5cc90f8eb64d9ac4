#include "sandbox/server/plan.hpp"

#include "sandbox/api/api_error.hpp"
#include "sandbox/server/gzip.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::sandbox {
namespace {

constexpr std::size_t default_overlong = 16;
constexpr std::size_t default_header = 65'536;
constexpr std::size_t default_bomb = 64u * 1024 * 1024;

// An answer cut into the two parts between which faults strike, and what follows them.
struct frame {
    std::string head;
    std::string body;
    std::vector<step> tail;
};

std::size_t size_or(const fault_rule& rule, std::size_t fallback) {
    return rule.size != 0 ? rule.size : fallback;
}

answer with_overrides(answer base, const fault_rule& rule, std::string_view request_id) {
    if (rule.status != 0) {
        base = rule.status >= 400 ? to_answer(error_for_status(rule.status, is_processed(rule)), request_id)
                                  : json_answer(rule.status, "{}", request_id);
    }
    if (rule.body)
        base.body = *rule.body;
    std::erase_if(base.headers, [&](const auto& field) { return find_header(rule.headers, field.first); });
    base.headers.insert(base.headers.end(), rule.headers.begin(), rule.headers.end());
    return base;
}

std::string chunk(std::string_view data) {
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string size;
    for (auto left = data.size(); left != 0; left /= 16)
        size.insert(size.begin(), digits[left % 16]);
    return size + "\r\n" + std::string{data} + "\r\n";
}

// Content-Length unless a fault's own header says otherwise.
frame plain_frame(answer base, const fault_rule& rule) {
    frame made;
    const bool framed =
        find_header(rule.headers, "Content-Length") || find_header(rule.headers, "Transfer-Encoding");
    if (bodiless(base.status))
        base.body.clear();
    else if (!framed)
        set_header(base.headers, "Content-Length", std::to_string(base.body.size()));
    made.head = header_bytes(base.status, base.headers);
    made.body = std::move(base.body);
    return made;
}

frame chunked_frame(answer base) {
    set_header(base.headers, "Transfer-Encoding", "chunked");
    frame made;
    made.head = header_bytes(base.status, base.headers);
    return made;
}

frame gzip_frame(answer base, const fault_rule& rule, std::size_t size) {
    base.body = size == 0 ? gzip(base.body) : gzip_padded(base.body, size);
    set_header(base.headers, "Content-Encoding", "gzip");
    return plain_frame(std::move(base), rule);
}

frame make_frame(answer base, const fault_rule& rule) {
    frame made;
    switch (rule.defect) {
    case defect::none:
        return plain_frame(std::move(base), rule);
    case defect::invalid_json:
        base.body = R"({"objectType": "end_user", "id": "end_usr_)";
        return plain_frame(std::move(base), rule);
    case defect::garbage:
        made.head = "\x16\x03\xff not HTTP\r\n\r\n <<<>>>\r\n\r\n";
        made.tail.emplace_back(leave{ending::close});
        return made;
    case defect::overlong_body:
        made = plain_frame(std::move(base), rule);
        made.body.append(size_or(rule, default_overlong), 'x');
        return made;
    case defect::broken_chunks: {
        const auto half = base.body.substr(0, base.body.size() / 2);
        made = chunked_frame(std::move(base));
        made.body = (half.empty() ? "" : chunk(half)) + "no size\r\n";
        made.tail.emplace_back(leave{ending::close});
        return made;
    }
    case defect::endless_header: {
        made.head = status_line(base.status);
        std::string line = "X-Filler: " + std::string(1000, 'x') + "\r\n";
        made.tail.emplace_back(repeat_bytes{std::move(line), rule.drip_interval});
        return made;
    }
    case defect::endless_body:
        made = chunked_frame(std::move(base));
        made.tail.emplace_back(repeat_bytes{chunk(std::string(8192, ' ')), rule.drip_interval});
        return made;
    case defect::oversized_header:
        base.headers.emplace_back("X-Filler", std::string(size_or(rule, default_header), 'x'));
        return plain_frame(std::move(base), rule);
    case defect::gzip:
        return gzip_frame(std::move(base), rule, 0);
    case defect::gzip_bomb:
        return gzip_frame(std::move(base), rule, size_or(rule, default_bomb));
    }
    return made;
}

// Cuts the frame off where the rule says.
void cut(frame& whole, const fault_rule& rule) {
    if (rule.end == ending::none)
        return;
    switch (rule.at) {
    case point::in_header:
        whole.head.resize(whole.head.size() / 2);
        whole.body.clear();
        break;
    case point::in_body:
        whole.body.resize(whole.body.size() / 2);
        break;
    case point::after_answer:
        break;
    default:
        whole.head.clear();
        whole.body.clear();
    }
    whole.tail.clear();
    whole.tail.emplace_back(leave{rule.end});
}

void append_bytes(std::vector<step>& steps, const std::string& bytes, const fault_rule& rule) {
    const auto piece = rule.drip_bytes == 0 ? bytes.size() : rule.drip_bytes;
    for (std::size_t sent = 0; sent < bytes.size(); sent += piece) {
        if (sent != 0)
            steps.emplace_back(pause{rule.drip_interval});
        steps.emplace_back(send_bytes{bytes.substr(sent, piece)});
    }
}

} // namespace

std::vector<step>
plan_answer(answer base, const fault_rule& rule, std::string_view request_id, bool head_request) {
    base = with_overrides(std::move(base), rule, request_id);
    const bool last = lists_token(base.headers, "Connection", "close");
    auto whole = make_frame(std::move(base), rule);
    if (head_request)
        whole.body.clear();
    cut(whole, rule);

    std::vector<step> steps;
    steps.reserve(rule.interim.size() + 1);
    for (const auto status : rule.interim)
        steps.emplace_back(send_bytes{status_line(status) + "\r\n"});
    append_bytes(steps, whole.head + whole.body, rule);
    std::move(whole.tail.begin(), whole.tail.end(), std::back_inserter(steps));
    if (!rule.stray_bytes.empty()) {
        steps.emplace_back(pause{rule.stray_after});
        steps.emplace_back(send_bytes{rule.stray_bytes});
    }
    if (last)
        steps.emplace_back(leave{ending::close});
    else if (rule.close_idle_after)
        steps.emplace_back(close_when_idle{*rule.close_idle_after});
    return steps;
}

} // namespace conductor::sandbox

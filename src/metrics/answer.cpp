#include "metrics/answer.hpp"

#include "values/ascii.hpp"

#include <cstddef>

namespace conductor::inline CONDUCTOR_ABI::metrics {

namespace {

constexpr std::string_view plain = "text/plain; charset=utf-8";
constexpr std::string_view prometheus = "text/plain; version=0.0.4; charset=utf-8";
constexpr std::string_view open_metrics = "application/openmetrics-text; version=1.0.0; charset=utf-8";

std::string_view trimmed(std::string_view text) noexcept {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

// What stands before the separator, or all; taken from the text.
std::string_view take(std::string_view& text, char separator) noexcept {
    const auto at = text.find(separator);
    const std::string_view part = text.substr(0, at);
    text.remove_prefix(at == std::string_view::npos ? text.size() : at + 1);
    return trimmed(part);
}

// In thousandths, of a media range's parameters; 1 where there is none that is right.
int weight_of(std::string_view parameters) noexcept {
    while (!parameters.empty()) {
        std::string_view value = take(parameters, ';');
        if (!ascii::equal_ignoring_case(take(value, '='), "q"))
            continue;
        const bool one = value.starts_with('1');
        if (!one && !value.starts_with('0'))
            return 1000;
        int out = 0;
        for (std::size_t i = 2; i < 5; ++i)
            out = out * 10 + (i < value.size() && value[i] >= '0' && value[i] <= '9' ? value[i] - '0' : 0);
        return one ? 1000 : out;
    }
    return 1000;
}

// How much a format is wanted: by the range that names it most exactly, and of several such the best.
struct weight {
    int exactness = 0;
    int value = 0;

    void see(int e, int v) noexcept {
        if (e > exactness || (e == exactness && v > value))
            *this = {e, v};
    }
};

// It has to be named: who takes anything may know the older format alone. As much as that is enough then.
bool prefers_open_metrics(std::string_view accept) noexcept {
    weight open;
    weight text;
    while (!accept.empty()) {
        std::string_view range = take(accept, ',');
        const std::string_view type = take(range, ';');
        const int value = weight_of(range);
        if (ascii::equal_ignoring_case(type, "application/openmetrics-text"))
            open.see(3, value);
        else if (ascii::equal_ignoring_case(type, "text/plain"))
            text.see(3, value);
        else if (ascii::equal_ignoring_case(type, "text/*"))
            text.see(2, value);
        else if (type == "*/*")
            text.see(1, value);
    }
    return open.value > 0 && open.value >= text.value;
}

} // namespace

answer
answer_to(std::string_view method, std::string_view target, std::string_view accept, const registry& from) {
    if (target.substr(0, target.find('?')) != "/metrics")
        return {404, plain, {}, "There is only /metrics.\n"};
    if (method != "GET" && method != "HEAD")
        return {405, plain, "GET, HEAD", "Only GET and HEAD.\n"};
    const bool open = prefers_open_metrics(accept);
    return {
        200,
        open ? open_metrics : prometheus,
        {},
        from.to_text(open ? text_format::open_metrics : text_format::prometheus)};
}

} // namespace conductor::metrics

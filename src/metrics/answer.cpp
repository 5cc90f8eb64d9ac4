#include "metrics/answer.hpp"

namespace conductor::inline CONDUCTOR_ABI::metrics {

namespace {

constexpr std::string_view plain = "text/plain; charset=utf-8";
constexpr std::string_view prometheus = "text/plain; version=0.0.4; charset=utf-8";
constexpr std::string_view open_metrics = "application/openmetrics-text; version=1.0.0; charset=utf-8";

} // namespace

answer
answer_to(std::string_view method, std::string_view target, std::string_view accept, const registry& from) {
    if (target.substr(0, target.find('?')) != "/metrics")
        return {404, plain, {}, "There is only /metrics.\n"};
    if (method != "GET" && method != "HEAD")
        return {405, plain, "GET, HEAD", "Only GET and HEAD.\n"};
    // Who names it at all can read it, and gets it before the older format.
    const bool open = accept.find("application/openmetrics-text") != std::string_view::npos;
    return {
        200,
        open ? open_metrics : prometheus,
        {},
        from.to_text(open ? text_format::open_metrics : text_format::prometheus)};
}

} // namespace conductor::metrics

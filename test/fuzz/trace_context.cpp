// Is a `traceparent` read as what it says, and a `tracestate` taken only if it can stand in a request?

#include "fuzz/input.hpp"

#include <conductor/trace_context.hpp>

#include <algorithm>
#include <string>
#include <string_view>

namespace conductor::fuzz {

namespace {

void check_traceparent(std::string_view text) {
    const auto context = parse_traceparent(text);
    if (!context)
        return;
    require(
        text.substr(3, 32) == to_hex(context->trace_id) && text.substr(36, 16) == to_hex(context->span_id),
        "the ids are those of the text");
    const std::string written = to_traceparent(*context);
    require(parse_traceparent(written) == context, "it is read as it is written");
    require(!text.starts_with("00") || text == written, "version 00 is written as it was read");
    require(
        std::ranges::all_of(text, [](char c) { return c > ' ' && c <= '~'; }),
        "it can stand in a header field");
    require(
        std::ranges::any_of(context->trace_id, [](auto byte) { return byte != 0; }) &&
            std::ranges::any_of(context->span_id, [](auto byte) { return byte != 0; }),
        "no id is all zeros");
}

void check_tracestate(std::string_view text) {
    if (!is_tracestate(text))
        return;
    require(text.size() <= 512 && std::ranges::count(text, '=') <= 32, "it has not more than may be sent");
    require(
        std::ranges::all_of(text, [](char c) { return c == '\t' || (c >= ' ' && c <= '~'); }),
        "it can stand in a header field");
}

} // namespace

} // namespace conductor::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace conductor;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    fuzz::check_traceparent(text);
    fuzz::check_tracestate(text);
    return 0;
}

// Is an HTTP answer read the same however it is cut, within its limits, and is compressed content what it
// was?

#include "fuzz/input.hpp"
#include "http/response_reader.hpp"
#include "unit/http/gzip.hpp"

#include <conductor/errc.hpp>

#include <utility>

namespace conductor::fuzz {

namespace {

using http::response_reader;
using progress = response_reader::progress;

constexpr std::size_t small_header = 100;

struct outcome {
    progress end = progress::need_more;
    errc code{};
    std::size_t consumed = 0;
    int status = 0;
    std::vector<std::pair<std::string, std::string>> fields;
    std::string body;
    bool keep_alive = false;
};

void check_memory(std::size_t room, const response_options& limits) {
    constexpr std::size_t least = 16 * 1024;
    require(room > 0, "there is room for more bytes");
    require(room <= std::max(least, 2 * limits.header_bytes), "the buffer is bounded by the header's limit");
}

void check_result(response_reader& reader, const response_options& limits, outcome& out) {
    out.status = reader.status();
    require(out.status >= 200 && out.status <= 999, "a complete answer has a final status");
    std::size_t header = 0;
    for (const auto& [name, value] : reader.copy_headers()) {
        require(reader.find(name).has_value(), "a field is found by its name");
        require(name.find_first_of("\r\n") == name.npos, "a name has no line break");
        require(
            value.find_first_of(std::string_view("\r\n\0", 3)) == value.npos, "a value has no line break");
        header += name.size() + value.size();
        out.fields.emplace_back(name, value);
    }
    require(header <= limits.header_bytes, "the header keeps to its limit");
    require(reader.body().size() <= limits.body_bytes, "the body keeps to its limit");
    out.body = reader.body();
    out.keep_alive = reader.keep_alive();
}

template <class Piece>
outcome read(response_reader& reader, std::string_view bytes, const response_options& limits, Piece piece) {
    outcome out;
    reader.reset(limits);
    while (out.end == progress::need_more && out.consumed < bytes.size()) {
        const auto room = reader.prepare();
        check_memory(room.size(), limits);
        const std::size_t count = std::min({room.size(), bytes.size() - out.consumed, piece()});
        std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(out.consumed), count, room.begin());
        out.consumed += count;
        out.end = reader.commit(count);
        require(reader.started(), "bytes begin an answer");
    }
    if (out.end == progress::need_more)
        out.end = reader.commit_end();
    require(out.end != progress::need_more, "the end of the connection decides");
    out.code = reader.failure().code;
    require(out.end != progress::failed || out.code != errc{}, "a failure has a code");
    require(
        out.end != progress::complete || out.code == errc{} || reader.announced_status() >= 300,
        "only a refusal is complete without all of its body");
    if (out.end == progress::complete)
        check_result(reader, limits, out);
    return out;
}

// What is not parsed yet counts with its spaces, and what has been parsed without: at the limit of the header
// it may matter how it was cut.
bool is_at_the_limit(const outcome& whole, const outcome& cut, const response_options& limits) {
    return limits.header_bytes == small_header &&
           (whole.code == errc::response_too_large || cut.code == errc::response_too_large);
}

void compare(const outcome& whole, const outcome& cut) {
    require(whole.end == cut.end, "the cuts decide nothing");
    require(whole.status == cut.status, "the cuts do not change the status");
    require(whole.fields == cut.fields, "the cuts do not change the fields");
    // Of a body that cannot be read, the cuts decide how much came before.
    require(whole.code != errc{} || whole.body == cut.body, "the cuts do not change the body");
    // Surplus that has not been received yet is not known yet.
    require(!whole.keep_alive || (cut.keep_alive && cut.consumed == whole.consumed), "it may be kept alive");
}

// An answer with the input as its content: sent compressed, or as bytes that only claim to be.
std::string compressed(std::string_view content, bool honest) {
    std::string answer = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ";
    const std::string packed = honest ? http::test::gzip(content) : std::string(content);
    answer += std::to_string(packed.size()) + "\r\n\r\n" + packed;
    return answer;
}

} // namespace

} // namespace conductor::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace conductor;
    fuzz::input in(data, size);
    const unsigned flags = in.byte();
    response_options limits;
    limits.header_bytes = (flags & 1) != 0 ? fuzz::small_header : 20'000;
    limits.body_bytes = (flags & 2) != 0 ? 100 : 100'000;
    const bool honest = (flags & 4) != 0;
    const bool packed = honest || (flags & 8) != 0;
    fuzz::cutter cuts(in);
    const std::string_view content = in.rest();
    const std::string bytes = packed ? fuzz::compressed(content, honest) : std::string(content);

    http::response_reader reader;
    const auto whole = fuzz::read(reader, bytes, limits, [] { return std::size_t{1} << 20; });
    const auto cut = fuzz::read(reader, bytes, limits, [&] { return cuts.next(); });
    if (!fuzz::is_at_the_limit(whole, cut, limits))
        fuzz::compare(whole, cut);
    if (honest && (flags & 1) == 0) {
        const bool fits = content.size() <= limits.body_bytes;
        fuzz::require(
            fits == (whole.end == http::response_reader::progress::complete), "what fits is inflated");
        fuzz::require(!fits || whole.body == content, "inflated content is what was compressed");
    }
    return 0;
}

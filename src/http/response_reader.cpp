#include "http/response_reader.hpp"

#include "http/inflater.hpp"
#include "values/kept_memory.hpp"

#include <boost/asio/buffer.hpp>
#include <boost/beast/core/string.hpp>
#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/rfc7230.hpp>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <limits>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::http {

namespace beast = boost::beast;

namespace {

constexpr std::size_t initial_buffer = 16 * 1024; // a TLS record
constexpr std::size_t usual_header = 8 * 1024;    // more than the fields of most answers need
constexpr std::size_t shortest_last_chunk = 5;    // "0" and two line ends, the first of which ends its header

// One answer, as far as it has been read. Its memory serves the next one.
struct answer {
    struct field {
        std::size_t name_begin;
        std::size_t name_size;
        std::size_t value_size; // the value follows the name
    };

    response_options limits;
    int status = 0;
    bool has_header = false;
    std::size_t header_bytes = 0;
    std::string field_text; // names and values, one after another
    std::vector<field> fields;
    std::string body;
    std::optional<inflater> inflate;

    void clear() {
        status = 0;
        has_header = false;
        header_bytes = 0;
        field_text.clear();
        fields.clear();
        body.clear();
        inflate.reset();
    }

    [[nodiscard]] std::string_view name(const field& f) const noexcept {
        return std::string_view(field_text).substr(f.name_begin, f.name_size);
    }
    [[nodiscard]] std::string_view value(const field& f) const noexcept {
        return std::string_view(field_text).substr(f.name_begin + f.name_size, f.value_size);
    }

    [[nodiscard]] std::optional<std::string_view> find(std::string_view wanted) const noexcept {
        const auto found = std::find_if(
            fields.begin(), fields.end(), [&](const field& f) { return beast::iequals(name(f), wanted); });
        return found == fields.end() ? std::nullopt : std::optional(value(*found));
    }

    void count_header(std::size_t bytes, beast::error_code& ec) noexcept {
        header_bytes += bytes;
        if (header_bytes > limits.header_bytes)
            ec = beast::http::error::header_limit;
    }

    void append_body(std::string_view bytes, beast::error_code& ec) {
        if (!inflate) {
            if (bytes.size() > limits.body_bytes - body.size()) {
                ec = beast::http::error::body_limit;
                return;
            }
            body.append(bytes);
            return;
        }
        switch (inflate->feed(bytes, body, limits.body_bytes)) {
        case inflater::status::ok:
            return;
        case inflater::status::corrupt:
            ec = beast::http::error::bad_value;
            return;
        case inflater::status::too_large:
            ec = beast::http::error::body_limit;
            return;
        }
    }
};

// Beast's parser, storing what it finds where the next answer can reuse the memory.
class answer_parser final : public beast::http::basic_parser<false> {
public:
    explicit answer_parser(answer& target)
        : target_(target) {
        eager(true);
        header_limit(static_cast<std::uint32_t>(
            std::min<std::size_t>(target.limits.header_bytes, std::numeric_limits<std::uint32_t>::max())));
        body_limit(boost::none); // what counts is the inflated size
    }

    // Whether chunks may follow: the header of the last one has not been reported yet.
    [[nodiscard]] bool expects_chunks() const { return is_header_done() && chunked() && !seen_last_chunk_; }

private:
    void on_request_impl(
        beast::http::verb, beast::string_view, beast::string_view, int, beast::error_code&) override {}

    void on_response_impl(int code, beast::string_view reason, int, beast::error_code& ec) override {
        if (code < 100) {
            ec = beast::http::error::bad_status;
            return;
        }
        target_.status = code;
        constexpr std::string_view others = "HTTP/1.1 200 \r\n";
        target_.count_header(others.size() + reason.size(), ec);
    }

    void on_field_impl(
        beast::http::field, beast::string_view name, beast::string_view value,
        beast::error_code& ec) override {
        constexpr std::string_view others = ": \r\n";
        target_.count_header(name.size() + value.size() + others.size(), ec);
        if (ec || is_header_done()) // a trailer is no part of the header
            return;
        target_.fields.push_back({target_.field_text.size(), name.size(), value.size()});
        target_.field_text.append(name.data(), name.size());
        target_.field_text.append(value.data(), value.size());
    }

    void on_header_impl(beast::error_code& ec) override {
        target_.has_header = true;
        if (const auto coding = target_.find("Transfer-Encoding");
            coding && !beast::iequals(*coding, "chunked")) {
            ec = beast::http::error::bad_transfer_encoding;
            return;
        }
        const auto encoding = target_.find("Content-Encoding");
        if (!encoding || encoding->empty() || beast::iequals(*encoding, "identity")) {
            if (!is_done() && content_length().value_or(0) > target_.limits.body_bytes)
                ec = beast::http::error::body_limit;
            return;
        }
        if (beast::iequals(*encoding, "gzip") || beast::iequals(*encoding, "x-gzip"))
            target_.inflate.emplace();
        else
            ec = beast::http::error::bad_value;
    }

    void on_body_init_impl(const boost::optional<std::uint64_t>& length, beast::error_code&) override {
        constexpr std::uint64_t trusted = 1024 * 1024; // more is reserved only as it comes
        if (length && !target_.inflate)
            target_.body.reserve(static_cast<std::size_t>(std::min(*length, trusted)));
    }

    std::size_t on_body_impl(beast::string_view bytes, beast::error_code& ec) override {
        target_.append_body({bytes.data(), bytes.size()}, ec);
        return bytes.size();
    }

    void on_chunk_header_impl(std::uint64_t size, beast::string_view, beast::error_code&) override {
        seen_last_chunk_ = size == 0;
    }

    std::size_t on_chunk_body_impl(std::uint64_t, beast::string_view bytes, beast::error_code& ec) override {
        target_.append_body({bytes.data(), bytes.size()}, ec);
        return bytes.size();
    }

    void on_finish_impl(beast::error_code& ec) override {
        if (target_.inflate && target_.inflate->started() && !target_.inflate->finished())
            ec = beast::http::error::bad_value;
    }

    answer& target_;
    bool seen_last_chunk_ = false;
};

} // namespace

struct response_reader::state {
    answer current;
    std::optional<answer_parser> parser;
    net::failure failure;

    std::vector<char> buffer; // received and not yet parsed: [begin, end)
    std::size_t begin = 0;
    std::size_t end = 0;
    bool started = false;

    bool at_start = true; // nothing of the answer has been parsed

    void begin_answer() {
        current.clear();
        parser.emplace(current);
        at_start = true;
    }

    // Many servers leave the space out that has to stand before a reason even if there is none.
    void mend_status_line() {
        constexpr std::size_t before_reason = std::string_view("HTTP/1.1 200").size();
        const std::string_view line(buffer.data() + begin, end - begin);
        if (!at_start || line.size() <= before_reason || line[before_reason] != '\r')
            return;
        if (end == buffer.size())
            buffer.resize(end + 1);
        const auto space = buffer.begin() + static_cast<std::ptrdiff_t>(begin + before_reason);
        std::copy_backward(
            space, buffer.begin() + static_cast<std::ptrdiff_t>(end),
            buffer.begin() + static_cast<std::ptrdiff_t>(end + 1));
        *space = ' ';
        ++end;
    }

    void drop_parsed() noexcept {
        if (begin > 0) {
            std::memmove(buffer.data(), buffer.data() + begin, end - begin);
            end -= begin;
            begin = 0;
        }
    }

    [[nodiscard]] int announced_status() const noexcept { return current.has_header ? current.status : 0; }

    // A refusal is known by its header: that its body cannot be read changes nothing.
    progress fail(net::failure why) {
        failure = std::move(why);
        return announced_status() >= 300 ? progress::complete : progress::failed;
    }

    progress fail(errc code, std::string detail) {
        return fail(net::failure{code, phase::receive, {}, std::move(detail)});
    }

    progress fail(const beast::error_code& ec) {
        if (ec == beast::http::error::header_limit || ec == beast::http::error::buffer_overflow)
            return fail(errc::response_too_large, "the answer's header is larger than allowed");
        if (ec == beast::http::error::body_limit)
            return fail(errc::response_too_large, "the answer's body is larger than allowed");
        return fail(errc::protocol_violation, "the answer is not valid HTTP: " + ec.message());
    }
};

response_reader::response_reader()
    : state_(std::make_unique<state>()) {}
response_reader::~response_reader() = default;

void response_reader::reset(const response_options& limits) {
    state_->current.limits = limits;
    state_->failure = {};
    state_->begin = state_->end = 0;
    state_->started = false;
    state_->begin_answer();
}

void response_reader::trim() noexcept {
    give_back_excess(state_->current.body);
    give_back_excess(state_->current.field_text, usual_header);
    give_back_excess(state_->current.fields, usual_header);
    state_->current.inflate.reset();
    give_back_excess(state_->buffer, initial_buffer);
}

std::size_t response_reader::memory() const noexcept {
    const answer& held = state_->current;
    return held.body.capacity() + held.field_text.capacity() +
           held.fields.capacity() * sizeof(answer::field) + state_->buffer.capacity() +
           (held.inflate ? inflater::memory : 0);
}

std::span<char> response_reader::prepare() {
    state& s = *state_;
    s.drop_parsed();
    if (s.end == s.buffer.size()) // a header that needs more room, up to its limit and what follows it
        s.buffer.resize(s.buffer.empty() ? initial_buffer : s.buffer.size() * 2);
    return std::span(s.buffer).subspan(s.end);
}

response_reader::progress response_reader::commit(std::size_t bytes) {
    state& s = *state_;
    s.end += bytes;
    s.started = s.started || bytes > 0;
    while (s.begin < s.end) {
        // Some releases of Beast assert that they see no less than a whole last chunk, and report its header
        // only with the trailers; others then wait for the trailers alone.
        if (s.parser->expects_chunks() && s.end - s.begin < shortest_last_chunk)
            return progress::need_more;
        s.mend_status_line();
        beast::error_code ec;
        const std::size_t parsed =
            s.parser->put(boost::asio::buffer(s.buffer.data() + s.begin, s.end - s.begin), ec);
        s.begin += parsed;
        s.at_start = s.at_start && parsed == 0;
        if (ec == beast::http::error::need_more) {
            // It is a header, a chunk's header or trailers that are not complete.
            if (s.end - s.begin > s.current.limits.header_bytes)
                return s.fail(beast::http::error::header_limit);
            return progress::need_more;
        }
        if (ec)
            return s.fail(ec);
        if (!s.parser->is_done())
            continue;
        const bool interim = s.current.status >= 100 && s.current.status < 200;
        if (!interim)
            return progress::complete;
        if (s.current.status == 101)
            return s.fail(errc::protocol_violation, "the server switched protocols unasked");
        s.begin_answer();
    }
    return progress::need_more;
}

response_reader::progress response_reader::commit_end() {
    state& s = *state_;
    beast::error_code ec;
    if (s.started && s.parser->got_some()) {
        s.parser->put_eof(ec);
        if (!ec && s.parser->is_done())
            return progress::complete;
    }
    return s.fail(
        errc::connection_lost, s.started ? "the connection ended before the answer was complete"
                                         : "the connection ended before an answer came");
}

response_reader::progress response_reader::commit_failure(net::failure why) {
    return state_->fail(std::move(why));
}

const net::failure& response_reader::failure() const noexcept {
    return state_->failure;
}

int response_reader::announced_status() const noexcept {
    return state_->announced_status();
}

bool response_reader::started() const noexcept {
    return state_->started;
}

int response_reader::status() const noexcept {
    return state_->current.status;
}

std::optional<std::string_view> response_reader::find(std::string_view name) const noexcept {
    return state_->current.find(name);
}

response_headers response_reader::copy_headers() const {
    std::vector<response_headers::field> copy;
    copy.reserve(state_->current.fields.size());
    for (const auto& f : state_->current.fields)
        copy.push_back({std::string(state_->current.name(f)), std::string(state_->current.value(f))});
    return response_headers{std::move(copy)};
}

std::string& response_reader::body() noexcept {
    return state_->current.body;
}

bool response_reader::keep_alive() const noexcept {
    // 408 says that the server has given up on the connection. It may not even be about our request: sent
    // while the connection was idle, it would be followed by our answer, for the next request to take as its
    // own.
    return status() != 408 && state_->failure.code == errc{} && state_->parser->keep_alive() &&
           !state_->parser->need_eof() && state_->begin == state_->end;
}

} // namespace conductor::http

#include "sandbox/server/request_reader.hpp"

#include "sandbox/server/message.hpp"
#include "values/ascii.hpp"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <algorithm>
#include <cstdint>
#include <string>

namespace asio = boost::asio;
namespace http = boost::beast::http;

namespace conductor::inline CONDUCTOR_ABI::sandbox {
namespace {

using clock = connection::clock;
using parser = http::request_parser<http::string_body>;

constexpr std::uint32_t header_limit = 64 * 1024;

// "0" and two line ends. Some releases of Beast assert that they see no less where chunks may follow.
constexpr std::size_t shortest_last_chunk = 5;

void complete(const parser& parsed, incoming& result) {
    const auto& message = parsed.get();
    auto& request = result.request;
    request.method = std::string{message.method_string()};
    request.target = std::string{message.target()};
    for (const auto& field : message)
        request.headers.emplace_back(std::string{field.name_string()}, std::string{field.value()});
    request.body = message.body();
    result.keep_alive = message.keep_alive();
    result.what = incoming::kind::request;
}

bool expects_continue(const parser& parsed) {
    return parsed.is_header_done() &&
           ascii::equal_ignoring_case(parsed.get()[http::field::expect], "100-continue");
}

} // namespace

asio::awaitable<incoming> request_reader::read() {
    parser parsed;
    parsed.eager(true);
    parsed.header_limit(header_limit);
    parsed.body_limit(settings_.body_limit);
    bool seen_last_chunk = false;
    auto on_chunk = [&](std::uint64_t size, std::string_view, const boost::system::error_code&) {
        seen_last_chunk = size == 0;
    };
    parsed.on_chunk_header(on_chunk);
    incoming result;
    bool invited = false;
    const auto deadline = clock::now() + settings_.keep_alive;
    for (;;) {
        const auto bytes = stream_.inbox();
        const bool between_chunks = parsed.is_header_done() && parsed.chunked() && !seen_last_chunk;
        if (!bytes.empty() && !(between_chunks && bytes.size() < shortest_last_chunk)) {
            close_at_.reset();
            const auto used = parsed.put(asio::buffer(bytes.data(), bytes.size()), result.reason);
            stream_.consume(used);
            if (result.reason == http::error::need_more)
                result.reason = {};
            if (result.reason) {
                result.what = incoming::kind::invalid;
                co_return result;
            }
            if (parsed.is_done()) {
                complete(parsed, result);
                co_return result;
            }
            if (used != 0)
                continue;
        }
        if (!invited && expects_continue(parsed)) {
            invited = true;
            co_await stream_.send(status_line(100) + "\r\n");
            continue;
        }
        const auto until = close_at_ ? std::min(*close_at_, deadline) : deadline;
        if (stream_.gone() || clock::now() >= until)
            co_return result;
        co_await stream_.wait(until);
    }
}

} // namespace conductor::sandbox

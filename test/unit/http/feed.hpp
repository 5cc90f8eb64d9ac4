#pragma once

// Feeds a response_reader as a socket would.

#include "http/response_reader.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <random>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::http::test {

using progress = response_reader::progress;

// Gives the reader pieces of at most `piece()` bytes until it wants no more, and removes them from `bytes`.
template <class Piece>
progress feed_pieces(response_reader& reader, std::string_view& bytes, Piece piece) {
    progress now = progress::need_more;
    while (now == progress::need_more && !bytes.empty()) {
        const auto space = reader.prepare();
        BOOST_REQUIRE(!space.empty());
        const std::size_t count = std::min({space.size(), bytes.size(), static_cast<std::size_t>(piece())});
        std::copy_n(bytes.begin(), count, space.begin());
        bytes.remove_prefix(count);
        now = reader.commit(count);
    }
    return now;
}

inline progress feed(response_reader& reader, std::string_view bytes, std::size_t piece = 1 << 20) {
    return feed_pieces(reader, bytes, [piece] { return piece; });
}

inline progress feed_randomly(response_reader& reader, std::string_view bytes, unsigned seed) {
    std::minstd_rand random{seed};
    return feed_pieces(reader, bytes, [&] { return 1 + random() % 40; });
}

} // namespace conductor::http::test

namespace conductor::inline CONDUCTOR_ABI::http {

inline std::ostream& boost_test_print_type(std::ostream& out, response_reader::progress value) {
    constexpr const char* names[] = {"need_more", "complete", "failed"};
    return out << names[static_cast<int>(value)];
}

} // namespace conductor::http

namespace conductor {

inline std::ostream& boost_test_print_type(std::ostream& out, errc value) {
    return out << make_error_code(value).message();
}

} // namespace conductor

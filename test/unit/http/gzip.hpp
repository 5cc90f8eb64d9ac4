#pragma once

// What a server with compression sends.

#include <conductor/version.hpp>

#include <zlib.h>

#include <stdexcept>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::http::test {

// One gzip member.
inline std::string gzip(std::string_view text) {
    z_stream z{};
    constexpr int window_bits = 15 + 16; // 16: with a gzip header
    if (deflateInit2(&z, Z_BEST_COMPRESSION, Z_DEFLATED, window_bits, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::runtime_error("deflateInit2");
    std::string out(deflateBound(&z, static_cast<uLong>(text.size())), '\0');
    z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    z.avail_in = static_cast<uInt>(text.size());
    z.next_out = reinterpret_cast<Bytef*>(out.data());
    z.avail_out = static_cast<uInt>(out.size());
    if (deflate(&z, Z_FINISH) != Z_STREAM_END)
        throw std::runtime_error("deflate");
    out.resize(z.total_out);
    deflateEnd(&z);
    return out;
}

} // namespace conductor::http::test

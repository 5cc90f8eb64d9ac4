#include "http/inflater.hpp"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <limits>
#include <new>

namespace conductor::inline CONDUCTOR_ABI::http {

struct inflater::stream {
    z_stream z{};

    stream() {
        constexpr int gzip_only = 16;
        if (inflateInit2(&z, MAX_WBITS + gzip_only) != Z_OK)
            throw std::bad_alloc{};
    }
    ~stream() { inflateEnd(&z); }
    stream(const stream&) = delete;
    stream& operator=(const stream&) = delete;
};

inflater::inflater()
    : stream_(std::make_unique<stream>()) {}
inflater::~inflater() = default;

inflater::status inflater::feed(std::string_view input, std::string& out, std::size_t limit) {
    z_stream& z = stream_->z;
    started_ = started_ || !input.empty();
    std::array<char, 16 * 1024> chunk;
    while (!input.empty() || z.avail_in > 0) {
        if (z.avail_in == 0) {
            const auto part = std::min<std::size_t>(input.size(), std::numeric_limits<uInt>::max());
            z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(input.data()));
            z.avail_in = static_cast<uInt>(part);
            input.remove_prefix(part);
        }
        if (finished_) { // gzip allows further members after the first
            if (inflateReset(&z) != Z_OK)
                return status::corrupt;
            finished_ = false;
        }
        do {
            z.next_out = reinterpret_cast<Bytef*>(chunk.data());
            z.avail_out = static_cast<uInt>(chunk.size());
            const int code = inflate(&z, Z_NO_FLUSH);
            if (code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR)
                return status::corrupt;
            const std::size_t produced = chunk.size() - z.avail_out;
            if (produced > limit - std::min(limit, out.size()))
                return status::too_large;
            out.append(chunk.data(), produced);
            finished_ = code == Z_STREAM_END;
        } while (!finished_ && z.avail_out == 0);
    }
    return status::ok;
}

} // namespace conductor::http

#include "sandbox/server/gzip.hpp"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <new>

namespace conductor::inline CONDUCTOR_ABI::sandbox {
namespace {

class deflater {
public:
    deflater() {
        constexpr int gzip_window = 15 + 16;
        if (::deflateInit2(&stream_, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzip_window, 8, Z_DEFAULT_STRATEGY) !=
            Z_OK)
            throw std::bad_alloc{};
    }
    ~deflater() { ::deflateEnd(&stream_); }
    deflater(const deflater&) = delete;
    deflater& operator=(const deflater&) = delete;

    void feed(std::string_view text, int flush, std::string& out) {
        // zlib takes input by a pointer that is not const, and does not write through it.
        stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
        stream_.avail_in = static_cast<uInt>(text.size());
        std::array<char, 16'384> piece;
        do {
            stream_.next_out = reinterpret_cast<Bytef*>(piece.data());
            stream_.avail_out = static_cast<uInt>(piece.size());
            ::deflate(&stream_, flush);
            out.append(piece.data(), piece.size() - stream_.avail_out);
        } while (stream_.avail_out == 0);
    }

private:
    z_stream stream_{};
};

} // namespace

std::string gzip(std::string_view text) {
    return gzip_padded(text, text.size());
}

std::string gzip_padded(std::string_view text, std::size_t size) {
    const std::string spaces(std::min<std::size_t>(size, 65'536), ' ');
    deflater pack;
    std::string packed;
    for (auto left = size - std::min(size, text.size()); left != 0;) {
        const auto now = std::min(left, spaces.size());
        pack.feed({spaces.data(), now}, Z_NO_FLUSH, packed);
        left -= now;
    }
    pack.feed(text, Z_FINISH, packed);
    return packed;
}

} // namespace conductor::sandbox

#include "cli/output/out_stream.hpp"

#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <system_error>

namespace conductor::inline CONDUCTOR_ABI::cli {

void out_stream::write(std::string_view text) {
    constexpr std::size_t most_waiting = std::size_t{64} * 1024;
    waiting_ += text;
    if (waiting_.size() >= most_waiting)
        flush();
}

void out_stream::flush() {
    std::string_view rest = waiting_;
    while (!rest.empty()) {
        const auto written = ::write(descriptor_, rest.data(), rest.size());
        if (written >= 0) {
            rest.remove_prefix(static_cast<std::size_t>(written));
        } else if (errno == EPIPE) {
            throw output_closed();
        } else if (errno != EINTR) {
            throw std::runtime_error(
                "the output cannot be written: " + std::generic_category().message(errno));
        }
    }
    waiting_.clear();
}

} // namespace conductor::cli

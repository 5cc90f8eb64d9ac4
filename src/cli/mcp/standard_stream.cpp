#include "cli/mcp/standard_stream.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace conductor::inline CONDUCTOR_ABI::cli::mcp {

namespace {

int not_failed(int result) {
    if (result < 0)
        throw std::system_error(errno, std::generic_category(), "standard input or output");
    return result;
}

} // namespace

standard_stream::standard_stream(const boost::asio::any_io_executor& on, int descriptor)
    : descriptor_(descriptor)
    , flags_(not_failed(::fcntl(descriptor, F_GETFL)))
    , stream_(on, not_failed(::fcntl(descriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1))) {}

standard_stream::~standard_stream() {
    ::fcntl(descriptor_, F_SETFL, flags_);
}

} // namespace conductor::cli::mcp

#include "cli/files/atomic_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <system_error>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::cli {

atomic_file::atomic_file(std::string name, readers who)
    : name_(std::move(name))
    , temporary_(name_ + ".XXXXXX")
    , descriptor_(::mkstemp(temporary_.data())) {
    if (descriptor_ < 0)
        fail();
    if (who == readers::owner) // as mkstemp makes it
        return;
    const auto mask = ::umask(0);
    ::umask(mask);
    ::fchmod(descriptor_, 0666 & ~mask);
}

atomic_file::~atomic_file() {
    if (descriptor_ < 0)
        return;
    ::close(descriptor_);
    ::unlink(temporary_.c_str());
}

void atomic_file::write(std::string_view text) {
    constexpr std::size_t most_waiting = std::size_t{64} * 1024;
    waiting_ += text;
    if (waiting_.size() >= most_waiting)
        flush();
}

void atomic_file::flush() {
    std::string_view rest = waiting_;
    while (!rest.empty()) {
        const auto written = ::write(descriptor_, rest.data(), rest.size());
        if (written < 0 && errno != EINTR)
            fail();
        rest.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
    }
    waiting_.clear();
}

void atomic_file::commit() {
    flush();
    if (::fsync(descriptor_) != 0 || std::rename(temporary_.c_str(), name_.c_str()) != 0)
        fail();
    ::close(std::exchange(descriptor_, -1));
    // The name is on the disk once its folder is.
    const auto folder = std::filesystem::path(name_).parent_path();
    const int opened = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (opened >= 0) {
        ::fsync(opened);
        ::close(opened);
    }
}

void atomic_file::fail() const {
    throw std::runtime_error(name_ + " cannot be written: " + std::generic_category().message(errno));
}

} // namespace conductor::cli

#pragma once

// A terminal that nobody sits at, and a file that is none.

#include <conductor/version.hpp>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>
#include <stdexcept>

namespace conductor::inline CONDUCTOR_ABI::cli::test {

class pseudo_terminal {
public:
    pseudo_terminal()
        : master_(::posix_openpt(O_RDWR | O_NOCTTY)) {
        if (master_ >= 0 && ::grantpt(master_) == 0 && ::unlockpt(master_) == 0)
            descriptor_ = ::open(::ptsname(master_), O_RDWR | O_NOCTTY);
        if (descriptor_ < 0)
            throw std::runtime_error("there is no pseudo-terminal");
    }
    pseudo_terminal(const pseudo_terminal&) = delete;
    pseudo_terminal& operator=(const pseudo_terminal&) = delete;
    ~pseudo_terminal() {
        ::close(descriptor_);
        ::close(master_);
    }

    [[nodiscard]] int descriptor() const noexcept { return descriptor_; }

    void resize(unsigned short columns) const {
        winsize size{};
        size.ws_col = columns;
        size.ws_row = 24;
        if (::ioctl(descriptor_, TIOCSWINSZ, &size) != 0)
            throw std::runtime_error("the pseudo-terminal keeps its size");
    }

private:
    int master_;
    int descriptor_ = -1;
};

class unwatched {
public:
    unwatched()
        : descriptor_(::open("/dev/null", O_WRONLY)) {}
    unwatched(const unwatched&) = delete;
    unwatched& operator=(const unwatched&) = delete;
    ~unwatched() { ::close(descriptor_); }

    [[nodiscard]] int descriptor() const noexcept { return descriptor_; }

private:
    int descriptor_;
};

} // namespace conductor::cli::test

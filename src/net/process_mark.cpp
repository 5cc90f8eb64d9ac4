#include "net/process_mark.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include <new>

namespace conductor::inline CONDUCTOR_ABI::net {

namespace {

// The system rounds it up to a page.
constexpr std::size_t page_size = sizeof(std::atomic<std::uint64_t>);

// Null if it cannot be had: an old kernel, or no memory.
void* map_page_wiped_by_fork() noexcept {
#ifdef MADV_WIPEONFORK
    void* const page = ::mmap(nullptr, page_size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (page == MAP_FAILED)
        return nullptr;
    if (::madvise(page, page_size, MADV_WIPEONFORK) == 0)
        return page;
    ::munmap(page, page_size);
#endif
    return nullptr;
}

} // namespace

process_mark::process_mark() noexcept
    : page_(nullptr)
    , context_of_(0) {
    if (void* const page = map_page_wiped_by_fork())
        page_ = new (page) cell(1);
    context_of_ = number();
}

process_mark::~process_mark() {
    if (page_ != nullptr)
        ::munmap(page_, page_size);
}

std::uint64_t process_mark::number() const noexcept {
    if (page_ == nullptr)
        return static_cast<std::uint64_t>(::getpid());
    std::uint64_t current = *page_;
    if (current != 0)
        return current;
    const std::uint64_t next = ++last_number_;
    return page_->compare_exchange_strong(current, next) ? next : current; // another thread was here
}

void detach_descriptor(int descriptor) noexcept {
    const int fresh = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fresh < 0) {
        ::close(descriptor); // the next to close it finds nothing there
        return;
    }
    ::dup3(fresh, descriptor, O_CLOEXEC);
    ::close(fresh);
}

} // namespace conductor::net

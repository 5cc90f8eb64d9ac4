#pragma once

// Which process made something. After fork() both processes have the same sockets and TLS keys, and only the
// one that made them may go on with them.

#include <conductor/version.hpp>

#include <atomic>
#include <cstdint>
#include <memory>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::net {

// Thread-safe. Has a page of memory that the system fills with zeros in a forked process, so that asking
// costs a load instead of a system call.
class process_mark {
public:
    process_mark() noexcept;
    process_mark(const process_mark&) = delete;
    process_mark& operator=(const process_mark&) = delete;
    ~process_mark();

    // Not zero; the same number as long as it is the same process, and one that was never given before in a
    // fork of it.
    [[nodiscard]] std::uint64_t number() const noexcept;

    // Whether the execution context still is one with another process's: in a fork, until its owner has told
    // it (`notify_fork`) and it has told us, by adopt_context().
    [[nodiscard]] bool shares_context() const noexcept { return context_of_ != number(); }
    // False if that was known already.
    bool adopt_context() noexcept { return context_of_.exchange(number()) != number(); }

private:
    using cell = std::atomic<std::uint64_t>;

    cell* page_;                  // null if the system has no such pages
    mutable cell last_number_{1}; // that a process of this line was given
    cell context_of_;
};

// What remembers the process that made it.
class process_stamp {
public:
    process_stamp() = default; // of every process
    explicit process_stamp(std::shared_ptr<const process_mark> mark) noexcept
        : mark_(std::move(mark))
        , number_(mark_->number()) {}

    // Whether this process is a fork of the one that made it.
    [[nodiscard]] bool is_foreign() const noexcept { return mark_ && mark_->number() != number_; }
    [[nodiscard]] bool shares_context() const noexcept { return mark_ && mark_->shares_context(); }

private:
    std::shared_ptr<const process_mark> mark_;
    std::uint64_t number_ = 0;
};

// Makes the descriptor one of nothing in particular, without a word to whoever is at the other end of what it
// was, or to the epoll sets that have it. Closing it then is safe, whoever does so and however.
void detach_descriptor(int descriptor) noexcept;

} // namespace conductor::net

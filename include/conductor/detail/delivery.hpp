#pragma once

// How a completion gets to its executor and is never lost on the way.
//
// An executor that has no memory throws, and destroys what it was given. So it is given a parcel that only
// points to the block with the handler. A parcel that is destroyed unopened while it is being handed over has
// come back: the block is still there to be tried again. One that is destroyed later was in a queue that went
// away, and takes the block with it.

#include <conductor/detail/receiver.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/execution/blocking.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/require.hpp>

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::detail {

// Handing over one block, on this thread.
class handover {
public:
    explicit handover(const void* block) noexcept
        : block_(block)
        , outer_(std::exchange(innermost, this)) {}
    handover(const handover&) = delete;
    handover& operator=(const handover&) = delete;
    ~handover() { innermost = outer_; }

    [[nodiscard]] bool has_come_back() const noexcept { return came_back_; }
    [[nodiscard]] bool is_opened() const noexcept { return block_ == nullptr; }

    static void opened(const void* block) noexcept {
        if (handover* of = find(block))
            of->block_ = nullptr;
    }

    // False if the parcel has left long ago.
    static bool come_back(const void* block) noexcept {
        handover* const of = find(block);
        if (of != nullptr)
            of->came_back_ = true;
        return of != nullptr;
    }

private:
    static handover* find(const void* block) noexcept {
        handover* at = innermost;
        while (at != nullptr && at->block_ != block)
            at = at->outer_;
        return at;
    }

    const void* block_;
    bool came_back_ = false;
    handover* outer_;
    static inline thread_local constinit handover* innermost = nullptr; // a parcel knows no other way back
};

// Points to a block that has open(), which frees it and runs its handler, abandon(), which only frees it, and
// get_allocator(). `Open` is what is done with it at its destination.
template <class Block, class Open>
class parcel {
public:
    using allocator_type = typename Block::allocator_type;

    parcel(Block& block, Open open) noexcept
        : block_(&block)
        , open_(std::move(open)) {}
    parcel(parcel&& other) noexcept
        : block_(std::exchange(other.block_, nullptr))
        , open_(std::move(other.open_)) {}
    parcel& operator=(parcel&&) = delete;
    ~parcel() {
        if (block_ != nullptr && !handover::come_back(block_))
            block_->abandon();
    }

    [[nodiscard]] allocator_type get_allocator() const noexcept { return block_->get_allocator(); }

    void operator()() {
        Block* const opened = std::exchange(block_, nullptr);
        handover::opened(opened);
        open_(*opened);
    }

private:
    Block* block_;
    Open open_;
};

template <class Executor, class Block>
void deliver(
    const Executor& executor, const boost::asio::any_io_executor& client, Block& block, completion_mode mode);

// Once. What it throws, the executor has not taken.
template <class Executor, class Block>
void hand_over(
    const Executor& executor, const boost::asio::any_io_executor& client, Block& block,
    completion_mode mode) {
    const auto open = [](Block& b) { b.open(); };
    if (mode == completion_mode::dispatch) {
        boost::asio::dispatch(executor, parcel(block, open));
    } else if constexpr (boost::asio::can_require_v<Executor, boost::asio::execution::blocking_t::never_t>) {
        boost::asio::post(executor, parcel(block, open));
    } else {
        // One whose type is erased, as that of an any_completion_handler, cannot be required not to run it at
        // once: the client's executor passes it on.
        const auto pass_on = [executor, client](Block& b) {
            deliver(executor, client, b, completion_mode::dispatch);
        };
        boost::asio::post(client, parcel(block, pass_on));
    }
}

// Runs the block's handler on the executor: at once if it may and the mode allows that. Throws only what the
// handler throws. Where the executor takes nothing, not even at the second try, the handler runs here, and if
// it should throw then, nobody is there to take that.
template <class Executor, class Block>
void deliver(
    const Executor& executor, const boost::asio::any_io_executor& client, Block& block,
    completion_mode mode) {
    for (int tries = 0; tries < 2; ++tries) {
        handover attempt(&block);
        try {
            hand_over(executor, client, block, mode);
        } catch (...) {
            if (attempt.is_opened())
                throw;
            if (attempt.has_come_back())
                continue;
            return; // it kept what it could not schedule, as a strand does
        }
        if (attempt.has_come_back()) // an executor whose context is gone drops it without a word
            block.abandon();
        return;
    }
    try {
        block.open();
    } catch (...) { // NOLINT(bugprone-empty-catch): nobody is there to take it
    }
}

} // namespace conductor::detail

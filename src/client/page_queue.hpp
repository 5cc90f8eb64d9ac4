#pragma once

// The pages of a listing that have come and that nobody has taken yet, in their order.

#include <conductor/detail/page_feed.hpp>

#include <cstddef>
#include <memory>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::detail {

class page_queue {
public:
    page_queue() = default;
    page_queue(page_queue&& other) noexcept { swap(other); }
    page_queue& operator=(page_queue&& other) noexcept {
        swap(other);
        return *this;
    }
    ~page_queue() {
        while (pop()) { // one by one: a chain of thousands would need as much of the stack
        }
    }

    void push(std::unique_ptr<page_box> page) noexcept {
        ++pages_;
        bytes_ += page->bytes;
        std::unique_ptr<page_box>& place = last_ == nullptr ? first_ : last_->following;
        place = std::move(page);
        last_ = place.get();
    }

    // The one that has waited longest, or null.
    [[nodiscard]] std::unique_ptr<page_box> pop() noexcept {
        std::unique_ptr<page_box> taken = std::move(first_);
        if (!taken)
            return nullptr;
        --pages_;
        bytes_ -= taken->bytes;
        first_ = std::move(taken->following);
        if (!first_)
            last_ = nullptr;
        return taken;
    }

    [[nodiscard]] bool empty() const noexcept { return pages_ == 0; }
    [[nodiscard]] std::size_t pages() const noexcept { return pages_; }
    [[nodiscard]] std::size_t bytes() const noexcept { return bytes_; }

private:
    void swap(page_queue& other) noexcept {
        std::swap(first_, other.first_);
        std::swap(last_, other.last_);
        std::swap(pages_, other.pages_);
        std::swap(bytes_, other.bytes_);
    }

    std::unique_ptr<page_box> first_;
    page_box* last_ = nullptr;
    std::size_t pages_ = 0;
    std::size_t bytes_ = 0;
};

} // namespace conductor::detail

#pragma once

// The lists whose changes can be given: their names, and how each is listed whatever its type. The table is
// generated.

#include "recipes/changes/listed.hpp"

#include <conductor/detail/company.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/recipes/changed_resource.hpp>
#include <conductor/request_options.hpp>

#include <chrono>
#include <exception>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::recipes {

// What one request brought.
struct listed_part {
    std::vector<listed> records;
    std::vector<deleted_note> notes;
    bool is_last = false; // there is no more
};

// Who waits for it. Told once, or else that it will never be, as the execution context is going away.
class part_waiter {
public:
    virtual void came(std::exception_ptr thrown, listed_part what) noexcept = 0;
    virtual void abandoned() noexcept = 0;

protected:
    ~part_waiter() = default;
};

// The right to tell somebody.
class told_once {
public:
    explicit told_once(std::shared_ptr<part_waiter> waiter) noexcept
        : waiter_(std::move(waiter)) {}
    told_once(told_once&& other) noexcept
        : waiter_(std::exchange(other.waiter_, nullptr)) {}
    told_once& operator=(told_once&&) = delete;
    ~told_once() {
        if (waiter_)
            waiter_->abandoned();
    }

    // `take` makes what to tell of, if nothing was thrown.
    template <class Take>
    void operator()(std::exception_ptr thrown, Take take) {
        listed_part what;
        try {
            if (!thrown)
                what = take();
        } catch (...) {
            thrown = std::current_exception();
        }
        std::exchange(waiter_, nullptr)->came(std::move(thrown), std::move(what));
    }

private:
    std::shared_ptr<part_waiter> waiter_;
};

// One listing.
class listing {
public:
    listing() = default;
    listing(const listing&) = delete;
    listing& operator=(const listing&) = delete;
    virtual ~listing() = default;

    // Tells of what comes next, never before this returns. After an error, it asks for the same again.
    virtual void next(std::shared_ptr<part_waiter> waiter) = 0;

    // The next record, if it is here already.
    [[nodiscard]] virtual std::optional<listed> try_next() { return std::nullopt; }
};

using listing_ptr = std::unique_ptr<listing>;

struct listing_options {
    std::optional<std::chrono::sys_seconds> since;
    bool line_items = false;
    bool linked_transactions = false;
    request_options options; // valid as long as the listing
};

struct change_source {
    changed_resource resource;
    std::string_view name;
    bool change_selection::* is_selected;
    bool is_transaction;
    std::string_view deletion; // what notes of deletions call it; empty: there are none
    listing_ptr (*list)(const detail::company& of, const listing_options& options);
};

// In the order in which changes can be applied.
[[nodiscard]] CONDUCTOR_API std::span<const change_source> change_sources() noexcept;

} // namespace conductor::recipes

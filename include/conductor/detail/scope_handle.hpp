#pragma once

// What a resource holds of its client.

#include <conductor/detail/export.hpp>
#include <conductor/detail/scope.hpp>

namespace conductor::detail {

// Owns a scope, or borrows one that outlives it. Copies always own, so that a resource may be copied out of a
// `qbd_client`, which holds some sixty of them and pays for one reference.
class scope_handle {
public:
    scope_handle(const scope_handle& other) noexcept
        : owned_(other.share())
        , scope_(owned_.get()) {}
    // NOLINTNEXTLINE(bugprone-unhandled-self-assignment): share() gives a reference of its own
    scope_handle& operator=(const scope_handle& other) noexcept {
        owned_ = other.share();
        scope_ = owned_.get();
        return *this;
    }
    ~scope_handle() = default;

    [[nodiscard]] static scope_handle borrow(const scope_ptr& lender) noexcept {
        return scope_handle(lender.get());
    }

    [[nodiscard]] CONDUCTOR_API scope_ptr share() const noexcept;
    [[nodiscard]] const scope& operator*() const noexcept { return *scope_; }

private:
    explicit scope_handle(const scope* borrowed) noexcept
        : scope_(borrowed) {}

    scope_ptr owned_; // null: borrowed
    const scope* scope_;
};

} // namespace conductor::detail

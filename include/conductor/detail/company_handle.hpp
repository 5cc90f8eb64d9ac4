#pragma once

// What a resource holds of its company.

#include <conductor/detail/company.hpp>

#include <memory>

namespace conductor::inline CONDUCTOR_ABI::detail {

// Owns a company, or borrows one that outlives it. Copies always own, so that a resource may be copied out of
// a `qbd_client`, which holds some sixty of them and pays for one company.
class company_handle {
public:
    company_handle(const company_handle& other)
        : owned_(other.share())
        , company_(owned_.get()) {}
    // NOLINTNEXTLINE(bugprone-unhandled-self-assignment): share() gives a reference of its own
    company_handle& operator=(const company_handle& other) {
        owned_ = other.share();
        company_ = owned_.get();
        return *this;
    }
    ~company_handle() = default;

    [[nodiscard]] static company_handle borrow(const company& lender) noexcept {
        return company_handle(&lender);
    }

    [[nodiscard]] const company& operator*() const noexcept { return *company_; }
    [[nodiscard]] const company* operator->() const noexcept { return company_; }

private:
    explicit company_handle(const company* borrowed) noexcept
        : company_(borrowed) {}

    [[nodiscard]] std::shared_ptr<const company> share() const {
        return owned_ ? owned_ : std::make_shared<const company>(*company_);
    }

    std::shared_ptr<const company> owned_; // null: borrowed
    const company* company_;
};

} // namespace conductor::detail

#pragma once

// What the resources of one client share: its part of the engine's life, and its defaults.

#include "call/defaults.hpp"
#include "call/engine.hpp"

#include <conductor/detail/scope.hpp>

#include <memory>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::detail {

// Shared by a client, its copies, and the clients that with_options() made of it. The last one gone shuts the
// engine down.
class handle {
public:
    explicit handle(std::shared_ptr<call::engine> e) noexcept
        : engine_(std::move(e)) {}
    ~handle() { engine_->shut_down(); }
    handle(const handle&) = delete;
    handle& operator=(const handle&) = delete;

    [[nodiscard]] call::engine& engine() const noexcept { return *engine_; }

private:
    std::shared_ptr<call::engine> engine_;
};

class scope {
public:
    scope(std::shared_ptr<const handle> h, std::shared_ptr<const call::defaults> d) noexcept
        : handle_(std::move(h))
        , defaults_(std::move(d)) {}

    [[nodiscard]] call::engine& engine() const noexcept { return handle_->engine(); }
    [[nodiscard]] const std::shared_ptr<const call::defaults>& defaults() const noexcept { return defaults_; }

    // The same client with other defaults.
    [[nodiscard]] scope_ptr with(call::defaults changed) const {
        return std::make_shared<const scope>(
            handle_, std::make_shared<const call::defaults>(std::move(changed)));
    }

private:
    std::shared_ptr<const handle> handle_;
    std::shared_ptr<const call::defaults> defaults_;
};

} // namespace conductor::detail

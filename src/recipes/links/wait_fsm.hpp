#pragma once

// Looks at the end-user until its company is linked, then checks its health, once.

#include "recipes/links/steps.hpp"

#include <conductor/recipes/link_options.hpp>
#include <conductor/recipes/links.hpp>

#include <chrono>
#include <optional>

namespace conductor::inline CONDUCTOR_ABI::recipes {

class wait_fsm final : public link_machine {
public:
    // The deadline is of the whole.
    wait_fsm(const link_wait_options& options, std::optional<link_clock::time_point> deadline) noexcept
        : options_(options)
        , deadline_(deadline) {}

    [[nodiscard]] link_step begin(link_clock::time_point now) override;
    [[nodiscard]] link_step next(link_event came) override;

    end_user found;

private:
    enum class stage { looking, waiting, checking };

    [[nodiscard]] link_step looked(link_event came);
    [[nodiscard]] link_step wait_on(link_clock::time_point now, std::chrono::milliseconds at_least);
    [[nodiscard]] link_step give_up() const;

    link_wait_options options_;
    std::optional<link_clock::time_point> deadline_;
    std::optional<link_clock::time_point> until_; // then nobody waits for the link any more
    std::chrono::milliseconds interval_{};        // the next one
    std::optional<link_progress> progress_;       // when it was last seen
    std::optional<error> failed_;                 // the last look
    stage stage_ = stage::looking;
};

} // namespace conductor::recipes

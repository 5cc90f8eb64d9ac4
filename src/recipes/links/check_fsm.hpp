#pragma once

// Makes one health check, and tells what is the company's of what came of it.

#include "recipes/links/steps.hpp"

#include <conductor/recipes/links.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes {

class check_fsm final : public link_machine {
public:
    [[nodiscard]] link_step begin(link_clock::time_point now) override;
    [[nodiscard]] link_step next(link_event came) override;

    company_check found;
};

} // namespace conductor::recipes

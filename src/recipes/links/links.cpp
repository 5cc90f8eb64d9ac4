// The recipes of links, ready to start.

#include "recipes/links/check_fsm.hpp"
#include "recipes/links/link_runner.hpp"
#include "recipes/links/wait_fsm.hpp"

#include <conductor/recipes/links.hpp>

#include <chrono>
#include <memory>
#include <optional>

namespace conductor::inline CONDUCTOR_ABI::detail {

namespace {

// One that is no limit, or cannot be, is left to the calls.
std::optional<recipes::link_clock::time_point> deadline_of(const request_options& options) noexcept {
    if (!options.deadline || *options.deadline <= std::chrono::milliseconds::zero())
        return std::nullopt;
    return recipes::later(recipes::link_clock::now(), *options.deadline);
}

} // namespace

recipe_ptr<end_user> make_wait_until_connected(
    scope_ptr client, std::string_view end_user_id, const link_wait_options& waiting,
    const request_options& options) {
    const auto deadline = deadline_of(options);
    return std::make_shared<recipes::link_running<recipes::wait_fsm>>(
        client, end_user_id, options, deadline, waiting, deadline);
}

recipe_ptr<company_check> make_check(const company& whose, const request_options& options) {
    return std::make_shared<recipes::link_running<recipes::check_fsm>>(
        whose.client, whose.end_user, options, deadline_of(options));
}

} // namespace conductor::detail

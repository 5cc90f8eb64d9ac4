#include "client/scope.hpp"

#include <conductor/detail/recipe_context.hpp>

namespace conductor::inline CONDUCTOR_ABI::detail {

recipe_context context_of(const scope& client) {
    return {client.engine().executor(), client.defaults()->timeouts.deadline, client.defaults()->retry};
}

} // namespace conductor::detail

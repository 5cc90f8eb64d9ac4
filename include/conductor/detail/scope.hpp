#pragma once

// What the resources of one client share. Opaque to users; see src/client/scope.hpp.

#include <conductor/version.hpp>

#include <memory>

namespace conductor::inline CONDUCTOR_ABI::detail {

class scope;
using scope_ptr = std::shared_ptr<const scope>;

} // namespace conductor::detail

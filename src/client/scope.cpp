#include "client/scope.hpp"

#include <conductor/detail/scope_handle.hpp>

namespace conductor::detail {

scope_ptr scope_handle::share() const noexcept {
    return owned_ ? owned_ : scope_->shared_from_this();
}

} // namespace conductor::detail

#include "database/failure.hpp"

namespace conductor::inline CONDUCTOR_ABI::database {

std::string_view name_of(failure_kind kind) noexcept {
    switch (kind) {
    case failure_kind::unavailable:
        return "unavailable";
    case failure_kind::busy:
        return "busy";
    case failure_kind::full:
        return "full";
    case failure_kind::read_only:
        return "read_only";
    case failure_kind::not_allowed:
        return "not_allowed";
    case failure_kind::not_as_expected:
        return "not_as_expected";
    case failure_kind::constraint:
        return "constraint";
    case failure_kind::too_old:
        return "too_old";
    case failure_kind::too_new:
        return "too_new";
    case failure_kind::not_a_database:
        return "not_a_database";
    case failure_kind::closed:
        return "closed";
    case failure_kind::misused:
        return "misused";
    case failure_kind::other:
        break;
    }
    return "other";
}

} // namespace conductor::database

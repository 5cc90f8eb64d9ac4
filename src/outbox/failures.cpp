#include "outbox/failures.hpp"

#include <string>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail {

error error_of(const database::failure& failed) {
    error_details details;
    details.outcome = failed.maybe_committed ? outcome::unknown : outcome::not_processed;
    std::string text = "the outbox's database: " + failed.text;
    if (!failed.code.empty())
        text += " (" + failed.code + ")";
    const bool is_unavailable =
        failed.kind == database::failure_kind::unavailable || failed.kind == database::failure_kind::busy;
    return {is_unavailable ? errc::database_unavailable : errc::database_failed, text, std::move(details)};
}

bool may_pass(database::failure_kind kind) noexcept {
    switch (kind) {
    case database::failure_kind::unavailable:
    case database::failure_kind::busy:
    case database::failure_kind::full:
    case database::failure_kind::read_only:
        return true;
    default:
        return false;
    }
}

} // namespace conductor::outbox_detail

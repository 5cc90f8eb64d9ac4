#include "client/listing_check.hpp"

namespace conductor::inline CONDUCTOR_ABI::detail {

void listing_check::note(const json::field& parameter) noexcept {
    switch (parameter.role) {
    case json::listing_role::none:
        return;
    case json::listing_role::cut:
        cut_ = &parameter;
        return;
    case json::listing_role::filter:
        other_ = &parameter;
        return;
    case json::listing_role::lookup:
        (lookup_ == nullptr || lookup_ == &parameter ? lookup_ : other_) = &parameter;
        return;
    }
}

std::string listing_check::why_not(listing_extent wanted) const {
    const auto named = [](const json::field& f) { return "/" + std::string(f.name); };
    if (cut_ != nullptr && wanted != listing_extent::one_answer)
        return named(*cut_) + ": the list has no cursor, so the items beyond it could not be asked for";
    if (lookup_ == nullptr)
        return {};
    if (wanted == listing_extent::windows)
        return named(*lookup_) + ": the API would ignore the dates beside a look-up";
    if (other_ != nullptr)
        return named(*other_) + ": the API would ignore it beside the look-up " + named(*lookup_);
    return {};
}

} // namespace conductor::detail

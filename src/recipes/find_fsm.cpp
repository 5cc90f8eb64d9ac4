#include "recipes/find_fsm.hpp"

#include "recipes/names.hpp"

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::recipes {

action find_fsm::begin() {
    if (key_.fault != nullptr)
        return fail{error(errc::invalid_argument, key_.fault, {})};
    if (key_.by == lookup_by::id && lists_ == 1)
        return retrieve{key_.value};
    return look_up{key_.by, {key_.value}, list_};
}

action find_fsm::next(event came) {
    if (came.failed && !came.is(error_kind::not_found))
        return fail{*came.failed};
    for (record& one : came.records)
        if (is_named(one))
            found.push_back(std::move(one));
    if (!found.empty() || ++list_ == lists_)
        return succeed{};
    return begin();
}

bool find_fsm::is_named(const record& r) const {
    switch (key_.by) {
    case lookup_by::id:
        return r.id == key_.value;
    case lookup_by::name:
        return same_name(r.name, key_.value);
    case lookup_by::ref_number:
        return r.name == key_.value;
    }
    return false;
}

} // namespace conductor::recipes

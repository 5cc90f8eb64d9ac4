#include "recipes/once_recipe_fsm.hpp"

#include <chrono>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::recipes {

once_recipe_fsm::once_recipe_fsm(
    once_fsm::key_kind kind, std::string known_as, once_options how, std::string key)
    : kind_(kind)
    , known_as_(std::move(known_as))
    , how_(how)
    , key_(std::move(key)) {}

action once_recipe_fsm::begin() {
    return parent_id_ ? action(retrieve{*parent_id_}) : begin_once();
}

action once_recipe_fsm::next(event came) {
    if (once_)
        return once_->next(std::move(came));
    if (came.failed)
        return fail{*came.failed};
    known_as_ = came.records.front().name + ":" + known_as_;
    return begin_once();
}

action once_recipe_fsm::begin_once() {
    const auto now =
        std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    create_intent intent{key_, kind_ == once_fsm::key_kind::external_id ? known_as_ : std::string(), now};
    once_.emplace(kind_, known_as_, how_, std::move(intent));
    return once_->begin();
}

} // namespace conductor::recipes

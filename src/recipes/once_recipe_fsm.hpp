#pragma once

// Creates a record once, and first reads the one that it lies in where its full name is the key.

#include "recipes/once_fsm.hpp"

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::recipes {

class once_recipe_fsm final : public machine {
public:
    // `known_as` is the GUID, or the name; `key` is the caller's.
    once_recipe_fsm(once_fsm::key_kind kind, std::string known_as, once_options how, std::string key);

    void lies_in(std::string parent_id) { parent_id_ = std::move(parent_id); }

    [[nodiscard]] action begin() override;
    [[nodiscard]] action next(event came) override;

    // After begin(), once something is to be saved or over.
    [[nodiscard]] once_fsm& once() noexcept { return *once_; }

private:
    [[nodiscard]] action begin_once();

    once_fsm::key_kind kind_;
    std::string known_as_;
    once_options how_;
    std::string key_;
    std::optional<std::string> parent_id_;
    std::optional<once_fsm> once_;
};

} // namespace conductor::recipes

#pragma once

// Finds the records that one key names. What is not there is no error.

#include "recipes/machine.hpp"

#include <cstddef>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::recipes {

struct record_key {
    lookup_by by = lookup_by::id;
    std::string value;
    const char* fault = nullptr; // why nothing can be found by it
};

// In the first of some lists that has it, one after another.
class find_fsm final : public machine {
public:
    explicit find_fsm(record_key key, std::size_t lists = 1)
        : key_(std::move(key))
        , lists_(lists) {}

    [[nodiscard]] action begin() override;
    [[nodiscard]] action next(event came) override;

    // Those that were found: one at the most, but by a ref-number, which several may share.
    records found;

private:
    [[nodiscard]] bool is_named(const record& r) const;

    record_key key_;
    std::size_t lists_;
    std::size_t list_ = 0;
};

} // namespace conductor::recipes

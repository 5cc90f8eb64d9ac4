#pragma once

// Finds the records of many names, though a look-up fails whole if one of them is not there.
//
// A group that fails is halved, until the names that are not there stand alone. So n names of which m are
// missing take about n / group_size + 2 m log2(group_size) requests.

#include "recipes/machine.hpp"

#include <cstddef>
#include <deque>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::recipes {

class find_many_fsm final : public machine {
public:
    // What goes into one request: fits into a request line that every server takes.
    static constexpr std::size_t group_size = 32;
    static constexpr std::size_t group_bytes = 2'048;

    explicit find_many_fsm(std::vector<std::string> names);

    [[nodiscard]] action begin() override;
    [[nodiscard]] action next(event came) override;

    // Each name once, in the order of the names.
    records found;
    std::vector<std::string> absent;

private:
    using group = std::vector<std::string>;

    [[nodiscard]] action ask() const;
    [[nodiscard]] action finish();

    std::vector<std::string> names_; // each once
    std::deque<group> groups_;       // to be asked for; the first is under way
    records came_;
};

} // namespace conductor::recipes

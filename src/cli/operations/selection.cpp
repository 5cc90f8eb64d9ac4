#include "cli/operations/selection.hpp"

#include "cli/operations/names.hpp"
#include "cli/operations/usage_error.hpp"
#include "recipes/changes/resources.hpp"

#include <algorithm>

namespace conductor::inline CONDUCTOR_ABI::cli {

std::vector<std::string> followed_resources() {
    std::vector<std::string> made;
    for (const auto& one : recipes::change_sources())
        made.push_back(hyphenated(to_string(one.resource)));
    return made;
}

change_selection selection_of(const std::vector<std::string>& names) {
    change_selection made;
    const auto sources = recipes::change_sources();
    for (const auto& name : names) {
        const auto found = std::find_if(sources.begin(), sources.end(), [&](const auto& one) {
            return hyphenated(to_string(one.resource)) == hyphenated(name);
        });
        if (found == sources.end())
            throw usage_error(
                "the changes of " + name + " cannot be followed." + did_you_mean(name, followed_resources()));
        made.*(found->is_selected) = true;
    }
    if (names.empty())
        for (const auto& one : sources)
            made.*(one.is_selected) = true;
    return made;
}

} // namespace conductor::cli

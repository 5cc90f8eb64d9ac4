#include "cli/commands/record_commands.hpp"

#include "cli/operations/names.hpp"
#include "cli/program/program.hpp"

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::cli {

void add_record_commands(
    program& to, const std::string& name, const std::string& summary, catalog::verb verb,
    bool (*offers)(const recipes::untyped_list&),
    std::function<void(CLI::App& command, const std::string& list, const catalog::operation& of)> add) {
    to.add_group(to.root(), name, summary, [&to, name, verb, offers, add = std::move(add)](CLI::App& in) {
        for (const auto& list : record_lists()) {
            const auto* of = find_operation(list, verb);
            const auto known = recipes::find_list(underscored(list));
            if (of != nullptr && known && offers(*known))
                add(to.add_command(in, list, std::string(of->summary)), underscored(list), *of);
        }
    });
}

} // namespace conductor::cli

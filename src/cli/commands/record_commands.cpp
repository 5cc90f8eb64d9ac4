#include "cli/commands/record_commands.hpp"

#include "cli/operations/names.hpp"
#include "cli/program/program.hpp"

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::cli {

void add_record_commands(
    program& to, const std::string& name, const std::string& summary, catalog::verb verb,
    std::function<void(CLI::App& command, const std::string& list, const catalog::operation& of)> add) {
    to.add_group(to.root(), name, summary, [&to, name, verb, add = std::move(add)](CLI::App& in) {
        for (const auto& list : record_lists()) {
            const auto* of = find_operation(list, verb);
            if (of == nullptr)
                continue;
            auto& command = to.add_command(in, list, name + ' ' + list);
            add(command, list, *of);
        }
    });
}

} // namespace conductor::cli

#include "cli/commands/commands.hpp"

#include <conductor/qbd.hpp>

namespace conductor::inline CONDUCTOR_ABI::cli {

void add_commands(program& to) {
    add_operations(to);
    add_apply(to);
    add_outbox(to);
    add_mirror(to);
    add_request(to);
    add_sandbox(to);
}

std::string version_text() {
    return "conductor " CONDUCTOR_VERSION_STRING ", API " + std::string(api_version());
}

} // namespace conductor::cli

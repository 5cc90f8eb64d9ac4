#include "cli/commands/commands.hpp"

#include <conductor/qbd.hpp>

namespace conductor::inline CONDUCTOR_ABI::cli {

void add_commands(program& to) {
    add_operations(to);
    add_find(to);
    add_ensure(to);
    add_create_once(to);
    add_update(to);
    add_changes(to);
    add_link(to);
    add_doctor(to);
    add_apply(to);
    add_outbox(to);
    add_mirror(to);
    add_request(to);
    add_sandbox(to);
    add_completion(to);
    add_mcp(to);
}

std::string version_text() {
    return "conductor " CONDUCTOR_VERSION_STRING ", API " + std::string(api_version());
}

} // namespace conductor::cli

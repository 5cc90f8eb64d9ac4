#pragma once

// Programs and functions in processes of their own, which end with this one.

#include <sys/types.h>

#include <functional>
#include <string>
#include <vector>

namespace conductor::test {

// Whose rights a process has that must not be root's. Nobody's, if this one is root's; otherwise its own.
struct other_user {
    bool differs = false;
    uid_t user = 0;
    gid_t group = 0;
};
[[nodiscard]] other_user without_root_rights();
void become(const other_user& who);

// The function's process ends with status 0 if it throws nothing.
[[nodiscard]] pid_t in_a_fork(const std::function<void()>& play);

// Starts it, without the rights of root unless told otherwise, and without this program's files and sockets.
// What it prints goes into the file.
[[nodiscard]] pid_t start_program(
    const std::vector<std::string>& call, const std::string& log,
    const other_user& who = without_root_rights());

// Its status.
int end_of(pid_t process);

} // namespace conductor::test

#include "processes.hpp"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <exception>
#include <stdexcept>

#include <grp.h>
#include <pwd.h>

namespace conductor::test {

other_user without_root_rights() {
    other_user who;
    if (::geteuid() != 0)
        return who;
    const passwd* entry = ::getpwnam("nobody");
    if (entry == nullptr)
        throw std::runtime_error("there is no user nobody");
    who.differs = true;
    who.user = entry->pw_uid;
    who.group = entry->pw_gid;
    return who;
}

void become(const other_user& who) {
    if (who.differs && (::setgroups(0, nullptr) != 0 || ::setgid(who.group) != 0 || ::setuid(who.user) != 0))
        throw std::runtime_error("cannot give up the rights of root");
}

pid_t in_a_fork(const std::function<void()>& play) {
    std::fflush(nullptr);
    const pid_t child = ::fork();
    if (child != 0)
        return child;
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    try {
        play();
    } catch (const std::exception& e) {
        std::fprintf(stderr, "process %d: %s\n", static_cast<int>(::getpid()), e.what());
        ::_exit(1);
    }
    ::_exit(0);
}

pid_t start_program(const std::vector<std::string>& call, const std::string& log, const other_user& who) {
    return in_a_fork([&] {
        const int file = ::open(log.c_str(), O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
        become(who);
        ::prctl(PR_SET_PDEATHSIG, SIGQUIT); // a change of rights has taken it back
        ::dup2(file, STDOUT_FILENO);
        ::dup2(file, STDERR_FILENO);
        ::close_range(STDERR_FILENO + 1, ~0U, 0); // a connection is closed once nobody has it any more
        std::vector<std::string> words = call;
        std::vector<char*> arguments;
        for (std::string& word : words)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);
        ::setpgid(0, 0); // a ^C in the terminal is for this program, which then ends it
        ::execv(arguments[0], arguments.data());
        throw std::runtime_error("cannot start " + call.front());
    });
}

int end_of(pid_t process) {
    int status = -1;
    ::waitpid(process, &status, 0);
    return status;
}

} // namespace conductor::test

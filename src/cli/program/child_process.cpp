#include "cli/program/child_process.hpp"

#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <string_view>
#include <system_error>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace {

[[noreturn]] void become(char* const* words, const environment_variables& environment) {
    for (const auto& [name, value] : environment)
        ::setenv(name.c_str(), value.c_str(), 1); // NOLINT(concurrency-mt-unsafe): a child has one thread
    sigset_t none{};
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr); // NOLINT(concurrency-mt-unsafe)
    ::execvp(*words, words);
    for (const std::string_view part :
         {std::string_view("conductor: "), std::string_view(*words), std::string_view(" cannot be run\n")})
        (void)!::write(STDERR_FILENO, part.data(), part.size());
    ::_exit(127);
}

int shell_status(int status) noexcept {
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

} // namespace

child_process::~child_process() {
    if (process_ != 0)
        ::waitpid(process_, nullptr, 0);
}

void child_process::start(
    const std::vector<std::string>& command, const environment_variables& environment,
    std::function<void(int)> on_end) {
    std::vector<char*> words;
    words.reserve(command.size() + 1);
    for (const auto& word : command)
        words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);

    ::signal(
        SIGCHLD, SIG_DFL); // one that is ignored, as whoever started this may have it, loses how children end
    process_ = ::fork();
    if (process_ == 0)
        become(words.data(), environment);
    if (process_ < 0) {
        process_ = 0;
        throw std::system_error(errno, std::generic_category(), "fork");
    }
    // glibc 2.36 declares pidfd_open for C alone.
    const auto end = static_cast<int>(::syscall(SYS_pidfd_open, process_, 0));
    if (end < 0) {
        const int reason = errno;
        send(SIGTERM);
        throw std::system_error(reason, std::generic_category(), "pidfd_open");
    }
    end_.assign(end);
    end_.async_wait(
        boost::asio::posix::stream_descriptor::wait_read,
        [this, on_end = std::move(on_end)](boost::system::error_code failed) {
            if (failed)
                return;
            int status = 0;
            ::waitpid(std::exchange(process_, 0), &status, 0);
            end_.close();
            on_end(shell_status(status));
        });
}

void child_process::send(int signal) const noexcept {
    if (process_ != 0)
        ::kill(process_, signal);
}

} // namespace conductor::cli

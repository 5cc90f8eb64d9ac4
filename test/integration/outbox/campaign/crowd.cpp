#include "crowd.hpp"

#include "integration/database/processes.hpp"

#include <sys/wait.h>

#include <csignal>
#include <utility>

namespace conductor::test {

crowd::crowd(std::size_t workers, std::string log, call_of call)
    : log_(std::move(log))
    , call_(std::move(call))
    , all_(workers) {
    for (std::size_t i = 0; i < workers; ++i)
        start(i);
}

crowd::~crowd() {
    for (const member& one : all_)
        ::kill(one.process, SIGKILL);
    for (const member& one : all_)
        end_of(one.process);
}

void crowd::start(std::size_t which) {
    all_[which] = member{};
    all_[which].process = start_program(call_(which), log_, other_user{});
}

void crowd::kill(std::size_t which) {
    ::kill(all_[which].process, SIGKILL);
    end_of(all_[which].process);
    ++counts_.killed;
    start(which);
}

void crowd::put_to_sleep(std::size_t which, std::chrono::milliseconds time) {
    member& one = all_[which];
    if (one.is_asleep || one.is_stopping)
        return;
    ::kill(one.process, SIGSTOP);
    one.is_asleep = true;
    one.sleeps_until = std::chrono::steady_clock::now() + time;
    ++counts_.slept;
}

void crowd::ask_to_stop(std::size_t which) {
    member& one = all_[which];
    if (one.is_asleep || one.is_stopping)
        return;
    ::kill(one.process, SIGTERM);
    one.is_stopping = true;
    ++counts_.stopped;
}

void crowd::look_after() {
    for (std::size_t i = 0; i < all_.size(); ++i) {
        member& one = all_[i];
        if (one.is_asleep && std::chrono::steady_clock::now() >= one.sleeps_until) {
            ::kill(one.process, SIGCONT);
            one.is_asleep = false;
        }
        int status = 0;
        if (::waitpid(one.process, &status, WNOHANG) == 0)
            continue;
        // The signal may come before it is waited for.
        const bool is_in_order = status == 0 || (WIFSIGNALED(status) && WTERMSIG(status) == SIGTERM);
        if (!one.is_stopping || !is_in_order)
            ++counts_.failed;
        start(i);
    }
}

} // namespace conductor::test

#pragma once

// A sandbox in the test's own process, and clients in processes that are forked from it. None of them has a
// second thread.

#include "world.hpp"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdio>
#include <exception>
#include <functional>
#include <stdexcept>

namespace conductor::test {

// For processes in which Boost.Test does not report.
inline void expect(bool condition, const char* what) {
    if (!condition)
        throw std::logic_error(what);
}

// Runs it in a process of its own, which ends with status 0 if it throws nothing.
inline pid_t in_a_fork(const std::function<void()>& play) {
    const pid_t child = ::fork();
    if (child != 0)
        return child;
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::alarm(20); // ends a test that fails by waiting
    try {
        play();
    } catch (const std::exception& e) {
        std::fprintf(stderr, "process %d: %s\n", static_cast<int>(::getpid()), e.what());
        ::_exit(1);
    }
    ::_exit(0);
}

inline void expect_good_end(pid_t child) {
    int status = 0;
    expect(::waitpid(child, &status, 0) == child && status == 0, "the child failed");
}

// The server's side.
class served_processes {
public:
    explicit served_processes(bool tls)
        : server(io_.get_executor(), server_options(tls)) {}

    [[nodiscard]] client_options options() const {
        client_options made;
        made.secret_key = test_key;
        made.base_url = server.base_url();
        made.tls.ca_pem = server.ca_pem();
        return made;
    }

    // Runs the parent among the clients to its end, and serves it and its children meanwhile.
    void run(const std::function<void()>& parent) {
        std::array<int, 2> ends{};
        BOOST_REQUIRE(::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) == 0);
        to_server_ = ends[1];
        const pid_t process = in_a_fork(parent);
        int status = 0;
        while (::waitpid(process, &status, WNOHANG) == 0)
            serve(ends[0]);
        BOOST_TEST(status == 0);
        ::close(ends[0]);
        ::close(ends[1]);
    }

    // For the clients: nothing is held any more.
    void release() const { tell('r'); }

    // For the clients: lets the server go on that begins as one that does not react.
    void go_on() const { tell('g'); }

    bool reacts = true; // from the start

private:
    static sandbox::options server_options(bool tls) {
        sandbox::options made;
        made.tls = tls;
        return made;
    }

    void tell(char what) const { expect(::write(to_server_, &what, 1) == 1, "the server does not listen"); }

    void serve(int from_clients) {
        char what = 0;
        if (::read(from_clients, &what, 1) == 1)
            (what == 'r' ? holds_ : reacts) = what != 'r';
        if (!holds_)
            server.release();
        io_.restart();
        if (reacts)
            io_.run_one_for(1ms);
        else
            ::usleep(1'000);
    }

    asio::io_context io_;
    bool holds_ = true;
    int to_server_ = -1;

public:
    sandbox::server server;
};

} // namespace conductor::test

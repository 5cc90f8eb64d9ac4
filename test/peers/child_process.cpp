#include "peers/child_process.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <thread>

namespace conductor::test {

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using namespace std::chrono_literals;

constexpr auto patience = 30s;
constexpr auto poll_interval = 5ms;

std::string search_path() {
    const char* const path = std::getenv("PATH");
    return std::string(path != nullptr ? path : "/usr/bin:/bin") + ":/usr/sbin:/sbin";
}

int exit_status(int status) {
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

} // namespace

child_process::child_process(std::vector<std::string> command, const std::filesystem::path& output) {
    std::vector<char*> arguments;
    for (auto& argument : command)
        arguments.push_back(argument.data());
    arguments.push_back(nullptr);
    const std::string path = search_path();
    const pid_t parent = ::getpid();

    id_ = ::fork();
    if (id_ < 0)
        throw std::runtime_error("a test's peer could not be started");
    if (id_ == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (::getppid() != parent)
            ::_exit(127);
        const int file = ::open(output.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
        ::dup2(file, STDOUT_FILENO);
        ::dup2(file, STDERR_FILENO);
        ::setenv("PATH", path.c_str(), 1);
        ::execvp(arguments[0], arguments.data());
        ::_exit(127);
    }
}

child_process::~child_process() {
    stop();
}

std::optional<int> child_process::ended() {
    int status = 0;
    if (!status_ && ::waitpid(id_, &status, WNOHANG) == id_)
        status_ = exit_status(status);
    return status_;
}

int child_process::wait() {
    int status = 0;
    if (!status_ && ::waitpid(id_, &status, 0) == id_)
        status_ = exit_status(status);
    return status_.value_or(127);
}

void child_process::send(int signal) {
    if (!ended())
        ::kill(id_, signal);
}

int child_process::stop(int signal) {
    if (ended())
        return *status_;
    ::kill(id_, signal);
    const auto give_up = std::chrono::steady_clock::now() + patience;
    while (!ended()) {
        if (std::chrono::steady_clock::now() > give_up)
            ::kill(id_, SIGKILL);
        std::this_thread::sleep_for(poll_interval);
    }
    return *status_;
}

std::optional<unsigned short> free_port(const std::string& address) {
    asio::io_context io;
    tcp::acceptor acceptor(io);
    const tcp::endpoint any(asio::ip::make_address(address), 0);
    boost::system::error_code ec;
    acceptor.open(any.protocol(), ec);
    if (!ec)
        acceptor.bind(any, ec);
    if (ec)
        return std::nullopt;
    return acceptor.local_endpoint().port();
}

bool wait_for_listener(child_process& program, const std::string& address, unsigned short port) {
    asio::io_context io;
    const tcp::endpoint server(asio::ip::make_address(address), port);
    const auto give_up = std::chrono::steady_clock::now() + patience;
    while (!program.ended() && std::chrono::steady_clock::now() < give_up) {
        boost::system::error_code ec;
        tcp::socket(io).connect(server, ec);
        if (!ec)
            return true;
        std::this_thread::sleep_for(poll_interval);
    }
    return false;
}

std::string read_file(const std::filesystem::path& file) {
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

} // namespace conductor::test

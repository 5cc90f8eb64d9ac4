// The program: what it prints, writes and refuses, and that it ends on a signal.

#include "client.hpp"

#include <boost/test/unit_test.hpp>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <utility>
#include <vector>

using namespace sandbox_test;

namespace {

// The program as a child process, with its output in a pipe.
class program {
public:
    explicit program(std::vector<std::string> arguments) {
        std::array<int, 2> ends{};
        BOOST_TEST_REQUIRE(::pipe(ends.data()) == 0);
        arguments.insert(arguments.begin(), CONDUCTOR_SANDBOX_PROGRAM);
        std::vector<char*> argv;
        for (auto& argument : arguments)
            argv.push_back(argument.data());
        argv.push_back(nullptr);
        child_ = ::fork();
        if (child_ == 0) {
            ::dup2(ends[1], STDOUT_FILENO);
            ::dup2(::open("/dev/null", O_WRONLY), STDERR_FILENO);
            ::close(ends[0]);
            ::close(ends[1]);
            ::execv(argv[0], argv.data());
            ::_exit(127);
        }
        ::close(ends[1]);
        output_ = ends[0];
    }
    ~program() {
        if (child_ > 0)
            end(SIGKILL);
        ::close(output_);
    }

    std::string line() {
        std::string text;
        char byte = 0;
        while (::read(output_, &byte, 1) == 1 && byte != '\n')
            text += byte;
        return text;
    }

    int end(int signal) {
        ::kill(child_, signal);
        return wait();
    }

    int wait() {
        int status = 0;
        ::waitpid(child_, &status, 0);
        child_ = -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

private:
    pid_t child_ = -1;
    int output_ = -1;
};

int exit_status(std::vector<std::string> arguments) {
    program child{std::move(arguments)};
    return child.wait();
}

std::string read_file(const std::filesystem::path& path) {
    std::ostringstream text;
    text << std::ifstream{path}.rdbuf();
    return text.str();
}

std::filesystem::path fresh_path(const std::string& name) {
    return std::filesystem::temp_directory_path() / (name + "." + std::to_string(::getpid()));
}

} // namespace

BOOST_AUTO_TEST_SUITE(as_a_program)

BOOST_AUTO_TEST_CASE(it_says_where_it_listens_and_ends_on_a_signal) {
    const auto ca = fresh_path("conductor-sandbox-ca");
    program child{{"--key", "sk_a", "--key", "sk_b", "--ca-out", ca.string()}};
    const auto ready = child.line();
    const auto url = child.line();
    BOOST_TEST(ready.starts_with("conductor-sandbox: listening at https://127.0.0.1:"));
    BOOST_TEST(ready.ends_with("/v1 with key sk_a"));
    BOOST_TEST(url.starts_with("export CONDUCTOR_BASE_URL=https://127.0.0.1:"));
    BOOST_TEST(child.line() == "export CONDUCTOR_SECRET_KEY=sk_a");
    BOOST_TEST(read_file(ca).starts_with("-----BEGIN CERTIFICATE-----\n"));
    std::filesystem::remove(ca);
    BOOST_TEST(child.end(SIGTERM) == 0);
}

BOOST_AUTO_TEST_CASE(plain_and_interrupted) {
    program child{{"--plain", "--host", "127.0.0.1", "--port", "0"}};
    BOOST_TEST(child.line().starts_with("conductor-sandbox: listening at http://127.0.0.1:"));
    BOOST_TEST(child.end(SIGINT) == 0);
}

BOOST_AUTO_TEST_CASE(companies_that_have_to_be_linked) {
    program child{{"--plain", "--unlinked"}};
    const auto ready = child.line();
    const std::string before = "conductor-sandbox: listening at http://127.0.0.1:";
    const auto port = ready.substr(before.size(), ready.find('/', before.size()) - before.size());
    const auto answer_to = [&](const std::string& request) {
        asio::ip::tcp::iostream stream{"127.0.0.1", port};
        stream << request << std::flush;
        std::string status;
        std::getline(stream, status);
        const std::string rest{std::istreambuf_iterator<char>{stream}, {}};
        return status.substr(0, 12) + rest;
    };
    const std::string last = "Connection: close\r\n";
    const auto created = answer_to(client::request("POST", "/v1/end-users", end_user_body("src_1"), last));
    const auto id = created.substr(created.find("end_usr_"), std::string_view{"end_usr_"}.size() + 18);
    const auto look = client::request(
        "GET", "/v1/quickbooks-desktop/customers", {}, last + "Conductor-End-User-Id: " + id + "\r\n");
    BOOST_TEST(answer_to(look).starts_with("HTTP/1.1 409"));
    const auto link = client::request("POST", "/_sandbox/companies/" + id + "/connect", {}, last);
    BOOST_TEST(answer_to(link).starts_with("HTTP/1.1 200"));
    BOOST_TEST(answer_to(look).starts_with("HTTP/1.1 200"));
    BOOST_TEST(child.end(SIGTERM) == 0);
}

BOOST_AUTO_TEST_CASE(help) {
    program child{{"--help"}};
    BOOST_TEST(child.line() == "Usage: conductor-sandbox [options]");
    BOOST_TEST(child.wait() == 0);
}

BOOST_AUTO_TEST_CASE(mistakes) {
    BOOST_TEST(exit_status({"--nothing"}) == 2);
    BOOST_TEST(exit_status({"--port"}) == 2);
    BOOST_TEST(exit_status({"--port", "65536"}) == 2);
    BOOST_TEST(exit_status({"--port", "8o"}) == 2);
    BOOST_TEST(exit_status({"--host", "nowhere"}) == 1);
    BOOST_TEST(exit_status({"--ca-out", "/nowhere/at/all"}) == 1);
}

BOOST_AUTO_TEST_SUITE_END()

// Look-ups in a forked process, where the threads of its parent are not.

#include "name_server.hpp"

#include <boost/test/unit_test.hpp>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::net::test {

namespace {

constexpr resolver::clock::time_point start{std::chrono::seconds(1000)};

// The first address that the name has.
std::string look_up(resolver& names) {
    boost::system::error_code error;
    const auto wait = names.start("a.test", start, error);
    if (!wait)
        return error.message();
    pollfd readable{wait->descriptor(), POLLIN, 0};
    ::poll(&readable, 1, -1);
    const auto answer = wait->answer();
    return answer->found.empty() ? "none" : answer->found.front().address().to_string();
}

lookup_answer at(const char* address) {
    return {{}, {{boost::asio::ip::make_address(address), 0}}};
}

} // namespace

BOOST_AUTO_TEST_SUITE(forked_resolvers)

BOOST_AUTO_TEST_CASE(ask_again_what_the_parent_is_asking) {
    const name_server server;
    resolver names(server.lookup());
    boost::system::error_code error;
    const auto parents = names.start("a.test", start, error);
    server.await_asked(1);
    const pid_t child = ::fork();
    if (child == 0) {
        ::alarm(20);
        names.forget_threads();
        server.answer_all(at("127.0.0.3"));
        ::_exit(look_up(names) == "127.0.0.3" ? 0 : 1);
    }
    int status = 1;
    BOOST_TEST(::waitpid(child, &status, 0) == child);
    BOOST_TEST(status == 0);
    BOOST_TEST(parents->answer() == nullptr);
    server.answer_all(at("127.0.0.4"));
    BOOST_TEST(look_up(names) == "127.0.0.4");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::net::test

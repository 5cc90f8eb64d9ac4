#include "net/process_mark.hpp"

#include <boost/test/unit_test.hpp>

#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <memory>

namespace conductor::inline CONDUCTOR_ABI::net::test {

namespace {

// Whether the condition holds in a fork of this process.
template <class Condition>
bool holds_in_a_fork(Condition condition) {
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(condition() ? 0 : 1);
    int status = 1;
    return ::waitpid(child, &status, 0) == child && status == 0;
}

} // namespace

BOOST_AUTO_TEST_SUITE(process_marks)

BOOST_AUTO_TEST_CASE(tell_a_fork_from_its_parent) {
    const auto mark = std::make_shared<process_mark>();
    const process_stamp parents(mark);
    BOOST_TEST(!parents.is_foreign());
    BOOST_TEST(holds_in_a_fork([&] {
        const process_stamp childs(mark);
        return parents.is_foreign() && !childs.is_foreign() && holds_in_a_fork([&] {
                   return parents.is_foreign() && childs.is_foreign() && !process_stamp(mark).is_foreign();
               });
    }));
    BOOST_TEST(!parents.is_foreign());
    BOOST_TEST(!process_stamp().is_foreign());
}

BOOST_AUTO_TEST_CASE(know_whose_the_context_is) {
    process_mark mark;
    BOOST_TEST(!mark.shares_context());
    BOOST_TEST(holds_in_a_fork([&] {
        return mark.shares_context() && mark.adopt_context() && !mark.shares_context() &&
               !mark.adopt_context();
    }));
    BOOST_TEST(!mark.shares_context());
}

BOOST_AUTO_TEST_CASE(a_detached_descriptor_leaves_the_connection_alone) {
    int ends[2];
    BOOST_REQUIRE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) == 0);
    const int copy = ::dup(ends[0]);
    detach_descriptor(ends[0]);
    BOOST_TEST(::send(copy, "x", 1, MSG_NOSIGNAL) == 1);
    BOOST_TEST(::send(ends[0], "x", 1, MSG_NOSIGNAL) == -1);
    char bytes[2];
    BOOST_TEST(::recv(ends[1], bytes, sizeof(bytes), MSG_DONTWAIT) == 1);
    for (const int descriptor : {ends[0], ends[1], copy})
        BOOST_TEST(::close(descriptor) == 0);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::net::test

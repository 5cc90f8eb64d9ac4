// Each answer with an error that was gathered, met by a read and by a create: what is told, and how many
// requests the server saw.

#include "cases/cases.hpp"
#include "world.hpp"

#include <iostream>

namespace conductor::test {

namespace {

struct ending {
    std::optional<error> failed;
    std::uint64_t seen = 0;
};

ending meet(const error_case& one, bool creates) {
    world w;
    auto c = w.make_client();
    fault answer = fault::status(static_cast<unsigned>(one.status)).body(one.body).always();
    w.server.inject(creates ? answer.on("POST", "/v1/end-users") : answer.on("GET", "/v1/end-users"));
    ending out;
    w.run([](client c, bool creates, ending& out) -> asio::awaitable<void> {
        const auto params = acme();
        if (creates)
            out.failed = co_await failure_of(c.end_users.create(params));
        else
            out.failed = co_await failure_of(c.end_users.list());
    }(c, creates, out));
    out.seen = w.server.stats().requests_received;
    w.settle();
    check_quiet(c);
    return out;
}

} // namespace

BOOST_AUTO_TEST_SUITE(answers_with_errors)

BOOST_AUTO_TEST_CASE(each_is_told_as_what_it_is) {
    for (const error_case& one : error_cases(CONDUCTOR_CASES)) {
        BOOST_TEST_CONTEXT(one.name) {
            for (const bool creates : {false, true}) {
                const ending got = meet(one, creates);
                const auto expected = creates ? one.attempts_of_a_create : one.attempts_of_a_read;
                BOOST_TEST(to_string(got.failed->kind()) == one.kind);
                BOOST_TEST(to_string(got.failed->outcome()) == one.outcome);
                BOOST_TEST(got.failed->attempts() == static_cast<int>(got.seen));
                if (expected)
                    BOOST_TEST(got.seen == static_cast<std::uint64_t>(*expected));
                std::cout << one.name << ", " << (creates ? "create" : "read") << ": "
                          << to_string(got.failed->kind()) << ", " << to_string(got.failed->outcome()) << ", "
                          << got.seen << " request(s)\n";
            }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test

// Look-ups of names: who shares one, who starts another, and that nobody has to wait for one.

#include "name_server.hpp"
#include "net/exhaustion.hpp"
#include "shortage.hpp"

#include <boost/asio/error.hpp>
#include <boost/test/unit_test.hpp>

#include <poll.h>

#include <algorithm>
#include <new>

#include <signal.h>

namespace conductor::inline CONDUCTOR_ABI::net::test {

namespace {

using namespace std::chrono_literals;
using boost::system::error_code;
using wait_ptr = std::shared_ptr<lookup_wait>;

constexpr resolver::clock::time_point start{1000s};

lookup_answer at(const char* address) {
    return {{}, {{boost::asio::ip::make_address(address), 0}}};
}

lookup_answer failed(error_code error) {
    return {error, {}};
}

std::shared_ptr<const lookup_answer> await(const wait_ptr& wait) {
    pollfd readable{wait->descriptor(), POLLIN, 0};
    ::poll(&readable, 1, -1);
    return wait->answer();
}

wait_ptr ask(resolver& names, const std::string& host, resolver::clock::time_point now = start) {
    error_code error;
    wait_ptr out = names.start(host, now, error);
    BOOST_TEST(!error);
    return out;
}

bool is_open(const wait_ptr& wait) {
    return wait->answer() == nullptr;
}

} // namespace

BOOST_AUTO_TEST_SUITE(resolvers)

BOOST_AUTO_TEST_CASE(asks_the_system) {
    resolver names;
    const auto answer = await(ask(names, "localhost"));
    BOOST_TEST(!answer->error);
    BOOST_TEST(!answer->found.empty());
    for (const auto& address : answer->found) {
        BOOST_TEST(address.address().is_loopback());
        BOOST_TEST(address.port() == 0u);
    }
    BOOST_TEST(await(ask(names, "127.0.0.2"))->found.front().address().to_string() == "127.0.0.2");
}

// No name server is asked for a name that cannot be.
BOOST_AUTO_TEST_CASE(says_that_there_is_no_such_name) {
    resolver names;
    const auto answer = await(ask(names, std::string(300, 'a')));
    BOOST_TEST((answer->error == boost::asio::error::host_not_found));
    BOOST_TEST(answer->found.empty());
}

BOOST_AUTO_TEST_CASE(shares_one_look_up_among_those_who_ask_meanwhile) {
    const name_server server;
    resolver names(server.lookup());
    const wait_ptr first = ask(names, "a.test");
    const wait_ptr second = ask(names, "a.test", start + 4s);
    server.await_asked(1);
    BOOST_TEST(is_open(first));
    server.answer(0, at("127.0.0.1"));
    BOOST_TEST((await(first)->found == at("127.0.0.1").found));
    BOOST_TEST((await(second)->found == at("127.0.0.1").found));
    BOOST_TEST(server.asked() == 1u);
}

BOOST_AUTO_TEST_CASE(gives_the_same_addresses_for_a_while) {
    const name_server server;
    resolver names(server.lookup());
    server.answer(0, at("127.0.0.1"));
    server.answer(1, at("127.0.0.2"));
    const auto address_at = [&](resolver::clock::time_point now) {
        return await(ask(names, "a.test", now))->found.front().address().to_string();
    };
    BOOST_TEST(address_at(start) == "127.0.0.1");
    BOOST_TEST(address_at(start + name_state::lifetime - 1ns) == "127.0.0.1");
    BOOST_TEST(server.asked() == 1u);
    BOOST_TEST(address_at(start + name_state::lifetime) == "127.0.0.2");
    BOOST_TEST(server.asked() == 2u);
}

BOOST_AUTO_TEST_CASE(keeps_no_failure_and_no_addresses_that_do_not_work) {
    const name_server server;
    resolver names(server.lookup());
    server.answer(0, failed(boost::asio::error::host_not_found_try_again));
    server.answer(1, at("127.0.0.1"));
    server.answer(2, at("127.0.0.2"));
    BOOST_TEST((await(ask(names, "a.test"))->error == boost::asio::error::host_not_found_try_again));
    const auto gone = await(ask(names, "a.test"));
    BOOST_TEST((gone->found == at("127.0.0.1").found));
    names.forget("a.test", gone);
    names.forget("b.test", gone);
    const auto moved = await(ask(names, "a.test"));
    BOOST_TEST((moved->found == at("127.0.0.2").found));
    names.forget("a.test", gone); // said by one that has only just failed
    BOOST_TEST((await(ask(names, "a.test")) == moved));
    BOOST_TEST(server.asked() == 3u);
}

BOOST_AUTO_TEST_CASE(who_goes_takes_the_look_up_from_nobody) {
    const name_server server;
    resolver names(server.lookup());
    wait_ptr first = ask(names, "a.test");
    const wait_ptr second = ask(names, "a.test");
    server.await_asked(1);
    first.reset();
    server.answer(0, at("127.0.0.1"));
    BOOST_TEST(!await(second)->error);
    BOOST_TEST(server.asked() == 1u);
}

BOOST_AUTO_TEST_CASE(looks_different_names_up_at_once) {
    const name_server server;
    resolver names(server.lookup());
    const wait_ptr hanging = ask(names, "a.test");
    server.await_asked(1);
    const wait_ptr other = ask(names, "b.test");
    server.answer(1, at("127.0.0.1"));
    BOOST_TEST(!await(other)->error);
    BOOST_TEST(is_open(hanging));
}

BOOST_AUTO_TEST_CASE(asks_again_beside_a_look_up_that_hangs) {
    const name_server server;
    resolver names(server.lookup());
    const wait_ptr first = ask(names, "a.test");
    server.await_asked(1);
    const wait_ptr second = ask(names, "a.test", start + 5s);
    server.await_asked(2);
    server.answer(1, at("127.0.0.1"));
    BOOST_TEST(!await(first)->error); // it is everyone's answer
    BOOST_TEST(!await(second)->error);

    // The one that still hangs is not waited for again.
    const wait_ptr third = ask(names, "a.test", start + 5s + name_state::lifetime);
    server.await_asked(3);
    server.answer(2, at("127.0.0.1"));
    BOOST_TEST(!await(third)->error);
}

BOOST_AUTO_TEST_CASE(starts_no_more_threads_than_its_limit) {
    const name_server server;
    resolver names(server.lookup());
    std::vector<wait_ptr> waits;
    for (int i = 0; i < 10; ++i)
        waits.push_back(ask(names, "a.test", start + i * name_state::patience));
    server.await_asked(name_state::max_look_ups);
    server.answer(2, at("127.0.0.1"));
    BOOST_TEST(std::ranges::all_of(waits, [](const wait_ptr& w) { return !await(w)->error; }));
    BOOST_TEST(server.asked() == name_state::max_look_ups);
}

BOOST_AUTO_TEST_CASE(takes_an_error_only_from_the_last_look_up) {
    const name_server server;
    resolver names(server.lookup());
    const wait_ptr first = ask(names, "a.test");
    server.await_asked(1);
    const wait_ptr second = ask(names, "a.test", start + 5s);
    server.await_asked(2);
    server.answer(0, failed(boost::asio::error::host_not_found_try_again));
    server.await_answered(1);
    BOOST_TEST(is_open(first));
    BOOST_TEST(is_open(second));
    server.answer(1, failed(boost::asio::error::host_not_found));
    BOOST_TEST(await(first)->error); // of whichever thread comes back last
    BOOST_TEST((await(first)->error == await(second)->error));
}

BOOST_AUTO_TEST_CASE(an_answer_finds_nobody_left) {
    const name_server server;
    {
        resolver names(server.lookup());
        static_cast<void>(ask(names, "a.test"));
        server.await_asked(1);
    }
    server.answer_all(at("127.0.0.1"));
    server.await_answered(1);
}

BOOST_AUTO_TEST_CASE(what_a_look_up_throws_is_its_answer) {
    resolver names([](const std::string&, error_code&) -> std::vector<boost::asio::ip::tcp::endpoint> {
        throw std::bad_alloc();
    });
    BOOST_TEST(is_local_exhaustion(await(ask(names, "a.test"))->error));
    resolver odd(
        [](const std::string&, error_code&) -> std::vector<boost::asio::ip::tcp::endpoint> { throw 1; });
    BOOST_TEST((await(ask(odd, "a.test"))->error == boost::asio::error::no_recovery));
}

BOOST_AUTO_TEST_CASE(leaves_signals_to_the_programs_threads) {
    sigset_t seen;
    resolver names([&](const std::string&, error_code&) -> std::vector<boost::asio::ip::tcp::endpoint> {
        ::pthread_sigmask(SIG_SETMASK, nullptr, &seen);
        return {};
    });
    await(ask(names, "a.test"));
    BOOST_TEST(::sigismember(&seen, SIGTERM) == 1);
    ::pthread_sigmask(SIG_SETMASK, nullptr, &seen);
    BOOST_TEST(::sigismember(&seen, SIGTERM) == 0);
}

BOOST_AUTO_TEST_CASE(says_that_there_are_no_descriptors_or_threads) {
    const name_server server;
    resolver names(server.lookup());
    error_code descriptors, threads;
    {
        const no_descriptors shortage;
        BOOST_TEST(!names.start("a.test", start, descriptors));
    }
    {
        const no_threads shortage;
        BOOST_TEST(!names.start("a.test", start, threads));
    }
    BOOST_TEST((descriptors == boost::asio::error::no_descriptors));
    BOOST_TEST((threads == boost::asio::error::try_again));
    BOOST_TEST((is_local_exhaustion(descriptors) && is_local_exhaustion(threads)));
    server.answer(0, at("127.0.0.1"));
    BOOST_TEST(!await(ask(names, "a.test"))->error);
    BOOST_TEST(server.asked() == 1u);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::net::test

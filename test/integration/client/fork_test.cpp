// fork() while a client has connections and calls: each process uses connections of its own, and what one of
// them does to its copies is nothing to the other.

#include "processes.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>

#include <memory>
#include <optional>
#include <ostream>
#include <string>

namespace conductor::test {

namespace {

namespace data = boost::unit_test::data;

// Whether the program tells Asio of the fork, as Asio asks.
enum class notice { given, missing };

std::ostream& operator<<(std::ostream& out, notice value) {
    return out << (value == notice::given ? "with notify_fork" : "without notify_fork");
}

const auto with_and_without_tls = data::make({false, true});
const auto with_and_without_notice = data::make({notice::given, notice::missing});

// A client in one process: what it is and what it waits for.
struct side {
    explicit side(const client_options& options)
        : io(std::make_unique<asio::io_context>())
        , c(std::make_unique<client>(io->get_executor(), options)) {}

    void run_until(const std::function<bool()>& condition) const {
        io->restart();
        while (!condition())
            if (io->run_one_for(10ms) == 0)
                io->restart();
    }

    // Creates end-users one after another; each answer must be the one to its request.
    void create(const std::string& name, int count) const {
        for (int i = 0; i < count; ++i) {
            const std::string id = name + std::to_string(i);
            bool done = false;
            const auto params = acme(id);
            c->end_users.create(params, {}, as_result([&](const result<end_user>& made) {
                                    expect(made.has_value(), "a create failed");
                                    expect(made->source_id == id, "an answer to another request");
                                    done = true;
                                }));
            run_until([&] { return done; });
        }
    }

    // So many calls at once, which take as many connections.
    void list_at_once(int count) const {
        int left = count;
        for (int i = 0; i < count; ++i) {
            c->end_users.list({}, as_result([&](const result<end_user_list>& listed) {
                                  expect(listed.has_value(), "a list failed");
                                  --left;
                              }));
        }
        run_until([&] { return left == 0; });
    }

    void forked(notice given) const {
        if (given == notice::given)
            io->notify_fork(asio::io_context::fork_child);
    }

    std::unique_ptr<asio::io_context> io;
    std::unique_ptr<client> c;
};

} // namespace

BOOST_AUTO_TEST_SUITE(forks)

BOOST_DATA_TEST_CASE(
    each_process_has_connections_of_its_own, with_and_without_tls* with_and_without_notice, tls, given) {
    served_processes w(tls);
    w.run([&] {
        const side parent(w.options());
        parent.create("before-", 1);
        const pid_t child = in_a_fork([&] {
            parent.forked(given);
            parent.create("child-", 20);
            expect(parent.c->stats().opened == 2, "the child has not opened one connection");
            expect(parent.c->stats().idle == 1, "the child keeps another process's connection");
        });
        parent.create("parent-", 20);
        expect_good_end(child);
        parent.create("after-", 1);
        expect(parent.c->stats().opened == 1, "the parent's connection was lost");
    });
    BOOST_TEST(w.server.end_users().size() == 42u);
    BOOST_TEST(w.server.stats().connections == 2u);
}

// By a child that makes no call: it only ends, or destroys its copies, in every order.
BOOST_DATA_TEST_CASE(
    a_child_may_end_during_a_call, with_and_without_tls* with_and_without_notice* data::xrange(4), tls, given,
    way) {
    served_processes w(tls);
    w.server.inject(fault::none());
    w.server.inject(fault::hold());
    w.run([&] {
        side parent(w.options());
        parent.create("idle-", 1);
        bool done = false;
        bool succeeded = false;
        parent.c->end_users.list({}, as_result([&](const result<end_user_list>& listed) {
                                     done = true;
                                     succeeded = listed.has_value();
                                 }));
        parent.c->warm_up(2, [](std::exception_ptr, std::size_t) {});
        parent.run_until([&] { return parent.c->stats().idle == 1 && parent.c->stats().in_use == 1; });
        const pid_t child = in_a_fork([&] {
            parent.forked(given);
            if (way == 1 || way == 2)
                parent.c.reset();
            if (way == 2 && given == notice::given)
                parent.run_until([&] { return done; }); // with an error
            if (way != 0)
                parent.io.reset();
        });
        expect_good_end(child);
        w.release();
        parent.run_until([&] { return done; });
        expect(succeeded, "the parent's call failed");
        parent.list_at_once(2);
        expect(parent.c->stats().opened == 2, "the parent lost a connection");
    });
    BOOST_TEST(w.server.stats().connections == 2u);
    BOOST_TEST(w.server.stats().requests_received == 4u);
}

// Whatever it waits for: to begin, for its turn, for a connection, or for its answer.
BOOST_DATA_TEST_CASE(
    a_call_goes_on_in_the_parent_alone, with_and_without_notice* data::xrange(4), given, place) {
    served_processes w(true);
    w.reacts = place != 2;
    if (place == 1 || place == 3)
        w.server.inject(fault::hold());
    w.run([&] {
        const side parent(w.options());
        std::optional<result<end_user>> made;
        if (place == 1) {
            const auto first = acme("before");
            parent.c->end_users.create(first, {}, as_result([](const result<end_user>&) {}));
        }
        const auto params = acme();
        parent.c->end_users.create(params, {}, as_result([&](const result<end_user>& r) { made = r; }));
        if (place == 2)
            parent.run_until([&] { return parent.c->stats().connecting == 1; });
        else if (place != 0)
            parent.run_until([&] { return parent.c->stats().in_use == 1; });
        const pid_t child = in_a_fork([&] {
            parent.forked(given);
            if (given == notice::missing) {
                w.go_on();
                w.release();
                parent.create("child-", 1);
            }
            parent.run_until([&] { return made.has_value(); });
            expect(made->has_error(), "the call was made in the child too");
            expect(made->error().code() == errc::cancelled, "another error in the child");
            expect(made->error().outcome() == outcome::unknown, "the child cannot know the outcome");
            w.go_on();
            w.release();
            parent.create("last-", 1);
        });
        expect_good_end(child);
        parent.run_until([&] { return made.has_value(); });
        expect(made->has_value(), "the parent's call failed");
        expect(parent.c->stats().opened == 1 + (place == 1), "the parent lost a connection");
    });
    BOOST_TEST(w.server.end_users().size() == 2u + (place == 1) + (given == notice::missing));
}

BOOST_DATA_TEST_CASE(tls_sessions_are_the_parents, with_and_without_notice, given) {
    served_processes w(true);
    w.run([&] {
        const side parent(w.options());
        parent.create("before-", 1);
        const pid_t child = in_a_fork([&] {
            parent.forked(given);
            parent.create("child-", 1);
            expect(parent.c->stats().resumed == 0, "a session was used twice");
            parent.c->close_idle();
            parent.create("child-again-", 1);
            expect(parent.c->stats().resumed == 1, "the child's own session was not resumed");
        });
        expect_good_end(child);
        parent.c->close_idle();
        parent.create("after-", 1);
        expect(parent.c->stats().resumed == 1, "the parent's session was not resumed");
    });
    BOOST_TEST(w.server.stats().handshakes_resumed == 2u);
}

BOOST_DATA_TEST_CASE(each_process_warms_up_and_closes_for_itself, with_and_without_notice, given) {
    served_processes w(true);
    w.run([&] {
        const side parent(w.options());
        parent.create("before-", 1);
        const pid_t child = in_a_fork([&] {
            parent.forked(given);
            std::size_t open = 0;
            parent.c->warm_up(3, [&](std::exception_ptr, std::size_t n) { open = n; });
            parent.run_until([&] { return open != 0; });
            expect(open == 3, "the child has not opened connections of its own");
            bool closed = false;
            parent.c->close_within(10s, [&](std::exception_ptr) { closed = true; });
            parent.run_until([&] { return closed; });
        });
        expect_good_end(child);
        parent.create("after-", 1);
        expect(parent.c->stats().opened == 1, "the parent lost its connection");
    });
    BOOST_TEST(w.server.stats().connections == 4u);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test

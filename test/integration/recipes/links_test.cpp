// Waiting for a company to be linked: what is asked meanwhile, and how it ends.

#include "linking.hpp"

#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_future.hpp>

#include <future>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

namespace {

// A wait that has to fail, to its end.
error failure_of_wait(
    linking_world& w, const client& c, const std::string& id, link_wait_options how,
    request_options options = {}) {
    waiting wait;
    wait.start(c, id, how, options);
    w.run_until([&] { return wait.done.has_value(); });
    check_quiet(c);
    return wait.failure();
}

} // namespace

BOOST_AUTO_TEST_SUITE(links)

BOOST_AUTO_TEST_CASE(who_links_meanwhile_is_given_after_one_health_check) {
    linking_world w;
    auto c = w.make_client();
    waiting wait;
    wait.start(c, w.id, often);
    w.run_until([&] { return w.looks() >= 3; });
    w.begin_link();
    const auto before = w.looks();
    w.run_until([&] { return w.looks() >= before + 3; });
    BOOST_TEST(!wait.done.has_value());
    BOOST_TEST(w.health_checks() == 0u);
    w.link();
    w.run_until([&] { return wait.done.has_value(); });

    BOOST_REQUIRE(wait.done->has_value());
    const end_user& user = wait.done->value();
    BOOST_TEST(user.id == w.id);
    BOOST_TEST((connection_state(user).progress == link_progress::linked));
    BOOST_TEST(w.health_checks() == 1u);
    BOOST_TEST(w.server.requests().back().target == health_check_path);
    BOOST_TEST(w.server.requests().size() == w.looks() + 1);
    w.settle();
    BOOST_TEST(w.health_checks() == 1u);
    check_quiet(c);
}

BOOST_AUTO_TEST_CASE(what_is_linked_already_takes_two_requests) {
    linking_world w;
    w.link();
    auto c = w.make_client();
    w.run([](client c, std::string id) -> asio::awaitable<void> {
        const end_user user = co_await c.end_users.wait_until_connected(id);
        BOOST_TEST(user.company_name == "Acme Inc.");
        (void)co_await c.end_users.wait_until_connected(id, {.timeout = 1min}, {.max_retries = 0});
    }(c, w.id));
    BOOST_TEST(w.looks() == 2u);
    BOOST_TEST(w.health_checks() == 2u);
    BOOST_TEST(w.server.requests().size() == 4u);
}

BOOST_AUTO_TEST_CASE(a_link_that_nobody_begins) {
    linking_world w;
    const error e = failure_of_wait(
        w, w.make_client(), w.id, {.timeout = 20ms, .first_interval = 1ms, .max_interval = 4ms});
    BOOST_TEST((e.code() == errc::deadline_exceeded));
    BOOST_TEST((e.kind() == error_kind::timeout));
    BOOST_TEST(says(e, "nobody has begun"));
    BOOST_TEST(w.looks() >= 2u);
    BOOST_TEST(w.looks() == w.server.requests().size());
}

BOOST_AUTO_TEST_CASE(a_link_that_is_not_finished) {
    linking_world w;
    w.begin_link();
    const error e = failure_of_wait(
        w, w.make_client(), w.id, {.timeout = 10ms, .first_interval = 1ms, .max_interval = 1ms});
    BOOST_TEST((e.code() == errc::deadline_exceeded));
    BOOST_TEST(says(e, "its link was begun"));
    BOOST_TEST(w.health_checks() == 0u);
}

BOOST_AUTO_TEST_CASE(what_the_health_check_says_is_thrown_as_it_is) {
    struct row {
        availability state;
        error_kind kind;
    };
    for (const row& r :
         {row{availability::offline, error_kind::offline},
          row{availability::cannot_open, error_kind::quickbooks_unreachable},
          row{availability::never_linked, error_kind::not_connected}}) {
        BOOST_TEST_CONTEXT(to_string(r.kind)) {
            linking_world w;
            w.link();
            w.server.set_company(w.id, {.availability = r.state});
            const error e = failure_of_wait(w, w.make_client(), w.id, often);
            BOOST_TEST((e.kind() == r.kind));
            BOOST_TEST(!e.user_facing_message().empty());
            BOOST_TEST(w.looks() == 1u);
            BOOST_TEST(w.health_checks() == 1u);
        }
    }
}

BOOST_AUTO_TEST_CASE(what_will_never_be_linked) {
    linking_world w;
    auto c = w.make_client();
    BOOST_TEST((failure_of_wait(w, c, "end_usr_nobody", often).kind() == error_kind::not_found));
    BOOST_TEST(w.server.requests().size() == 1u);
    BOOST_TEST((failure_of_wait(w, c, "", often).code() == errc::invalid_argument));
    auto stranger = w.make_client([](client_options& o) { o.secret_key = "sk_of_another"; });
    BOOST_TEST((failure_of_wait(w, stranger, w.id, often).kind() == error_kind::authentication));
    BOOST_TEST(w.server.requests().size() == 2u);
}

BOOST_AUTO_TEST_CASE(options_that_cannot_be_send_nothing) {
    linking_world w;
    auto c = w.make_client();
    const error e = failure_of_wait(w, c, w.id, {.timeout = -1ms});
    BOOST_TEST((e.code() == errc::invalid_argument));
    BOOST_TEST(says(e, "link_wait_options::timeout is negative"));
    BOOST_TEST((failure_of_wait(w, c, w.id, often, {.deadline = -1ms}).code() == errc::invalid_argument));
    BOOST_TEST(w.server.requests().empty());
}

BOOST_AUTO_TEST_CASE(a_look_that_fails_is_made_again) {
    linking_world w;
    auto c = w.make_client();
    w.server.inject(fault::reset(point::before_processing).skip(1).on("GET", w.look_path));
    w.server.inject(fault::status(503).on("GET", w.look_path).skip(1));
    waiting wait;
    wait.start(c, w.id, often, {.max_retries = 0});
    w.run_until([&] { return w.server.faults().empty() && w.looks() >= 4; });
    BOOST_TEST(!wait.done.has_value());
    w.link();
    w.run_until([&] { return wait.done.has_value(); });
    BOOST_TEST(wait.done->has_value());
}

BOOST_AUTO_TEST_CASE(the_first_look_has_to_succeed) {
    linking_world w;
    w.server.inject(fault::status(503).on("GET", w.look_path));
    BOOST_TEST(
        (failure_of_wait(w, w.make_client(), w.id, often, {.max_retries = 0}).kind() == error_kind::server));
    BOOST_TEST(w.looks() == 1u);
}

BOOST_AUTO_TEST_CASE(options_are_those_of_each_request) {
    linking_world w;
    auto c = w.make_client();
    waiting wait;
    {
        const std::string value = "v";
        const header_view headers[] = {{"X-Mine", value}};
        wait.start(c, w.id, often, {.headers = headers});
    }
    w.run_until([&] { return w.looks() >= 2; });
    w.link();
    w.run_until([&] { return wait.done.has_value(); });
    BOOST_TEST(w.health_checks() == 1u);
    for (const auto& request : w.server.requests()) {
        const bool has_it = std::any_of(request.headers.begin(), request.headers.end(), [](const auto& h) {
            return h.first == "X-Mine" && h.second == "v";
        });
        BOOST_TEST(has_it);
    }
}

BOOST_AUTO_TEST_CASE(the_deadline_is_for_the_whole) {
    linking_world w;
    auto c = w.make_client();
    const error waited = failure_of_wait(w, c, w.id, often, {.deadline = 20ms});
    BOOST_TEST((waited.code() == errc::deadline_exceeded));

    w.link();
    w.server.inject(fault::hold().on("GET", health_check_path));
    const error checked = failure_of_wait(w, c, w.id, often, {.deadline = 500ms});
    BOOST_TEST((checked.code() == errc::deadline_exceeded));
    BOOST_TEST(w.health_checks() == 1u);

    w.server.inject(fault::hold().on("GET", w.look_path));
    const error looked = failure_of_wait(w, c, w.id, often, {.deadline = 20ms});
    BOOST_TEST((looked.code() == errc::deadline_exceeded));
    BOOST_TEST(w.health_checks() == 1u);
}

// Another thread may end a wait while it is being started.
BOOST_AUTO_TEST_CASE(a_wait_that_ends_at_once_on_other_threads) {
    asio::thread_pool threads(4);
    client_options options;
    options.secret_key = test_key;
    const client c{threads.get_executor(), options};
    std::vector<std::future<result<end_user>>> all;
    for (int i = 0; i < 2'000; ++i)
        all.push_back(c.end_users.wait_until_connected(
            "end_usr_1", {.timeout = -1ms}, {}, as_result(asio::use_future)));
    for (auto& one : all)
        BOOST_TEST((one.get().error().code() == errc::invalid_argument));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::recipes::test

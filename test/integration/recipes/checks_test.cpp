// `check()` of a company: what is told, and what is thrown.

#include "linking.hpp"

#include <boost/asio/use_future.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

namespace {

company_check checked(world& w, const client& c, const std::string& id, request_options options = {}) {
    std::optional<result<company_check>> done;
    c.qbd(id).check(options, as_result([&](result<company_check> r) { done = std::move(r); }));
    w.run_until([&] { return done.has_value(); });
    return done->value();
}

} // namespace

BOOST_AUTO_TEST_SUITE(checks)

BOOST_AUTO_TEST_CASE(quickbooks_answers) {
    linking_world w;
    w.link();
    auto c = w.make_client();
    w.run([](client c, std::string id) -> asio::awaitable<void> {
        const company_check check = co_await c.qbd(id).check();
        BOOST_TEST(check.ok);
        BOOST_TEST(check.text_to_show.empty());
        BOOST_TEST(!check.cause.has_value());
    }(c, w.id));
    BOOST_TEST(w.health_checks() == 1u);
    BOOST_TEST(w.server.requests().size() == 1u);
    check_quiet(c);
}

BOOST_AUTO_TEST_CASE(what_is_the_companys_is_told) {
    struct row {
        availability state;
        error_kind kind;
        turn whose;
    };
    for (const row& r :
         {row{availability::never_linked, error_kind::not_connected, turn::end_user},
          row{availability::offline, error_kind::offline, turn::nobody},
          row{availability::cannot_open, error_kind::quickbooks_unreachable, turn::end_user},
          row{availability::breaks_down, error_kind::quickbooks_unreachable, turn::end_user}}) {
        BOOST_TEST_CONTEXT(to_string(r.kind)) {
            linking_world w;
            w.link();
            w.server.set_company(w.id, {.availability = r.state});
            const company_check check = checked(w, w.make_client(), w.id);
            BOOST_TEST(!check.ok);
            BOOST_TEST((check.kind == r.kind));
            BOOST_TEST((check.whose_turn == r.whose));
            BOOST_REQUIRE(check.cause.has_value());
            BOOST_TEST(!check.text_to_show.empty());
            BOOST_TEST(check.text_to_show == check.cause->user_facing_message());
            BOOST_TEST(!check.cause->request_id().empty());
            BOOST_TEST(w.health_checks() == 1u);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_company_that_is_too_slow) {
    linking_world w;
    w.link();
    w.server.set_company(w.id, {.answer_time = 1h});
    auto c = w.make_client();
    std::optional<company_check> done;
    c.qbd(w.id).check({}, [&](const std::exception_ptr& thrown, company_check check) {
        BOOST_TEST(!thrown);
        done = std::move(check);
    });
    w.run_until([&] { return w.server.stats().queued == 1; });
    w.server.advance(60s);
    w.run_until([&] { return done.has_value(); });
    BOOST_TEST((done->kind == error_kind::quickbooks_timeout));
    BOOST_TEST((done->whose_turn == turn::nobody));
}

BOOST_AUTO_TEST_CASE(what_is_not_the_companys_is_thrown) {
    linking_world w;
    w.link();
    auto c = w.make_client();
    BOOST_CHECK_THROW(checked(w, c, ""), invalid_argument_error);
    auto stranger = w.make_client([](client_options& o) { o.secret_key = "sk_of_another"; });
    BOOST_CHECK_THROW(checked(w, stranger, w.id), authentication_error);
    w.server.inject(fault::status(500).on("GET", health_check_path));
    BOOST_CHECK_THROW(checked(w, c, w.id, {.max_retries = 0}), internal_server_error);
    w.server.inject(fault::hold().on("GET", health_check_path));
    BOOST_CHECK_THROW(checked(w, c, w.id, {.deadline = 20ms}), timeout_error);
    w.server.stop();
    BOOST_CHECK_THROW(checked(w, c, w.id, {.max_retries = 0}), connection_error);
    BOOST_TEST(w.looks() == 0u);
}

BOOST_AUTO_TEST_CASE(a_check_can_be_cancelled) {
    linking_world w;
    w.link();
    auto c = w.make_client();
    w.server.inject(fault::hold());
    asio::cancellation_signal signal;
    std::optional<result<company_check>> done;
    c.qbd(w.id).check(
        {}, as_result(asio::bind_cancellation_slot(signal.slot(), [&](auto r) { done = std::move(r); })));
    w.run_until([&] { return w.server.waiting() == 1; });
    signal.emit(asio::cancellation_type::total);
    w.run_until([&] { return done.has_value(); });
    BOOST_REQUIRE(done->has_error());
    BOOST_TEST((done->error().code() == errc::cancelled));
    check_quiet(c);
}

BOOST_AUTO_TEST_CASE(a_future_gives_it) {
    linking_world w;
    w.link();
    auto c = w.make_client();
    auto future = c.qbd(w.id).check({}, asio::use_future);
    w.run_until([&] { return future.wait_for(0s) == std::future_status::ready; });
    BOOST_TEST(future.get().ok);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::recipes::test

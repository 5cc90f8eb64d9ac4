// Streams of changes that are broken off at each point, by errors, deadlines and cancellation: nothing is
// lost, and nothing comes twice.

#include "books.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>

#include <algorithm>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

BOOST_AUTO_TEST_SUITE(breaking_off)

namespace {

constexpr change_selection of_both{.customers = true, .invoices = true, .deletions = true};
const texts expected{"+ customers Acme", "+ customers Best", "+ invoices 1", "+ invoices 2", "- invoices 3"};

using outcome_of_next = result<std::optional<change>>;

// All changes; `between` looks at each error, and may go on.
asio::awaitable<void>
take_with_errors(change_stream& from, texts& into, std::vector<error>& errors, request_options = {}) {
    for (;;) {
        outcome_of_next one = co_await from.next(as_result);
        if (one.has_error())
            errors.push_back(one.error());
        else if (one->has_value())
            into.push_back(in_short(**one));
        else
            co_return;
    }
}

const auto points = boost::unit_test::data::xrange(std::size_t{4});

} // namespace

// Two customers, two invoices and a deletion that a mark does not know.
class broken_books : public books {
public:
    broken_books() {
        const auto acme = add("Early");
        const auto gone = invoice(acme, "3");
        (void)changes(of_both);
        for (const char* name : {"Acme", "Best"})
            (void)add(name);
        for (const char* number : {"1", "2"})
            (void)invoice(acme, number);
        remove(gone);
        server.clear_requests();
    }

    // The requests of a round are four: those for deletions, and the two listings.
    void meet(fault what, std::size_t request) {
        server.inject(what.on("GET", "/v1/*").skip(request).times(1));
    }
};

BOOST_DATA_TEST_CASE(an_error_at_each_point, points, point) {
    broken_books w;
    w.meet(fault::status(500), point);
    auto stream = w.qbd.changes(of_both, w.mark);
    texts all;
    std::vector<error> errors;
    w.run(take_with_errors(stream, all, errors));
    BOOST_TEST(all == expected);
    BOOST_TEST_REQUIRE(errors.size() == 1u);
    BOOST_TEST((errors[0].kind() == error_kind::server));
    w.mark = stream.mark();
    BOOST_TEST(w.changes(of_both) == texts());
}

// The answer of a listing is lost, and the program ends: it goes on from the mark of then.
BOOST_DATA_TEST_CASE(a_program_that_ends_at_each_point, points, point) {
    broken_books w;
    w.meet(fault::close(conductor::test::point::before_answer), point);
    texts all;
    {
        auto stream = w.qbd.changes(of_both, w.mark);
        BOOST_CHECK_THROW(w.run(take_all(stream, all)), connection_error);
        w.mark = stream.mark();
    }
    const texts rest = w.changes(of_both);
    BOOST_TEST((rest == expected) == (point < 3));
    all.insert(all.end(), rest.begin(), rest.end());
    BOOST_TEST(all == expected); // the customers were finished when the invoices failed
}

BOOST_DATA_TEST_CASE(a_deadline_at_each_point, points, point) {
    broken_books w;
    w.meet(fault::hold(), point);
    const request_options in_time{.deadline = 30ms};
    auto stream = w.qbd.changes(of_both, w.mark, in_time);
    texts all;
    bool was_late = false;
    w.run([](change_stream& from, texts& into, broken_books& at, bool& late) -> asio::awaitable<void> {
        for (;;) {
            outcome_of_next one = co_await from.next(as_result);
            if (one.has_error()) {
                BOOST_TEST((one.error().kind() == error_kind::timeout));
                late = at.server.release() > 0 || late;
            } else if (one->has_value()) {
                into.push_back(in_short(**one));
            } else {
                co_return;
            }
        }
    }(stream, all, w, was_late));
    BOOST_TEST(was_late);
    BOOST_TEST(all == expected);
}

// Each of its requests has time enough, and all of them together have not.
BOOST_AUTO_TEST_CASE(a_deadline_is_for_all_requests_of_a_next) {
    broken_books w;
    (void)w.changes(of_both);
    w.server.inject(fault::delay(60ms).on("GET", "/v1/*").always());
    const request_options in_time{.deadline = 150ms};
    auto stream = w.qbd.changes(of_both, w.mark, in_time);
    w.run([](change_stream& from, broken_books& at) -> asio::awaitable<void> {
        const error e = co_await failure_of(from.next());
        BOOST_TEST((e.code() == errc::deadline_exceeded));
        at.server.clear_faults();
        for (bool is_over = false; !is_over;) {
            const outcome_of_next one = co_await from.next(as_result);
            is_over = one.has_value() && !one->has_value();
        }
    }(stream, w));
}

BOOST_DATA_TEST_CASE(cancellation_at_each_point, points, point) {
    broken_books w;
    w.meet(fault::hold(), point);
    auto stream = w.qbd.changes(of_both, w.mark);
    texts all;
    int cancelled = 0;
    for (bool is_over = false; !is_over;) {
        asio::cancellation_signal signal;
        std::optional<outcome_of_next> got;
        stream.next(as_result(
            asio::bind_cancellation_slot(signal.slot(), [&](outcome_of_next r) { got = std::move(r); })));
        w.run_until([&] { return got.has_value() || w.server.waiting() == 1; });
        if (!got) {
            signal.emit(asio::cancellation_type::terminal);
            w.run_until([&] { return got.has_value(); });
            BOOST_TEST((got->error().code() == errc::cancelled));
            ++cancelled;
            w.server.release();
        } else if (got->value().has_value()) {
            all.push_back(in_short(*got->value()));
        } else {
            is_over = true;
        }
    }
    BOOST_TEST(cancelled == 1);
    BOOST_TEST(all == expected);
    BOOST_TEST(w.asked() == 4u); // the request went on
}

BOOST_DATA_TEST_CASE(a_stream_may_go_at_each_point, points, point) {
    broken_books w;
    w.meet(fault::hold(), point);
    std::optional<change_stream> stream(w.qbd.changes(of_both, w.mark));
    bool is_over = false;
    std::optional<error> failed;
    std::function<void()> go_on = [&] {
        stream->next(as_result([&](outcome_of_next r) {
            if (r.has_error())
                failed = r.error();
            is_over = r.has_error() || !r->has_value();
            if (!is_over)
                go_on();
        }));
    };
    go_on();
    w.run_until([&] { return w.server.waiting() == 1; });
    stream.reset();
    w.run_until([&] { return is_over; });
    BOOST_TEST_REQUIRE(failed.has_value());
    BOOST_TEST((failed->code() == errc::cancelled));
    w.settle();
    check_quiet(w.connection);
}

BOOST_AUTO_TEST_CASE(a_context_may_go_while_a_change_is_waited_for) {
    for (const std::size_t point : {std::size_t{0}, std::size_t{2}}) {
        std::optional<change_stream> stream;
        bool was_told = false;
        auto w = std::make_unique<broken_books>();
        w->meet(fault::hold(), point);
        stream.emplace(w->qbd.changes(of_both, w->mark));
        struct witness {
            std::shared_ptr<change_stream> owner; // as a coroutine would
            bool* told;
            void operator()(outcome_of_next) const { *told = true; }
        };
        auto owned = std::make_shared<change_stream>(std::move(*stream));
        stream.reset();
        const std::weak_ptr<change_stream> still = owned;
        auto& at = *owned;
        at.next(as_result(witness{std::move(owned), &was_told}));
        w->run_until([&] { return w->server.waiting() == 1; });
        w.reset();
        BOOST_TEST(!was_told);
        BOOST_TEST(still.expired());
    }
}

BOOST_AUTO_TEST_CASE(a_second_next_is_refused) {
    broken_books w;
    auto stream = w.qbd.changes(of_both, w.mark);
    std::optional<outcome_of_next> first;
    std::optional<outcome_of_next> second;
    stream.next(as_result([&](outcome_of_next r) { first = std::move(r); }));
    stream.next(as_result([&](outcome_of_next r) { second = std::move(r); }));
    w.run_until([&] { return first && second; });
    BOOST_TEST(first->has_value());
    BOOST_TEST((second->error().code() == errc::invalid_argument));
}

// Three pages, the second of which is lost: the server has gone on, so that asking again would give the
// third.
BOOST_AUTO_TEST_CASE(a_page_that_is_lost) {
    using conductor::test::point;
    const fault lost[] = {
        fault::close(point::before_answer),
        fault::close(point::in_body),
        fault::status(500).processed(true),
        fault::status(429).header("Retry-After-Ms", "1"), // and nothing was done
        fault::status(400).body(
            R"({"error":{"message":"There is no listing with the cursor","type":"INVALID_REQUEST_ERROR",)"
            R"("code":"CURSOR_INVALID","httpStatusCode":400}})"),
    };
    books w;
    for (int i = 0; i < 310; ++i)
        (void)w.add(customer_name(i));
    const client patient = w.make_client();
    for (fault what : lost) {
        for (const bool is_patient : {true, false}) {
            w.server.inject(what.on("GET", "/v1/quickbooks-desktop/customers").skip(1));
            auto stream = (is_patient ? patient : w.connection).qbd(w.end_user).changes({.customers = true});
            texts all;
            std::vector<error> errors;
            w.run(take_with_errors(stream, all, errors));
            BOOST_TEST(w.server.faults().empty());
            BOOST_TEST(errors.size() == (is_patient ? 0u : 1u));
            BOOST_TEST(all.size() == 310u);
            std::ranges::sort(all);
            BOOST_TEST((std::ranges::adjacent_find(all) == all.end()));
            w.mark = stream.mark();
            BOOST_TEST(w.changes({.customers = true}) == texts());
        }
    }
}

// It fails again and again, and in the end the program is told.
BOOST_AUTO_TEST_CASE(a_listing_is_not_begun_again_for_ever) {
    broken_books w;
    w.server.inject(fault::status(500).on("GET", "/v1/quickbooks-desktop/customers").always());
    const client patient = w.make_client();
    w.run([](const client& c, broken_books& at) -> asio::awaitable<void> {
        auto stream = c.qbd(at.end_user).changes(of_both, at.mark);
        for (const std::size_t requests : {std::size_t{3}, std::size_t{6}}) {
            const error e = co_await failure_of(stream.next());
            BOOST_TEST((e.kind() == error_kind::server));
            BOOST_TEST(at.asked() == 2 + requests);
        }
    }(patient, w));
}

BOOST_AUTO_TEST_CASE(a_mark_in_the_middle_covers_finished_lists_alone) {
    broken_books w;
    std::optional<change_mark> unfinished;
    w.run([](broken_books& at, std::optional<change_mark>& early) -> asio::awaitable<void> {
        auto stream = at.qbd.changes(of_both, at.mark);
        BOOST_TEST((co_await stream.next())->name == "Acme");
        BOOST_TEST((co_await stream.next())->name == "Best");
        early = stream.mark();
        BOOST_TEST((co_await stream.next())->name == "1");
        at.mark = stream.mark();
    }(w, unfinished));
    BOOST_TEST(w.changes(of_both) == (texts{"+ invoices 1", "+ invoices 2", "- invoices 3"}));
    w.mark = unfinished.value();
    BOOST_TEST(w.changes(of_both) == expected);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::recipes::test

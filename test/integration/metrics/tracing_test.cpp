// What the server sees of a trace, and what is recorded of it.

#include "integration/client/world.hpp"
#include "values/ascii.hpp"

#include <conductor/metrics/tracer.hpp>
#include <conductor/observers.hpp>
#include <conductor/qbd/invoices.hpp>
#include <conductor/trace_context.hpp>

#include <boost/json/value.hpp>

#include <algorithm>
#include <initializer_list>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace conductor::test {

BOOST_AUTO_TEST_SUITE(traces)

constexpr std::string_view callers = "00-7c0e51d2a94b4f3e8d6a1b9f20c835e7-5e83c01f6d2a9b74-01";

class kept_spans final : public metrics::span_sink {
public:
    std::vector<metrics::span> all;
    void on_span(const metrics::span& ended) noexcept override { all.push_back(ended); }
};

std::string value_of(const std::vector<std::pair<std::string, std::string>>& fields, std::string_view name) {
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const auto& field) {
        return ascii::equal_ignoring_case(field.first, name);
    });
    return found == fields.end() ? std::string() : found->second;
}

// The values of a field in all requests that came; "" where there was none.
std::vector<std::string> sent(const world& w, std::string_view name) {
    std::vector<std::string> out;
    for (const sandbox::recorded_request& r : w.server.requests())
        out.push_back(value_of(r.headers, name));
    return out;
}

BOOST_AUTO_TEST_CASE(without_an_observer_the_callers_context_is_passed_on) {
    world w;
    const auto c = w.make_client();
    w.server.inject(fault::status(503));
    w.run([](client c) -> asio::awaitable<void> {
        request_options options;
        options.traceparent = callers;
        options.tracestate = "vendor=1";
        (void)co_await c.end_users.list(options);
        options.tracestate = "no state";
        (void)co_await c.end_users.list(options);
        options.traceparent = "nonsense";
        options.tracestate = "vendor=1";
        (void)co_await c.end_users.list(options);
        const header_view by_hand[] = {{"TraceParent", "by hand"}};
        options.traceparent = callers;
        options.headers = by_hand;
        (void)co_await c.end_users.list(options);
    }(c));
    const std::string context(callers);
    const std::vector<std::string> parents{context, context, context, "", "by hand"};
    BOOST_TEST(sent(w, "traceparent") == parents, boost::test_tools::per_element());
    const std::vector<std::string> states{"vendor=1", "vendor=1", "", "", ""};
    BOOST_TEST(sent(w, "tracestate") == states, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(each_attempt_has_the_context_of_its_span) {
    world w;
    const auto spans = std::make_shared<kept_spans>();
    const auto c =
        w.make_client([&](client_options& o) { o.observer = std::make_shared<metrics::tracer>(spans); });
    w.server.inject(fault::status(503));
    w.run([](client c) -> asio::awaitable<void> {
        request_options options;
        options.traceparent = callers;
        options.tracestate = "vendor=1";
        (void)co_await c.end_users.list(options);
    }(c));
    BOOST_REQUIRE(spans->all.size() == 3u);
    std::vector<std::string> expected;
    for (const std::size_t i : {0U, 1U})
        expected.push_back(to_traceparent(spans->all[i].context));
    BOOST_TEST(sent(w, "traceparent") == expected, boost::test_tools::per_element());
    BOOST_TEST(expected[0] != expected[1]);
    BOOST_TEST(sent(w, "tracestate").at(1) == "vendor=1");
    BOOST_TEST(to_hex(spans->all[2].context.trace_id) == "7c0e51d2a94b4f3e8d6a1b9f20c835e7");
    BOOST_TEST(spans->all[2].name == "end_users.list");
    BOOST_TEST(
        metrics::to_text(spans->all[0]).find(" url.full=" + w.server.base_url() + "/end-users ") !=
        std::string::npos);
    BOOST_TEST(
        metrics::to_text(spans->all[0]).find(" server.port=" + std::to_string(w.server.port()) + " ") !=
        std::string::npos);
}

BOOST_AUTO_TEST_CASE(pages_have_the_callers_context) {
    world w;
    const std::string office = w.server.add_end_user({"Acme Inc.", "acme-1", "alice@acme.example"});
    w.server.connect_end_user(office);
    const auto c = w.make_client();
    w.run([](client c, std::string id) -> asio::awaitable<void> {
        request_options options;
        options.traceparent = callers;
        auto all = c.qbd(id).invoices.list_all({}, options);
        (void)co_await all.next();
    }(c, office));
    BOOST_TEST(sent(w, "traceparent").at(0) == callers);
}

// Of nothing that is secret: the key, what stands in the query, names in a body.
BOOST_AUTO_TEST_CASE(no_span_holds_a_secret) {
    world w;
    const auto spans = std::make_shared<kept_spans>();
    const auto c =
        w.make_client([&](client_options& o) { o.observer = std::make_shared<metrics::tracer>(spans); });
    w.run([](client c) -> asio::awaitable<void> {
        request_options options;
        const query_param_view token[] = {{"token", "hush"}};
        options.query = token;
        (void)co_await c.request(http_method::get, "/end-users?password=hush", options);
        const auto params = acme();
        (void)co_await c.end_users.create(params);
    }(c));
    BOOST_TEST(spans->all.size() == 4u);
    for (const metrics::span& s : spans->all)
        for (const auto* secret : {"hush", test_key, "alice"})
            BOOST_TEST(metrics::to_text(s).find(secret) == std::string::npos);
}

// Several observers see the same, and the first one's field is sent.
BOOST_AUTO_TEST_CASE(several_observers) {
    struct adder final : observer {
        explicit adder(std::string v)
            : value(std::move(v)) {}
        std::string value;
        int finished = 0;
        void on_attempt_headers(const call_info&, int attempt, attempt_headers& headers) noexcept override {
            if (headers.add("X-Who", value + std::to_string(attempt)))
                ++added;
        }
        void on_finished(const call_info&, const call_finished&) noexcept override { ++finished; }
        int added = 0;
    };
    world w;
    const auto first = std::make_shared<adder>("first");
    const auto second = std::make_shared<adder>("second");
    const std::initializer_list<std::shared_ptr<observer>> all{first, nullptr, second};
    const auto c = w.make_client([&](client_options& o) { o.observer = std::make_shared<observers>(all); });
    w.server.inject(fault::status(503));
    w.run([](client c) -> asio::awaitable<void> { (void)co_await c.end_users.list(); }(c));
    const std::vector<std::string> expected{"first1", "first2"};
    BOOST_TEST(sent(w, "X-Who") == expected, boost::test_tools::per_element());
    BOOST_TEST(first->added == 2);
    BOOST_TEST(second->added == 0);
    BOOST_TEST(first->finished == 1);
    BOOST_TEST(second->finished == 1);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test

// What do structs of parameters become on the wire, and which are refused before that?

#include "wire.hpp"

#include <conductor/qbd/customers.hpp>
#include <conductor/qbd/transactions.hpp>

#include <boost/json.hpp>

namespace conductor::test {

namespace {

using namespace std::chrono_literals;

template <class Params>
auto listing(const Params& params, const request_options& options = {}) {
    return [&params, options](auto& c, auto handler) {
        c.qbd("eu_1").customers.list(params, options, std::move(handler));
    };
}

template <class Params>
auto creation(const Params& params, const request_options& options = {}) {
    return [&params, options](auto& c, auto handler) {
        c.qbd("eu_1").customers.create(params, options, std::move(handler));
    };
}

qbd::customer_create_params long_names() {
    qbd::customer_create_params params;
    params.name = std::string(42, 'n');
    params.middle_name = "middle";
    params.billing_address.emplace().line1 = std::string(42, 'l');
    return params;
}

client_options checked() {
    client_options options;
    options.check_limits = true;
    return options;
}

bool says(const error& e, std::string_view text) {
    return std::string_view(e.what()).find(text) != std::string_view::npos;
}

} // namespace

BOOST_AUTO_TEST_SUITE(params)

BOOST_AUTO_TEST_CASE(query_parameters) {
    wire w;
    qbd::customer_list_params params;
    BOOST_TEST(w.send(listing(params)).line == "GET /v1/quickbooks-desktop/customers HTTP/1.1");
    params.limit = 10;
    params.ids = {"80-1", "a&b=c", "d e/f?g#h+i%j"};
    params.name_contains = "\xC3\xA9\"";
    params.status = qbd::status_filter::all;
    params.exclude_alternate_shipping_addresses = true;
    BOOST_TEST(
        w.send(listing(params, {.check_listings = false})).line ==
        "GET /v1/quickbooks-desktop/customers?ids=80-1&ids=a%26b%3Dc&ids=d%20e%2Ff%3Fg%23h%2Bi%25j&limit=10"
        "&status=all&nameContains=%C3%A9%22&excludeAlternateShippingAddresses=true HTTP/1.1");
}

BOOST_AUTO_TEST_CASE(the_callers_query_follows) {
    wire w;
    qbd::customer_list_params params;
    const query_param_view more[] = {{"new", "1 2"}};
    BOOST_TEST(
        w.send(listing(params, {.query = more})).line ==
        "GET /v1/quickbooks-desktop/customers?new=1%202 HTTP/1.1");
    params.cursor = "c";
    BOOST_TEST(
        w.send(listing(params, {.query = more})).line ==
        "GET /v1/quickbooks-desktop/customers?cursor=c&new=1%202 HTTP/1.1");
}

// One without an offset is the office PC's time, and none of our business to complete.
BOOST_AUTO_TEST_CASE(times_in_the_query) {
    wire w;
    qbd::customer_list_params params;
    params.updated_after = "2025-01-01T12:34:56";
    params.updated_before = parse_timestamp("2025-02-01T00:00:00+01:00").value();
    BOOST_TEST(
        w.send(listing(params)).line ==
        "GET /v1/quickbooks-desktop/customers?updatedAfter=2025-01-01T12%3A34%3A56"
        "&updatedBefore=2025-01-31T23%3A00%3A00.000Z HTTP/1.1");
    params.updated_before = std::chrono::sys_days(std::chrono::year(10'000) / 1 / 1);
    BOOST_TEST(says(w.refused(listing(params)), "/updatedBefore: a date_time without a text"));
}

BOOST_AUTO_TEST_CASE(a_date_in_the_query) {
    wire w;
    qbd::transaction_list_params params;
    const auto list = [&params](auto& c, auto handler) {
        c.qbd("eu_1").transactions.list(params, {}, std::move(handler));
    };
    params.transaction_date_from = 2024y / 2 / 29;
    BOOST_TEST(
        w.send(list).line ==
        "GET /v1/quickbooks-desktop/transactions?transactionDateFrom=2024-02-29 HTTP/1.1");
    params.transaction_date_from = 2023y / 2 / 29;
    BOOST_TEST(says(w.refused(list), "/transactionDateFrom: not a date in the calendar"));
}

BOOST_AUTO_TEST_CASE(limits_are_for_the_server_by_default) {
    wire w;
    qbd::customer_list_params list;
    list.limit = 151;
    BOOST_TEST(w.send(listing(list)).line == "GET /v1/quickbooks-desktop/customers?limit=151 HTTP/1.1");
    const auto create = long_names();
    const auto sent = w.send(creation(create));
    BOOST_TEST(boost::json::parse(sent.body).at("name").as_string().size() == 42u);
}

BOOST_AUTO_TEST_CASE(limits_are_checked_by_a_client_that_is_told_to) {
    wire w{checked()};
    qbd::customer_list_params list;
    list.limit = 151;
    BOOST_TEST(says(w.refused(listing(list)), "/limit: more than 150"));
    list.limit = 0;
    BOOST_TEST(says(w.refused(listing(list)), "/limit: less than 1"));
    list.limit = 150;
    (void)w.send(listing(list));

    wire plain;
    list.limit = 151;
    const override_options overrides{.check_limits = true};
    plain.refused([&](auto& c, auto handler) {
        c.with_options(overrides).qbd("eu_1").customers.list(list, {}, std::move(handler));
    });
    (void)plain.send(listing(list));
}

BOOST_AUTO_TEST_CASE(limits_are_checked_by_a_call_that_is_told_to) {
    qbd::customer_list_params list;
    list.limit = 151;
    wire w;
    BOOST_TEST(says(w.refused(listing(list, {.check_limits = true})), "/limit"));
    wire strict{checked()};
    BOOST_TEST(
        strict.send(listing(list, {.check_limits = false})).line ==
        "GET /v1/quickbooks-desktop/customers?limit=151 HTTP/1.1");
}

BOOST_AUTO_TEST_CASE(one_error_lists_all) {
    wire w{checked()};
    auto params = long_names();
    params.name.clear();
    const error e = w.refused(creation(params));
    BOOST_TEST(says(e, "/name: required, and not set; "), e.what());
    BOOST_TEST(says(e, "/middleName: 6 characters, at most 5 are allowed; "), e.what());
    BOOST_TEST(says(e, "/billingAddress/line1: 42 characters, at most 41 are allowed"), e.what());
}

BOOST_AUTO_TEST_CASE(members_of_the_body_take_the_place_of_fields) {
    wire w{checked()};
    const boost::json::object extra{{"name", "a"}, {"middleName", "middle"}};
    auto params = long_names();
    params.billing_address.reset();
    BOOST_TEST(
        boost::json::parse(w.send(creation(params, {.body = &extra})).body) ==
        boost::json::parse(R"({"name":"a","middleName":"middle"})"));
    params.name.clear();
    BOOST_TEST(
        boost::json::parse(w.send(creation(params, {.body = &extra})).body) ==
        boost::json::parse(R"({"name":"a","middleName":"middle"})"));
    params.first_name = std::string(26, 'f');
    BOOST_TEST(says(w.refused(creation(params, {.body = &extra})), "/firstName"));
}

BOOST_AUTO_TEST_CASE(required_fields_are_checked_without_being_told_to) {
    wire w;
    const qbd::customer_create_params params;
    BOOST_TEST(says(w.refused(creation(params)), "/name: required, and not set"));
}

// A link that cannot be is refused before it is shown to anybody, whatever the client's default is.
BOOST_AUTO_TEST_CASE(the_expiry_of_a_link_is_always_checked) {
    wire w;
    auth_session_create_params params{.publishable_key = "pk_1", .end_user_id = "eu_1"};
    request_options options;
    const auto create = [&](auto& c, auto handler) {
        c.auth_sessions.create(params, options, std::move(handler));
    };
    for (const double minutes : {14.0, 10'081.0}) {
        params.link_expiry_mins = minutes;
        const error e = w.refused(create);
        BOOST_TEST((e.code() == errc::invalid_argument));
        BOOST_TEST(says(e, "/linkExpiryMins"));
        wire strict{checked()};
        BOOST_TEST(says(strict.refused(create), "/linkExpiryMins"));
    }
    options.check_limits = false; // the server's limits may be others one day
    BOOST_TEST(w.send(create).body.find("\"linkExpiryMins\":10081") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_expiry_of_a_link_from_its_least_to_its_most) {
    for (const double minutes : {15.0, 10'080.0}) {
        wire w;
        const auth_session_create_params params{
            .publishable_key = "pk_1", .end_user_id = "eu_1", .link_expiry_mins = minutes};
        const auto create = [&](auto& c, auto handler) {
            c.auth_sessions.create(params, {}, std::move(handler));
        };
        BOOST_TEST(w.send(create).line == "POST /v1/auth-sessions HTTP/1.1");
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test

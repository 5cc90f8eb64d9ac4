// Which parameters does a struct become?

#include "json/query.hpp"
#include "models.hpp"

#include <boost/test/unit_test.hpp>

#include <limits>

namespace test {
namespace {

struct filter {
    std::vector<std::string> ids;
    std::optional<std::string> cursor;
    std::optional<std::int64_t> limit;
    std::optional<double> amount;
    std::optional<bool> active;
    std::optional<std::chrono::year_month_day> since;
    std::optional<conductor::open_enum<conductor::integration_slug>> slug;
    conductor::open_enum<conductor::integration_slug> plain_slug;
    std::vector<conductor::open_enum<conductor::integration_slug>> slugs;
    std::vector<std::int64_t> numbers;
};

struct strict_filter {
    std::string name;
    conductor::open_enum<conductor::integration_slug> slug;
    std::vector<std::string> ids;
    std::optional<bool> active;
};

struct odd_filter {
    std::optional<reference> owner;
};

} // namespace
} // namespace test

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<test::filter>() {
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(test::filter, ids, "ids", optional),
        CONDUCTOR_FIELD(test::filter, cursor, "cursor", optional),
        CONDUCTOR_FIELD(test::filter, limit, "limit", optional),
        CONDUCTOR_FIELD(test::filter, amount, "amount", optional),
        CONDUCTOR_FIELD(test::filter, active, "active", optional),
        CONDUCTOR_FIELD(test::filter, since, "since", optional),
        CONDUCTOR_FIELD(test::filter, slug, "slug", optional),
        CONDUCTOR_FIELD(test::filter, plain_slug, "plainSlug", optional),
        CONDUCTOR_FIELD(test::filter, slugs, "slugs", optional),
        CONDUCTOR_FIELD(test::filter, numbers, "numbers", optional),
    };
    static constexpr object_model model{fields};
    return model;
}

template <>
const object_model& model_of<test::strict_filter>() {
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(test::strict_filter, name, "name", required),
        CONDUCTOR_FIELD(test::strict_filter, slug, "slug", required),
        CONDUCTOR_FIELD(test::strict_filter, ids, "ids", required),
        CONDUCTOR_FIELD(test::strict_filter, active, "active", required),
    };
    static constexpr object_model model{fields};
    return model;
}

template <>
const object_model& model_of<test::odd_filter>() {
    static constexpr field fields[] = {CONDUCTOR_FIELD(test::odd_filter, owner, "owner", optional)};
    static constexpr object_model model{fields};
    return model;
}

} // namespace conductor::json

BOOST_AUTO_TEST_SUITE(query)

namespace {

using namespace std::chrono_literals;
using conductor::integration_slug;

template <class T>
std::optional<conductor::json::encode_error> collect(const T& params, std::string& out) {
    return conductor::json::for_each_parameter(
        conductor::json::type_of<T>, &params,
        [&out](const conductor::json::field& f, std::string_view value) {
            out.append(f.name).append("=").append(value).append(";");
        });
}

// All parameters as "name=value;", as they are before any encoding.
template <class T>
std::string parameters(const T& params) {
    std::string out;
    const auto error = collect(params, out);
    BOOST_TEST(!error.has_value());
    return out;
}

template <class T>
conductor::json::encode_error refused(const T& params) {
    std::string out;
    const auto error = collect(params, out);
    BOOST_TEST(error.has_value(), "accepted: " << out);
    return error.value_or(conductor::json::encode_error{});
}

test::strict_filter complete() {
    return {"n", integration_slug::quickbooks_desktop, {"a"}, false};
}

} // namespace

BOOST_AUTO_TEST_CASE(what_is_not_set_is_left_out) {
    BOOST_TEST(parameters(test::filter{}) == "");
}

BOOST_AUTO_TEST_CASE(every_kind_in_the_order_of_the_table) {
    test::filter f;
    f.ids = {"b", "", "a b&c=\xC3\xA9"};
    f.cursor = "c";
    f.limit = -150;
    f.amount = 0.1;
    f.active = false;
    f.since = 2024y / 2 / 29;
    f.slug = integration_slug::quickbooks_desktop;
    f.plain_slug = conductor::open_enum<integration_slug>{"something_new"};
    f.slugs = {integration_slug::quickbooks_desktop, conductor::open_enum<integration_slug>{"other"}};
    f.numbers = {1, 2};
    BOOST_TEST(
        parameters(f) ==
        "ids=b;ids=;ids=a b&c=\xC3\xA9;cursor=c;limit=-150;amount=0.1;active=false;since=2024-02-29;"
        "slug=quickbooks_desktop;plainSlug=something_new;slugs=quickbooks_desktop;slugs=other;numbers=1;"
        "numbers=2;");
    f.active = true;
    f.cursor = "";
    BOOST_TEST(parameters(f).find("cursor=;") != std::string::npos);
    BOOST_TEST(parameters(f).find("active=true;") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(required_parameters) {
    BOOST_TEST(parameters(complete()) == "name=n;slug=quickbooks_desktop;ids=a;active=false;");
    const auto check = [](const test::strict_filter& params, std::string_view pointer) {
        BOOST_TEST(refused(params).pointer == pointer);
        BOOST_TEST(refused(params).message == "required, and not set");
    };
    auto params = complete();
    params.name.clear();
    check(params, "/name");
    params = complete();
    params.slug = {};
    check(params, "/slug");
    params = complete();
    params.ids.clear();
    check(params, "/ids");
    params = complete();
    params.active.reset();
    check(params, "/active");
}

BOOST_AUTO_TEST_CASE(values_that_cannot_be_sent) {
    test::filter f;
    for (const auto date : {2023y / 2 / 29, 10000y / 1 / 1, std::chrono::year_month_day{}}) {
        f.since = date;
        BOOST_TEST(refused(f).pointer == "/since");
        BOOST_TEST(refused(f).message == "not a date in the calendar");
    }
    f.since.reset();
    for (const double number :
         {std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity(),
          std::numeric_limits<double>::quiet_NaN()}) {
        f.amount = number;
        BOOST_TEST(refused(f).pointer == "/amount");
        BOOST_TEST(refused(f).message == "not a finite number");
    }
    BOOST_TEST(refused(test::odd_filter{test::reference{}}).message == "cannot be a query parameter");
}

BOOST_AUTO_TEST_SUITE_END()

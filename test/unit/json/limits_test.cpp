// What does the check of the API's limits find, and where?

#include "json/limits.hpp"
#include "models.hpp"

#include <boost/json/object.hpp>
#include <boost/test/unit_test.hpp>

#include <limits>

namespace test {
namespace {

struct entry {
    std::string text;
    std::optional<std::string> memo;

    bool operator==(const entry&) const = default;
};

struct order {
    std::string number;
    std::optional<double> rate; // required
    std::optional<std::int64_t> limit;
    std::optional<std::int64_t> discount;
    double floor = 0; // no more than 10
    std::vector<entry> entries;
    std::vector<std::string> tags;
    std::optional<entry> head;
    std::optional<std::string> reviewed; // required, may be null
};

// Nothing is wrong with it.
order right() {
    order value;
    value.number = "n";
    value.rate = 1.0;
    value.entries = {{.text = "t", .memo = {}}};
    return value;
}

} // namespace
} // namespace test

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<test::entry>() {
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(test::entry, text, "text", required).within({.max_length = 3}),
        CONDUCTOR_FIELD(test::entry, memo, "memo", optional).within({.max_length = 2}),
    };
    static constexpr object_model model{fields};
    return model;
}

template <>
const object_model& model_of<test::order>() {
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(test::order, number, "number", required).within({.max_length = 3}),
        CONDUCTOR_FIELD(test::order, rate, "rate", required),
        CONDUCTOR_FIELD(test::order, limit, "limit", optional).within({.minimum = 1, .maximum = 150}),
        CONDUCTOR_FIELD(test::order, discount, "discount", optional).within({.minimum = -5}),
        CONDUCTOR_FIELD(test::order, floor, "floor", optional).within({.maximum = 10}),
        CONDUCTOR_FIELD(test::order, entries, "entries", required).within({.min_items = 1}),
        CONDUCTOR_FIELD(test::order, tags, "tags", optional).within({.max_length = 2, .min_items = 2}),
        CONDUCTOR_FIELD(test::order, head, "he/ad", optional),
        CONDUCTOR_FIELD(test::order, reviewed, "reviewed", required | nullable),
    };
    static constexpr object_model model{fields};
    return model;
}

} // namespace conductor::json

namespace {

using conductor::json::encode;
using test::order;

// The places of all that is wrong with `value`.
std::vector<std::string> places(const order& value, const boost::json::object* extra = nullptr) {
    std::vector<std::string> found;
    for (const auto& wrong : conductor::json::violations(conductor::json::type_of<order>, &value, extra)) {
        BOOST_TEST(!wrong.message.empty());
        found.push_back(wrong.pointer);
    }
    return found;
}

void check_places(const order& value, const std::vector<std::string>& expected) {
    BOOST_TEST(places(value) == expected, boost::test_tools::per_element());
}

} // namespace

BOOST_AUTO_TEST_SUITE(limits_)

BOOST_AUTO_TEST_CASE(nothing_is_wrong) {
    check_places(test::right(), {});
    // What has no table has no limits.
    const std::string text(1000, 'x');
    BOOST_TEST(conductor::json::violations(conductor::json::type_of<std::string>, &text).empty());
}

BOOST_AUTO_TEST_CASE(characters_are_counted_and_not_bytes) {
    auto value = test::right();
    value.number = "\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80";
    check_places(value, {});
    value.number += "x";
    check_places(value, {"/number"});
    const auto found = conductor::json::violations(conductor::json::type_of<order>, &value);
    BOOST_TEST(found.at(0).message == "4 characters, at most 3 are allowed");
}

BOOST_AUTO_TEST_CASE(numbers_within_their_range) {
    for (const std::int64_t right : {1, 2, 150}) {
        auto value = test::right();
        value.limit = right;
        check_places(value, {});
    }
    for (const std::int64_t wrong :
         {std::int64_t{0}, std::int64_t{151}, std::numeric_limits<std::int64_t>::min(),
          std::numeric_limits<std::int64_t>::max()}) {
        auto value = test::right();
        value.limit = wrong;
        check_places(value, {"/limit"});
    }
}

BOOST_AUTO_TEST_CASE(no_limit_is_no_limit) {
    auto value = test::right();
    value.rate = -1e300;
    value.floor = -1e300;
    value.discount = std::numeric_limits<std::int64_t>::max();
    check_places(value, {});
    value.rate = 1e300;
    check_places(value, {});
    value.discount = -6;
    value.floor = 10.5;
    check_places(value, {"/discount", "/floor"});
}

BOOST_AUTO_TEST_CASE(required_fields) {
    check_places(order{}, {"/number", "/rate", "/entries"});
    auto value = test::right();
    value.rate.reset();
    check_places(value, {"/rate"});
    const auto found = conductor::json::violations(conductor::json::type_of<order>, &value);
    BOOST_TEST(found.at(0).message == "required, and not set");
    value.rate = 0.0;
    check_places(value, {});
}

BOOST_AUTO_TEST_CASE(arrays) {
    auto value = test::right();
    value.entries.clear();
    check_places(value, {"/entries"});
    value = test::right();
    value.tags = {"a"};
    check_places(value, {"/tags"});
    value.tags = {"a", "bb"};
    check_places(value, {});
    value.tags = {"a", "bbb", "c", "ddd"};
    check_places(value, {"/tags/1", "/tags/3"});
}

BOOST_AUTO_TEST_CASE(all_that_is_wrong_is_found_in_order) {
    order value;
    value.number = "long";
    value.limit = 0;
    value.entries = {{.text = "ok", .memo = "m"}, {.text = {}, .memo = "memo"}, {.text = "long", .memo = {}}};
    value.tags = {"a"};
    value.head = test::entry{.text = "", .memo = "mmm"};
    check_places(
        value, {"/number", "/rate", "/limit", "/entries/1/text", "/entries/1/memo", "/entries/2/text",
                "/tags", "/he~1ad/text", "/he~1ad/memo"});
}

BOOST_AUTO_TEST_CASE(what_extra_members_replace_is_not_checked) {
    const boost::json::object extra{{"rate", 1}, {"number", "a long number"}, {"memo", 1}};
    BOOST_TEST(
        places(order{}, &extra) == std::vector<std::string>{"/entries"}, boost::test_tools::per_element());
    auto value = test::right();
    value.entries[0].memo = "memo"; // of another object than the root
    BOOST_TEST(
        places(value, &extra) == std::vector<std::string>{"/entries/0/memo"},
        boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_encoder_refuses_what_is_not_set_and_leaves_the_rest_to_the_check) {
    std::string out;
    auto value = test::right();
    value.number = "a long number";
    value.limit = 0;
    BOOST_TEST(!encode(value, out));
    value.rate.reset();
    const auto error = encode(value, out);
    BOOST_TEST(error.has_value());
    BOOST_TEST(error->pointer == "/rate");
    BOOST_TEST(error->message == "required, and not set");
}

BOOST_AUTO_TEST_CASE(empty_arrays) {
    std::string out;
    auto value = test::right();
    BOOST_TEST(!encode(value, out));
    BOOST_TEST(out.find("tags") == std::string::npos);

    value.entries.clear();
    const auto error = encode(value, out);
    BOOST_TEST(error.has_value());
    BOOST_TEST(error->pointer == "/entries");
}

BOOST_AUTO_TEST_SUITE_END()

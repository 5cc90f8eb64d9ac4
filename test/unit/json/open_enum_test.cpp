// What can a user do with a member whose values are listed, and may be newer than the list?

#include "models.hpp"

#include <boost/test/unit_test.hpp>

#include <utility>

using conductor::integration_slug;
using slug = conductor::open_enum<integration_slug>;

namespace {

enum class color : std::uint16_t { unrecognized, red, dark_blue };

} // namespace

template <>
struct conductor::enum_texts<color> {
    static constexpr std::string_view values[] = {"red", "dark-blue"};
};

BOOST_AUTO_TEST_SUITE(open_enum)

BOOST_AUTO_TEST_CASE(is_empty_by_default) {
    const slug value;
    BOOST_TEST(value.empty());
    BOOST_TEST(value.text().empty());
    BOOST_TEST((value.known() == integration_slug::unrecognized));
    BOOST_TEST((value == slug{}));
    BOOST_TEST((value == slug{""}));
    BOOST_TEST((value == slug{integration_slug::unrecognized}));
}

BOOST_AUTO_TEST_CASE(takes_a_known_value) {
    slug value;
    value = integration_slug::quickbooks_desktop;
    BOOST_TEST((value == integration_slug::quickbooks_desktop));
    BOOST_TEST((integration_slug::quickbooks_desktop == value));
    BOOST_TEST((value == "quickbooks_desktop"));
    BOOST_TEST((value != "xero"));
    BOOST_TEST(value.text() == "quickbooks_desktop");
    BOOST_TEST(!value.empty());
}

BOOST_AUTO_TEST_CASE(recognizes_a_known_text) {
    const slug value{"quickbooks_desktop"};
    BOOST_TEST((value.known() == integration_slug::quickbooks_desktop));
    BOOST_TEST((value == slug{integration_slug::quickbooks_desktop}));
}

BOOST_AUTO_TEST_CASE(keeps_an_unknown_text) {
    const slug value{"a_text_too_long_for_any_small_string_buffer"};
    BOOST_TEST((value.known() == integration_slug::unrecognized));
    BOOST_TEST((value == "a_text_too_long_for_any_small_string_buffer"));
    BOOST_TEST((value != slug{"xero"}));
    BOOST_TEST((value != slug{}));
    BOOST_TEST((value != integration_slug::quickbooks_desktop));
}

BOOST_AUTO_TEST_CASE(copies_and_moves) {
    slug original{"xero"};
    slug copy{original};
    BOOST_TEST((copy == original));
    slug moved{std::move(original)};
    BOOST_TEST((moved == copy));
    BOOST_TEST(original.empty());
    original = moved;
    BOOST_TEST((original == "xero"));
    moved = integration_slug::quickbooks_desktop;
    original = std::move(moved);
    BOOST_TEST((original == integration_slug::quickbooks_desktop));
    const slug& same = copy;
    copy = same;
    BOOST_TEST((copy == "xero"));
}

BOOST_AUTO_TEST_CASE(switches) {
    const auto describe = [](const slug& value) {
        switch (value.known()) {
        case integration_slug::quickbooks_desktop:
            return "QuickBooks Desktop";
        case integration_slug::unrecognized:
            break;
        }
        return "something else";
    };
    BOOST_TEST(describe(integration_slug::quickbooks_desktop) == "QuickBooks Desktop");
    BOOST_TEST(describe(slug{"xero"}) == "something else");
}

BOOST_AUTO_TEST_CASE(has_a_text_for_every_value) {
    BOOST_TEST(conductor::to_string(color::red) == "red");
    BOOST_TEST(conductor::to_string(color::dark_blue) == "dark-blue");
    BOOST_TEST(conductor::to_string(color::unrecognized).empty());
    BOOST_TEST(conductor::to_string(static_cast<color>(99)).empty());
    BOOST_TEST(to_string(conductor::open_enum<color>{"dark-blue"}) == "dark-blue");
    BOOST_TEST((conductor::open_enum<color>{"dark-blue"} == color::dark_blue));
}

BOOST_AUTO_TEST_CASE(is_small) {
    BOOST_TEST(sizeof(slug) <= 2 * sizeof(void*));
}

BOOST_AUTO_TEST_SUITE_END()

// Is decode(encode(x)) == x, for values of every kind?

#include "random_sample.hpp"

#include <boost/test/unit_test.hpp>

using conductor::json::decode;

BOOST_AUTO_TEST_SUITE(round_trip)

BOOST_AUTO_TEST_CASE(random_values) {
    for (std::uint32_t seed = 0; seed < 500; ++seed) {
        test::random_sample random{seed};
        const test::sample value = random.next();
        const std::string text = test::encoded(value);
        test::sample again;
        const auto report = decode(text, again);
        BOOST_REQUIRE_MESSAGE(
            report.ok, "seed " << seed << ": " << report.message << " at " << report.pointer);
        BOOST_REQUIRE_MESSAGE((again == value), "seed " << seed << ": " << text);
        BOOST_REQUIRE(test::encoded(again) == text);
    }
}

BOOST_AUTO_TEST_CASE(strings_of_every_character) {
    std::string text;
    const auto add = [&text](std::uint32_t code) {
        const auto byte = [&text](std::uint32_t value) { text += static_cast<char>(value); };
        if (code < 0x80) {
            byte(code);
        } else if (code < 0x800) {
            byte(0xC0 | code >> 6), byte(0x80 | (code & 0x3F));
        } else if (code < 0x10000) {
            byte(0xE0 | code >> 12), byte(0x80 | (code >> 6 & 0x3F)), byte(0x80 | (code & 0x3F));
        } else {
            byte(0xF0 | code >> 18), byte(0x80 | (code >> 12 & 0x3F)), byte(0x80 | (code >> 6 & 0x3F)),
                byte(0x80 | (code & 0x3F));
        }
    };
    for (std::uint32_t code = 0; code <= 0x10FFFF; code += code < 0x3000 ? 1 : 97)
        if (code < 0xD800 || code > 0xDFFF)
            add(code);
    add(0xD7FF), add(0xE000), add(0xFFFF), add(0x10000), add(0x10FFFF);
    std::string again;
    BOOST_TEST(decode(test::encoded(text), again).ok);
    BOOST_TEST((again == text));
}

BOOST_AUTO_TEST_CASE(random_doubles) {
    std::mt19937_64 random{7};
    for (int i = 0; i < 20'000; ++i) {
        const auto value = std::bit_cast<double>(random());
        if (!std::isfinite(value))
            continue;
        double again = 0;
        BOOST_REQUIRE(decode(test::encoded(value), again).ok);
        BOOST_REQUIRE(again == value);
        boost::json::value raw;
        BOOST_REQUIRE(decode(test::encoded(value), raw).ok);
        BOOST_REQUIRE(raw.to_number<double>() == value);
    }
}

BOOST_AUTO_TEST_SUITE_END()

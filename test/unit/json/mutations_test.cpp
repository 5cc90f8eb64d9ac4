// Does a damaged text ever do more harm than an error? The sanitizers judge.

#include "random_sample.hpp"

#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

using conductor::json::decode;
using conductor::json::decode_options;

namespace {

std::string damage(std::string text, test::random_sample& random) {
    static constexpr std::string_view tokens[] = {
        "{",    "}",        "[",       "]",   ",",         ":",          "\"",
        "null", "true",     "-",       "1e9", "0.5",       "\\u12",      "\\",
        "\xFF", "\xE2\x82", "{\"a\":", "[[",  "\"name\":", "\"lines\":", std::string_view("\0", 1)};
    for (std::size_t i = 1 + random.below(4); i > 0 && !text.empty(); --i) {
        const std::size_t at = random.below(text.size());
        const std::size_t length = std::min(random.below(20), text.size() - at);
        switch (random.below(5)) {
        case 0:
            text[at] = static_cast<char>(random.below(256));
            break;
        case 1:
            text.erase(at, length);
            break;
        case 2:
            text.insert(at, tokens[random.below(std::size(tokens))]);
            break;
        case 3:
            text.insert(random.below(text.size()), text.substr(at, length));
            break;
        case 4:
            text.resize(at);
            break;
        }
    }
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(mutations)

BOOST_AUTO_TEST_CASE(damaged_texts_do_no_harm) {
    std::size_t accepted = 0;
    for (std::uint32_t seed = 0; seed < 3000; ++seed) {
        test::random_sample random{seed};
        const std::string text = damage(test::encoded(random.next()), random);

        boost::json::value raw;
        const bool is_json = decode(text, raw).ok;
        test::sample value;
        const auto report = decode(text, value);
        test::sample strict_value;
        const auto strict_report = decode(text, strict_value, decode_options{.strict = true});

        // Strict accepts no more than tolerant, and that no more than what is JSON at all.
        BOOST_TEST((is_json || !report.ok), "seed " << seed);
        BOOST_TEST((report.ok || !strict_report.ok), "seed " << seed);
        if (strict_report.ok)
            BOOST_TEST((strict_value == value), "seed " << seed);
        if (report.ok) {
            ++accepted;
            std::string again;
            (void)conductor::json::encode(value, again);
        }
    }
    BOOST_TEST(accepted > 0u);
}

// Objects that are kept until their discriminator is known are parsed twice; nothing else may come of that.
BOOST_AUTO_TEST_CASE(damaged_variants_do_no_harm) {
    const std::string whole =
        R"({"shapes":[{"kind":"square","side":1.5,"corners":[{"id":"a","fullName":null}]},)"
        R"({"radius":7,"note":"\u006e\n","kind":"circle"},{"kind":"new","a":[1,{"b":null}]},{"kind":null},{}],)"
        R"("frame":{"side":2,"corners":[{"fullName":"f","id":"b"}],"kind":"square"}})";
    std::size_t accepted = 0;
    for (std::uint32_t seed = 0; seed < 3000; ++seed) {
        test::random_sample random{seed};
        const std::string text = damage(whole, random);
        boost::json::value raw;
        const auto raw_report = decode(text, raw);
        test::drawing value;
        const auto report = decode(text, value);
        test::drawing strict_value;
        const auto strict_report = decode(text, strict_value, decode_options{.strict = true});

        if (raw_report.message != "number out of range") // an unrecognized object may hold any number
            BOOST_TEST((raw_report.ok || !report.ok), "seed " << seed);
        BOOST_TEST((report.ok || !strict_report.ok), "seed " << seed);
        if (strict_report.ok)
            BOOST_TEST((strict_value == value), "seed " << seed);
        std::string again;
        if (report.ok && !conductor::json::encode(value, again)) {
            ++accepted;
            test::drawing same;
            BOOST_TEST(decode(again, same).ok, "seed " << seed << ": " << again);
            BOOST_TEST((same == value), "seed " << seed << ": " << again);
        }
    }
    BOOST_TEST(accepted > 0u);
}

// On the whole text, with the parser that the engine is built on as the judge of what is JSON.
BOOST_AUTO_TEST_CASE(the_same_texts_are_json_as_for_boost) {
    for (std::uint32_t seed = 0; seed < 1000; ++seed) {
        test::random_sample random{seed};
        const std::string text = damage(test::encoded(random.next()), random);
        boost::system::error_code ec;
        boost::json::parse_options options;
        options.max_depth = 64;
        (void)boost::json::parse(text, ec, {}, options);
        boost::json::value value;
        const auto report = decode(text, value);
        if (report.message != "number out of range") // infinity for the DOM parser
            BOOST_TEST(report.ok == !ec, "seed " << seed);
    }
}

BOOST_AUTO_TEST_SUITE_END()

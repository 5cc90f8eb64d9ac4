#include "gzip.hpp"
#include "http/inflater.hpp"

#include <boost/test/unit_test.hpp>

#include <random>

namespace conductor::inline CONDUCTOR_ABI::http::test {

namespace {

using status = inflater::status;
constexpr std::size_t no_limit = 1 << 30;

std::string random_text(std::size_t size, unsigned seed) {
    std::minstd_rand random{seed};
    std::string out(size, '\0');
    for (char& c : out)
        c = static_cast<char>('a' + random() % 26);
    return out;
}

} // namespace

BOOST_AUTO_TEST_SUITE(inflating)

BOOST_AUTO_TEST_CASE(inflates_in_one_piece) {
    inflater in;
    BOOST_TEST(!in.started());
    BOOST_TEST(!in.finished());
    std::string out = "kept ";
    BOOST_TEST((in.feed(gzip("hello"), out, no_limit) == status::ok));
    BOOST_TEST(out == "kept hello");
    BOOST_TEST(in.started());
    BOOST_TEST(in.finished());
}

BOOST_AUTO_TEST_CASE(inflates_byte_by_byte) {
    const std::string text = random_text(100'000, 1);
    const std::string packed = gzip(text);
    inflater in;
    std::string out;
    for (std::size_t i = 0; i < packed.size(); ++i) {
        BOOST_REQUIRE(!in.finished());
        BOOST_REQUIRE((in.feed(std::string_view(packed).substr(i, 1), out, no_limit) == status::ok));
    }
    BOOST_TEST(in.finished());
    BOOST_TEST((out == text));
}

BOOST_AUTO_TEST_CASE(inflates_nothing) {
    inflater in;
    std::string out;
    BOOST_TEST((in.feed(gzip(""), out, no_limit) == status::ok));
    BOOST_TEST(in.finished());
    BOOST_TEST(out.empty());
}

BOOST_AUTO_TEST_CASE(knows_that_the_end_is_missing) {
    const std::string packed = gzip(random_text(1000, 2));
    for (std::size_t kept = 0; kept < packed.size(); ++kept) {
        inflater in;
        std::string out;
        BOOST_TEST((in.feed(std::string_view(packed).substr(0, kept), out, no_limit) == status::ok));
        BOOST_TEST(!in.finished(), "with " << kept << " bytes");
    }
}

BOOST_AUTO_TEST_CASE(takes_several_members) {
    const std::string packed = gzip("one ") + gzip("") + gzip("two ") + gzip("three");
    for (const std::size_t piece : {std::size_t{1}, std::size_t{7}, packed.size()}) {
        inflater in;
        std::string out;
        for (std::size_t i = 0; i < packed.size(); i += piece)
            BOOST_REQUIRE((in.feed(std::string_view(packed).substr(i, piece), out, no_limit) == status::ok));
        BOOST_TEST(in.finished());
        BOOST_TEST(out == "one two three");
    }
}

BOOST_AUTO_TEST_CASE(a_second_member_may_be_missing_its_end) {
    const std::string packed = gzip("one ") + gzip("two");
    inflater in;
    std::string out;
    BOOST_TEST((in.feed(packed.substr(0, packed.size() - 1), out, no_limit) == status::ok));
    BOOST_TEST(!in.finished());
}

BOOST_AUTO_TEST_CASE(refuses_what_is_not_gzip) {
    for (const char* text :
         {"hello, this is text", "{\"a\": 1}", "\x1f\x8b\xff\xff\xff\xff\xff\xff\xff\xff\xff"}) {
        inflater in;
        std::string out;
        BOOST_TEST((in.feed(text, out, no_limit) == status::corrupt), text);
    }
}

// Every flipped bit that matters is found, by the structure or by the checksum.
BOOST_AUTO_TEST_CASE(finds_flipped_bits) {
    const std::string text = random_text(200, 3);
    const std::string packed = gzip(text);
    for (std::size_t bit = 10 * 8; bit < packed.size() * 8; ++bit) {
        std::string broken = packed;
        broken[bit / 8] = static_cast<char>(broken[bit / 8] ^ (1 << (bit % 8)));
        inflater in;
        std::string out;
        const status result = in.feed(broken, out, 1'000'000);
        BOOST_TEST((result != status::ok || !in.finished() || out == text), "bit " << bit);
    }
}

BOOST_AUTO_TEST_CASE(keeps_to_the_limit) {
    const std::string text(1000, 'x');
    const std::string packed = gzip(text);
    for (const std::size_t limit : {1000u, 1001u, 5000u}) {
        inflater in;
        std::string out;
        BOOST_TEST((in.feed(packed, out, limit) == status::ok), "limit " << limit);
        BOOST_TEST(out == text);
        BOOST_TEST(in.finished());
    }
    for (const std::size_t limit : {0u, 1u, 999u}) {
        inflater in;
        std::string out;
        BOOST_TEST((in.feed(packed, out, limit) == status::too_large), "limit " << limit);
        BOOST_TEST(out.size() <= limit);
    }
}

BOOST_AUTO_TEST_CASE(the_limit_is_of_all_members_together) {
    std::string packed;
    for (int i = 0; i < 10; ++i)
        packed += gzip(std::string(100, 'x'));
    std::string out;
    BOOST_TEST((inflater{}.feed(packed, out, 1000) == status::ok));
    out.clear();
    BOOST_TEST((inflater{}.feed(packed, out, 999) == status::too_large));
    BOOST_TEST(out.size() <= 999u);
}

// 100 MB in 100 KB: neither the text nor its memory may grow far beyond the limit.
BOOST_AUTO_TEST_CASE(stops_a_bomb) {
    const std::string bomb = gzip(std::string(100'000'000, '\0'));
    inflater in;
    std::string out;
    BOOST_TEST((in.feed(bomb, out, 10'000) == status::too_large));
    BOOST_TEST(out.size() <= 10'000u);
    BOOST_TEST(out.capacity() < 1'000'000u);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::http::test

// Does every type of the API survive being sent and read again?

#include "api/every_type.hpp"
#include "api/filler.hpp"
#include "json/decoder.hpp"
#include "json/encoder.hpp"

#include <boost/test/unit_test.hpp>

#include <iostream>
#include <string>

namespace conductor::test {

BOOST_AUTO_TEST_SUITE(round_trip)

namespace {

// One value there and back: it compares equal, is strictly valid, and is written the same way again.
void there_and_back(const any_type& type, filling what, std::uint64_t seed) {
    BOOST_TEST_CONTEXT(type.name << ", seed " << seed) {
        const auto original = type.make();
        filler(what, seed).fill(*type.type, original.get());
        std::string sent;
        if (const auto refused = json::encode(*type.type, original.get(), sent))
            BOOST_FAIL(refused->pointer << ": " << refused->message);

        const auto copy = type.make();
        const auto read = json::decode(sent, *type.type, copy.get(), {.strict = true});
        BOOST_REQUIRE_MESSAGE(read.ok, read.pointer << ": " << read.message << " in " << sent);
        BOOST_TEST(type.equal(original.get(), copy.get()));

        std::string again;
        BOOST_TEST(!json::encode(*type.type, copy.get(), again));
        BOOST_TEST(again == sent);
    }
}

} // namespace

BOOST_AUTO_TEST_CASE(all_fields) {
    for (const any_type& type : every_type())
        there_and_back(type, filling::all, 1);
}

BOOST_AUTO_TEST_CASE(required_fields_alone) {
    for (const any_type& type : every_type())
        there_and_back(type, filling::required, 2);
}

BOOST_AUTO_TEST_CASE(random_fields) {
    constexpr std::uint64_t seeds = 25;
    for (const any_type& type : every_type())
        for (std::uint64_t seed = 0; seed != seeds; ++seed)
            there_and_back(type, filling::random, 1000 + seed);
    std::cout << every_type().size() << " types, each with " << seeds + 2 << " values, compare equal after "
              << "encoding and decoding" << std::endl;
}

// Without this, a comparison that always says yes would pass for a round trip.
BOOST_AUTO_TEST_CASE(different_values_differ) {
    for (const any_type& type : every_type()) {
        const auto a = type.make();
        const auto b = type.make();
        BOOST_TEST(type.equal(a.get(), b.get()), type.name);
        filler(filling::all, 1).fill(*type.type, a.get());
        BOOST_TEST(!type.equal(a.get(), b.get()), type.name);
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test

// Paths to operations.

#include "sandbox/api/router.hpp"

#include <boost/test/unit_test.hpp>

using conductor::sandbox::router;

BOOST_AUTO_TEST_SUITE(routes)

BOOST_AUTO_TEST_CASE(a_literal_segment_wins) {
    router paths;
    paths.add("GET", "/reports/{id}", 1);
    paths.add("GET", "/reports/aging", 2);
    paths.add("GET", "/{any}/aging/rows", 3);
    BOOST_TEST(paths.find("GET", "/reports/aging").found.value() == 2u);
    BOOST_TEST(paths.find("GET", "/reports/aging").parameters.empty());
    const auto other = paths.find("GET", "/reports/ag%20e");
    BOOST_TEST(other.found.value() == 1u);
    BOOST_TEST_REQUIRE(other.parameters.size() == 1u);
    BOOST_TEST(other.parameters[0] == "ag e");
    BOOST_TEST(paths.find("GET", "/reports/aging/rows").found.value() == 3u);
}

BOOST_AUTO_TEST_CASE(methods_and_unknown_paths) {
    router paths;
    paths.add("GET", "/a/{id}", 1);
    paths.add("POST", "/a/{id}", 2);
    paths.add("POST", "/a/{other}", 3);
    BOOST_TEST(paths.find("POST", "/a/b").found.value() == 2u);
    BOOST_TEST(!paths.find("PUT", "/a/b").found.has_value());
    BOOST_TEST(paths.find("PUT", "/a/b").path_known);
    for (const auto* path : {"", "/", "/a", "/a/", "/a/b/", "/a/b/c", "a/b", "//a/b"}) {
        BOOST_TEST(!paths.find("GET", path).found.has_value(), path);
        BOOST_TEST(!paths.find("GET", path).path_known, path);
    }
}

BOOST_AUTO_TEST_SUITE_END()

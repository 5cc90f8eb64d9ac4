// Which database is meant, and what is never said of it.

#include "database/open.hpp"
#include "database/where.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/test/unit_test.hpp>

#include <stdexcept>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace conductor::database::test {

BOOST_AUTO_TEST_SUITE(where)

BOOST_AUTO_TEST_CASE(files_and_uris_are_told_apart) {
    const std::vector<std::pair<std::string, std::string>> files{
        {"a.db", "a.db"},         {"/x/a.db", "/x/a.db"}, {"sqlite:a.db", "a.db"},
        {":memory:", ":memory:"}, {"C:a", "C:a"},         {"sqlite:b://c", "b://c"}};
    for (const auto& [given, file] : files) {
        const auto found = std::get<place>(parse_where(given));
        BOOST_TEST((found.dialect == dialect::sqlite), given);
        BOOST_TEST(found.name == file);
    }
    for (const std::string uri :
         {"postgresql://", "postgres://u:p@h:1/d?sslmode=require", "postgresql://u:p?x@h/d?user=a@b",
          "postgresql:///d?host=/tmp"}) {
        const auto found = std::get<place>(parse_where(uri));
        BOOST_TEST((found.dialect == dialect::postgresql), uri);
        BOOST_TEST(found.name == uri);
    }
}

BOOST_AUTO_TEST_CASE(what_means_none_is_refused) {
    for (const std::string given : {"", "sqlite:", "mysql://h/d", "http://h"})
        BOOST_TEST(std::holds_alternative<std::string>(parse_where(given)), given);
    BOOST_TEST(std::holds_alternative<std::string>(parse_where(std::string_view("a\0b", 3))));
    boost::asio::io_context io;
    BOOST_CHECK_THROW((void)open(io.get_executor(), "mysql://h/d"), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(a_password_that_would_become_a_host_is_refused_and_not_repeated) {
    for (const std::string given :
         {"postgres://u:sec@ret@h/d", "postgres://u:sec/ret@h/d", "postgresql://u:sec/r@et@h"}) {
        const auto parsed = parse_where(given);
        const auto* reason = std::get_if<std::string>(&parsed);
        BOOST_TEST_REQUIRE(reason != nullptr, given);
        BOOST_TEST(reason->find("sec") == std::string::npos);
        BOOST_TEST(reason->find("ret") == std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(a_secret_is_taken_out_wherever_it_stands) {
    BOOST_TEST(without("a secret, a secret", "secret") == "a ***, a ***");
    BOOST_TEST(without("nothing", "secret") == "nothing");
    BOOST_TEST(without("nothing", "") == "nothing");
    BOOST_TEST(without("*", "*") == "***");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::database::test

#include "cli/mcp/answer_store.hpp"

#include <boost/json/object.hpp>
#include <boost/test/unit_test.hpp>

#include <memory>
#include <string>

namespace conductor::test {

namespace mcp = cli::mcp;

BOOST_AUTO_TEST_SUITE(mcp_answer_store)

namespace {

// One whose JSON has so many bytes.
std::shared_ptr<const mcp::long_answer> answer_of(std::size_t bytes) {
    const boost::json::value text(std::string(bytes - 2, 'x'));
    return std::make_shared<const mcp::long_answer>(text);
}

} // namespace

BOOST_AUTO_TEST_CASE(the_oldest_go_when_there_are_too_many) {
    mcp::answer_store store({.answers = 2, .bytes = 1'000});
    BOOST_TEST(*store.keep(answer_of(10)) == 1U);
    BOOST_TEST(*store.keep(answer_of(20)) == 2U);
    BOOST_TEST(*store.keep(answer_of(30)) == 3U);
    BOOST_TEST(store.find(1) == nullptr);
    BOOST_TEST(store.find(2)->bytes() == 20U);
    BOOST_TEST(store.find(3)->bytes() == 30U);
    BOOST_TEST(store.find(4) == nullptr);
    BOOST_TEST(store.find(0) == nullptr);
}

BOOST_AUTO_TEST_CASE(the_oldest_go_when_they_are_too_large) {
    mcp::answer_store store({.answers = 10, .bytes = 100});
    (void)store.keep(answer_of(40));
    (void)store.keep(answer_of(40));
    (void)store.keep(answer_of(90));
    BOOST_TEST(store.find(1) == nullptr);
    BOOST_TEST(store.find(2) == nullptr);
    BOOST_TEST(store.find(3)->bytes() == 90U);
    BOOST_TEST(!store.keep(answer_of(101)));
    BOOST_TEST(store.find(3)->bytes() == 90U);
}

BOOST_AUTO_TEST_CASE(ids_are_read_as_they_are_written) {
    const mcp::rest_id id{3, {41, 16}};
    BOOST_TEST(mcp::to_string(id) == "answer-3.41.16");
    BOOST_TEST((mcp::parse_rest_id("answer-3.41.16") == id));
    for (const auto* wrong :
         {"", "answer-", "answer-3", "answer-3.41", "answer-3.41.16.1", "answer-3.41.x", "3.41.16",
          "answer--3.1.0", "answer-99999999999999999999.1.0"})
        BOOST_TEST(!mcp::parse_rest_id(wrong));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test

// What is a `traceparent` and what a `tracestate`, by the grammar of W3C Trace Context.

#include <conductor/trace_context.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

namespace conductor::test {

BOOST_AUTO_TEST_SUITE(trace_contexts)

const std::string valid = "00-7c0e51d2a94b4f3e8d6a1b9f20c835e7-5e83c01f6d2a9b74-01";

BOOST_AUTO_TEST_CASE(a_traceparent_there_and_back) {
    const auto read = parse_traceparent(valid);
    BOOST_REQUIRE(read.has_value());
    BOOST_TEST(to_hex(read->trace_id) == "7c0e51d2a94b4f3e8d6a1b9f20c835e7");
    BOOST_TEST(to_hex(read->span_id) == "5e83c01f6d2a9b74");
    BOOST_TEST(read->flags == 1);
    BOOST_TEST(read->is_sampled());
    BOOST_TEST(to_traceparent(*read) == valid);
    BOOST_TEST(!parse_traceparent("00-7c0e51d2a94b4f3e8d6a1b9f20c835e7-5e83c01f6d2a9b74-02")->is_sampled());
    BOOST_TEST(parse_traceparent("00-7c0e51d2a94b4f3e8d6a1b9f20c835e7-5e83c01f6d2a9b74-ff")->is_sampled());
}

BOOST_AUTO_TEST_CASE(later_versions_are_read_as_far_as_they_are_known) {
    const std::string later = "cc" + valid.substr(2);
    BOOST_TEST((parse_traceparent(later) == parse_traceparent(valid)));
    BOOST_TEST((parse_traceparent(later + "-what-comes") == parse_traceparent(valid)));
    BOOST_TEST(!parse_traceparent(later + "."));
    BOOST_TEST(!parse_traceparent(later + "-\r\nHost: elsewhere"));
    BOOST_TEST(!parse_traceparent(later + "-\xc3\xa9"));
    BOOST_TEST(to_traceparent(*parse_traceparent(later)) == valid);
}

BOOST_AUTO_TEST_CASE(what_is_no_traceparent) {
    for (std::size_t length = 0; length < valid.size(); ++length)
        BOOST_TEST(!parse_traceparent(valid.substr(0, length)));
    for (std::size_t at = 0; at < valid.size(); ++at)
        for (const char c : {'g', 'A', ' ', '\0', '_'}) {
            std::string wrong = valid;
            wrong[at] = c;
            BOOST_TEST(!parse_traceparent(wrong), wrong);
        }
    BOOST_TEST(!parse_traceparent(valid + "-"));
    BOOST_TEST(!parse_traceparent(valid + "-00"));
    BOOST_TEST(!parse_traceparent(" " + valid));
    BOOST_TEST(!parse_traceparent("ff" + valid.substr(2)));
    BOOST_TEST(!parse_traceparent("00-00000000000000000000000000000000-5e83c01f6d2a9b74-01"));
    BOOST_TEST(!parse_traceparent("00-7c0e51d2a94b4f3e8d6a1b9f20c835e7-0000000000000000-01"));
}

BOOST_AUTO_TEST_CASE(tracestates) {
    const std::string longest_key = std::string(241, 't') + "@" + std::string(14, 's');
    for (const std::string& state :
         {std::string("a=1"), std::string("shop=5e83c01f6d2a9b74,till=q7PzWx2"), std::string("a=1 , b=2"),
          std::string("a=1,,b=2"), std::string("a=1,"), std::string("1tenant@system=x y!"),
          std::string("a_-*/9=~"), "x=" + std::string(256, 'v'), longest_key + "=v",
          std::string(256, 'k') + "=v"})
        BOOST_TEST(is_tracestate(state), state);

    std::string members = "a0=1";
    for (int i = 1; i < 32; ++i)
        members += ",a" + std::to_string(i) + "=1";
    BOOST_TEST(is_tracestate(members));
    BOOST_TEST(!is_tracestate(members + ",b=1"));

    for (const std::string& wrong :
         {std::string(),
          std::string(","),
          std::string(" "),
          std::string("a"),
          std::string("=1"),
          std::string("a="),
          std::string("A=1"),
          std::string("1a=1"),
          std::string("a=1,a=2"),
          std::string("a=b=c"),
          std::string("a=\x01"),
          std::string("a=\xc3\xa9"),
          std::string("@s=1"),
          std::string("t@=1"),
          std::string("t@1=1"),
          std::string("a b=1"),
          "x=" + std::string(257, 'v'),
          std::string(257, 'k') + "=v",
          "t" + longest_key + "=v",
          "a=1," + std::string(509, ' ')})
        BOOST_TEST(!is_tracestate(wrong), wrong);
    BOOST_TEST(is_tracestate("a= 1"));
    BOOST_TEST(!is_tracestate(std::string("a=1\r\nb: 2")));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test

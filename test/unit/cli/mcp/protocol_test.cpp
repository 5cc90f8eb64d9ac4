#include "cli/mcp/protocol.hpp"

#include <boost/json/parse.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <string>

namespace conductor::test {

namespace mcp = cli::mcp;
namespace json = boost::json;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(mcp_protocol)

namespace {

mcp::protocol made_protocol() {
    mcp::server_description about;
    about.version = "1.2.3";
    about.instructions = "Read.";
    about.tools = json::array{json::object{{"name", "look"}}};
    return mcp::protocol(about);
}

std::string initialize(std::string_view version) {
    return R"({"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":")" +
           std::string(version) + R"(","capabilities":{},"clientInfo":{"name":"a","version":"1"}}})";
}

mcp::protocol initialized(std::string_view version = "2025-11-25") {
    auto made = made_protocol();
    BOOST_TEST(made.receive(initialize(version)).send.size() == 1U);
    BOOST_TEST(made.receive(R"({"jsonrpc":"2.0","method":"notifications/initialized"})").send.empty());
    return made;
}

json::value only_message(const mcp::reaction& of) {
    BOOST_TEST_REQUIRE(of.send.size() == 1U);
    BOOST_TEST(of.send.front().find('\n') == std::string::npos);
    return json::parse(of.send.front());
}

std::int64_t error_code(const mcp::reaction& of) {
    return only_message(of).at("error").at("code").as_int64();
}

std::string call(std::string_view id, std::string_view tool = "look") {
    return R"({"jsonrpc":"2.0","id":)" + std::string(id) + R"(,"method":"tools/call","params":{"name":")" +
           std::string(tool) + R"(","arguments":{"a":1}}})";
}

mcp::tool_result result(std::string text) {
    mcp::tool_result made;
    made.texts.push_back(std::move(text));
    return made;
}

} // namespace

BOOST_DATA_TEST_CASE(
    a_known_version_is_agreed_to, data::make({"2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"}),
    version) {
    auto machine = made_protocol();
    const auto told = only_message(machine.receive(initialize(version)));
    BOOST_TEST(told.at("id").as_int64() == 0);
    BOOST_TEST(told.at("result").at("protocolVersion").as_string() == version);
    BOOST_TEST(told.at("result").at("serverInfo").at("version").as_string() == "1.2.3");
    BOOST_TEST(told.at("result").at("instructions").as_string() == "Read.");
    BOOST_TEST(told.at("result").at("capabilities").as_object().contains("tools"));
}

BOOST_AUTO_TEST_CASE(the_newest_is_offered_for_one_that_is_not_known) {
    auto machine = made_protocol();
    const auto told = only_message(machine.receive(initialize("2031-01-01")));
    BOOST_TEST(told.at("result").at("protocolVersion").as_string() == "2025-11-25");
}

BOOST_AUTO_TEST_CASE(initialize_needs_a_version_and_comes_once) {
    auto machine = made_protocol();
    BOOST_TEST(error_code(machine.receive(R"({"jsonrpc":"2.0","id":1,"method":"initialize"})")) == -32602);
    BOOST_TEST(only_message(machine.receive(initialize("2025-06-18"))).as_object().contains("result"));
    BOOST_TEST(error_code(machine.receive(initialize("2025-06-18"))) == -32600);
}

BOOST_AUTO_TEST_CASE(only_ping_is_answered_before_initialize) {
    auto machine = made_protocol();
    BOOST_TEST(error_code(machine.receive(R"({"jsonrpc":"2.0","id":1,"method":"tools/list"})")) == -32600);
    const auto refused = machine.receive(call("2"));
    BOOST_TEST(error_code(refused) == -32600);
    BOOST_TEST(refused.calls.empty());
    const auto pong = only_message(machine.receive(R"({"jsonrpc":"2.0","id":"p","method":"ping"})"));
    BOOST_TEST(pong.at("id").as_string() == "p");
    BOOST_TEST(pong.at("result").as_object().empty());
}

BOOST_DATA_TEST_CASE(
    what_is_wrong_with_a_message_is_told_by_its_code,
    data::make(
        {R"({"jsonrpc":)", R"(nothing)", R"(17)", R"({"id":1,"method":"ping"})",
         R"({"jsonrpc":"2.0","id":1})", R"({"jsonrpc":"2.0","id":{},"method":"ping"})",
         R"({"jsonrpc":"2.0","id":1,"method":"ping","params":[]})",
         R"({"jsonrpc":"2.0","id":1,"method":"resources/list"})",
         R"({"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"cursor":"x"}})",
         R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{}})",
         R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"look","arguments":[]}})",
         R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"smell"}})", "[]"}) ^
        data::make(
            {-32700, -32700, -32600, -32600, -32600, -32600, -32602, -32601, -32602, -32602, -32602, -32602,
             -32600}),
    line, code) {
    auto machine = initialized();
    const auto told = machine.receive(line);
    BOOST_TEST(error_code(told) == code);
    BOOST_TEST(told.calls.empty());
}

BOOST_AUTO_TEST_CASE(notifications_answers_and_empty_lines_are_not_answered) {
    auto machine = initialized();
    for (const auto* line :
         {"", " \r", R"({"jsonrpc":"2.0","method":"notifications/other"})",
          R"({"jsonrpc":"2.0","method":"ping"})", R"({"jsonrpc":"2.0","method":"ping","params":[]})",
          R"({"jsonrpc":"2.0","id":4,"result":{}})"})
        BOOST_TEST(machine.receive(line).send.empty());
}

BOOST_AUTO_TEST_CASE(the_tools_are_listed) {
    auto machine = initialized();
    const auto told = only_message(machine.receive(R"({"jsonrpc":"2.0","id":1,"method":"tools/list"})"));
    BOOST_TEST(told.at("result").at("tools").at(0).at("name").as_string() == "look");
}

BOOST_AUTO_TEST_CASE(calls_are_answered_in_the_order_in_which_they_end) {
    auto machine = initialized();
    const auto first = machine.receive(call("1"));
    const auto second = machine.receive(call("\"two\""));
    BOOST_TEST(first.send.empty());
    BOOST_TEST_REQUIRE(first.calls.size() == 1U);
    BOOST_TEST(first.calls.front().tool == "look");
    BOOST_TEST(first.calls.front().arguments.at("a").as_int64() == 1);
    const auto of_second = only_message(machine.finish(second.calls.at(0).number, result("b")));
    BOOST_TEST(of_second.at("id").as_string() == "two");
    BOOST_TEST(!of_second.at("result").as_object().contains("isError"));
    const auto of_first = only_message(machine.finish(first.calls.at(0).number, mcp::failed_result("a")));
    BOOST_TEST(of_first.at("id").as_int64() == 1);
    BOOST_TEST(of_first.at("result").at("isError").as_bool());
    BOOST_TEST(of_first.at("result").at("content").at(0).at("text").as_string() == "a");
}

BOOST_AUTO_TEST_CASE(an_id_is_not_used_twice_at_once) {
    auto machine = initialized();
    const auto first = machine.receive(call("1"));
    BOOST_TEST(error_code(machine.receive(call("1"))) == -32600);
    (void)machine.finish(first.calls.at(0).number, result("a"));
    BOOST_TEST(machine.receive(call("1")).calls.size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_call_that_is_cancelled_is_given_up_and_not_answered) {
    auto machine = initialized();
    const auto begun = machine.receive(call("1"));
    const auto other = R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":2}})";
    BOOST_TEST(machine.receive(other).cancel.empty());
    const auto cancel = R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}})";
    const auto told = machine.receive(cancel);
    BOOST_TEST(told.send.empty());
    BOOST_TEST_REQUIRE(told.cancel.size() == 1U);
    BOOST_TEST(told.cancel.front() == begun.calls.at(0).number);
    BOOST_TEST(machine.finish(begun.calls.at(0).number, result("late")).send.empty());
    BOOST_TEST(machine.receive(cancel).cancel.empty());
}

BOOST_AUTO_TEST_CASE(a_line_that_is_too_long_is_no_message) {
    auto machine = initialized();
    BOOST_TEST(error_code(machine.receive_too_long(100)) == -32700);
}

BOOST_DATA_TEST_CASE(newer_versions_have_no_batches, data::make({"2025-06-18", "2025-11-25"}), version) {
    auto machine = initialized(version);
    const auto told = machine.receive("[" + call("1") + "]");
    BOOST_TEST(error_code(told) == -32600);
    BOOST_TEST(told.calls.empty());
}

BOOST_DATA_TEST_CASE(a_batch_is_answered_as_one, data::make({"2024-11-05", "2025-03-26"}), version) {
    auto machine = initialized(version);
    const auto told = machine.receive(
        "[" + call("1") + R"(,{"jsonrpc":"2.0","id":2,"method":"ping"},{"jsonrpc":"2.0","method":"x"},)" +
        call("3") + R"(,{"jsonrpc":"2.0","id":4,"method":"initialize"}])");
    BOOST_TEST(told.send.empty());
    BOOST_TEST_REQUIRE(told.calls.size() == 2U);
    BOOST_TEST(machine.finish(told.calls.at(1).number, result("c")).send.empty());
    const auto all = only_message(machine.finish(told.calls.at(0).number, result("a"))).as_array();
    BOOST_TEST_REQUIRE(all.size() == 4U);
    BOOST_TEST(all.at(0).at("id").as_int64() == 2);
    BOOST_TEST(all.at(1).at("error").at("code").as_int64() == -32600);
    BOOST_TEST(all.at(2).at("id").as_int64() == 3);
    BOOST_TEST(all.at(3).at("id").as_int64() == 1);
}

BOOST_AUTO_TEST_CASE(a_batch_whose_only_call_is_cancelled_has_no_answer) {
    auto machine = initialized("2025-03-26");
    const auto begun = machine.receive("[" + call("1") + "]");
    const auto told =
        machine.receive(R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}})");
    BOOST_TEST(told.send.empty());
    BOOST_TEST(told.cancel.size() == 1U);
    BOOST_TEST(machine.finish(begun.calls.at(0).number, result("late")).send.empty());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test

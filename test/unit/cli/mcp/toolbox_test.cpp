#include "cli/mcp/call_failure.hpp"
#include "cli/mcp/definitions.hpp"
#include "cli/mcp/toolbox.hpp"

#include <conductor/error.hpp>

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

#include <string>

namespace conductor::test {

namespace mcp = cli::mcp;
namespace json = boost::json;

BOOST_AUTO_TEST_SUITE(mcp_toolbox)

namespace {

struct tools {
    explicit tools(mcp::toolbox_options how = {})
        : box(std::move(how)) {}

    auto begin(std::string_view tool, std::string_view arguments) {
        return box.begin(tool, json::parse(arguments).as_object());
    }

    mcp::tool_result result(std::string_view tool, std::string_view arguments) {
        return std::get<mcp::tool_result>(begin(tool, arguments));
    }

    // Why a call is refused.
    std::string refusal(std::string_view arguments) {
        const auto made = result("call_operation", arguments);
        BOOST_TEST(made.failed);
        BOOST_TEST(made.texts.size() == 1U);
        return made.texts.front();
    }

    mcp::planned_call planned(std::string_view arguments) {
        return std::get<mcp::planned_call>(begin("call_operation", arguments));
    }

    mcp::toolbox box;
};

mcp::toolbox_options of_one_company(bool allow_writes = false) {
    mcp::toolbox_options made;
    made.allow_writes = allow_writes;
    made.end_user = "end_usr_1";
    return made;
}

std::string id_in(const std::string& note) {
    const auto at = note.find("answer-");
    BOOST_TEST_REQUIRE(at != std::string::npos);
    return note.substr(at, note.size() - at - 1);
}

json::value page_of(std::size_t records, bool more) {
    json::array data;
    for (std::size_t i = 0; i != records; ++i)
        data.emplace_back(json::object{
            {"id", std::to_string(i)},
            {"customer", json::object{{"fullName", "Café"}}},
            {"memo", std::string(80, 'm')}});
    return json::object{
        {"objectType", "list"},
        {"data", std::move(data)},
        {"nextCursor", more ? json::value("c") : json::value()}};
}

} // namespace

BOOST_AUTO_TEST_CASE(a_search_tells_what_may_be_called) {
    tools reading(of_one_company());
    const auto found = reading.result("search_operations", R"({"words":"create invoice","limit":1})");
    BOOST_TEST(!found.failed);
    const auto first = json::parse(found.texts.at(0)).at("operations").at(0);
    BOOST_TEST(first.at("name").as_string() == "qbd.invoices.create");
    BOOST_TEST(first.at("writes").as_bool());
    BOOST_TEST(!first.at("allowed").as_bool());
    tools writing(of_one_company(true));
    const auto again = writing.result("search_operations", R"({"words":"create invoice","limit":1})");
    BOOST_TEST(json::parse(again.texts.at(0)).at("operations").at(0).at("allowed").as_bool());
}

BOOST_AUTO_TEST_CASE(a_search_without_a_match_tells_what_there_is) {
    tools any;
    const auto found = any.result("search_operations", R"({"words":"zebra"})");
    BOOST_TEST(found.texts.at(1).find("invoices") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_description_tells_of_the_request_and_the_fields) {
    tools any;
    const auto told = any.result("describe_operation", R"({"name":"qbd.invoices.list"})");
    const auto made = json::parse(told.texts.at(0));
    BOOST_TEST(made.at("method").as_string() == "GET");
    BOOST_TEST(made.at("path").as_string() == "/quickbooks-desktop/invoices");
    BOOST_TEST(
        made.at("meaning").as_string().find("Lines come only if includeLineItems") != std::string::npos);
    BOOST_TEST(made.at("list").as_bool());
    BOOST_TEST(made.at("paged").as_bool());
    BOOST_TEST(!made.at("writes").as_bool());
    BOOST_TEST(made.at("parameters").at("properties").as_object().contains("query"));
    bool found = false;
    for (const auto& field : made.at("fields").as_array())
        found = found || field == json::value("customer.fullName");
    BOOST_TEST(found);
}

BOOST_AUTO_TEST_CASE(an_operation_may_be_named_as_others_name_it) {
    tools any;
    for (const auto* name : {"qbd.invoices.delete_", "qbd.invoices.delete", "qbd invoices delete"}) {
        const json::object arguments{{"name", name}};
        const auto told = std::get<mcp::tool_result>(any.box.begin("describe_operation", arguments));
        BOOST_TEST(!told.failed, name);
    }
    const auto wrong = any.result("describe_operation", R"({"name":"qbd.invoice.list"})");
    BOOST_TEST(wrong.failed);
    BOOST_TEST(wrong.texts.at(0).find("Did you mean qbd.invoices.list?") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_call_becomes_a_request) {
    tools any(of_one_company());
    const auto made = any.planned(R"({"name":"qbd.invoices.list","query":{"limit":5,"ids":["a b","c"]}})");
    BOOST_TEST(made.request.target == "/quickbooks-desktop/invoices?limit=5&ids=a%20b&ids=c");
    BOOST_TEST(made.request.end_user == "end_usr_1");
    const auto one =
        any.planned(R"({"name":"qbd.invoices.retrieve","path":{"id":"1/2"},"end_user_id":"end_usr_2"})");
    BOOST_TEST(one.request.target == "/quickbooks-desktop/invoices/1%2F2");
    BOOST_TEST(one.request.end_user == "end_usr_2");
    BOOST_TEST(any.planned(R"({"name":"end_users.list"})").request.end_user.empty());
}

BOOST_AUTO_TEST_CASE(an_alias_stands_for_an_end_user) {
    auto how = of_one_company();
    how.end_user_id = [](const std::string& name) {
        return name == "bakery" ? std::string("end_usr_9") : name;
    };
    tools any(how);
    BOOST_TEST(
        any.planned(R"({"name":"qbd.invoices.list","end_user_id":"bakery"})").request.end_user ==
        "end_usr_9");
}

BOOST_AUTO_TEST_CASE(writes_are_refused_unless_they_are_permitted) {
    tools reading(of_one_company());
    for (const auto* name : {"qbd.customers.create", "qbd.invoices.delete_", "end_users.passthrough"}) {
        const json::object arguments{{"name", name}};
        const auto refused = std::get<mcp::tool_result>(reading.box.begin("call_operation", arguments));
        BOOST_TEST(refused.failed);
        BOOST_TEST(refused.texts.at(0).find("--allow-writes") != std::string::npos);
    }
    BOOST_TEST(
        reading.planned(R"({"name":"qbd.health_check"})").request.target ==
        "/quickbooks-desktop/health-check");
    tools writing(of_one_company(true));
    const auto made = writing.planned(R"({"name":"qbd.customers.create","body":{"name":"Birch"}})");
    BOOST_TEST((made.request.method == http_method::post));
    BOOST_TEST(made.request.body->at("name").as_string() == "Birch");
}

BOOST_AUTO_TEST_CASE(what_is_wrong_with_a_call_is_named) {
    tools any(of_one_company(true));
    const auto tells = [&](std::string_view arguments, std::string_view text) {
        const auto refused = any.refusal(arguments);
        BOOST_TEST(refused.find(text) != std::string::npos, refused);
    };
    tells(R"({"name":"qbd.invoices.list","query":{"limit":1000}})", "limit must be from 1 to 150");
    tells(R"({"name":"qbd.invoices.list","query":{"limt":10}})", "Did you mean limit?");
    tells(
        R"({"name":"qbd.invoices.create","body":{"customerId":"1","lines":[{"itemId":"2","rat":"3"}],)"
        R"("transactionDate":"2026-03-01"}})",
        "lines[0].rat is not known here. Did you mean rate?");
    tells(R"({"name":"qbd.invoices.retrieve"})", "path.id is missing");
    tells(R"({"name":"qbd.invoices.retrieve","path":{"id":""}})", "path.id must be a string");
    tells(
        R"({"name":"qbd.invoices.retrieve","path":{"ids":"1"}})",
        "path.ids is not known here. Did you mean id?");
    tells(R"({"name":"qbd.invoices.list","params":{}})", "there is no argument params");
    tells(R"({"name":"qbd.invoices.list","query":"limit=1"})", "query must be an object");
    tells(R"({"name":"qbd.invoices.list","fields":["custmer"]})", "there is no custmer");
    tells(R"({"name":"qbd.invoices.list","fields":"id"})", "fields must be an array of strings");
    tells(R"({})", "name is missing");
    tools nobody;
    BOOST_TEST(
        nobody.refusal(R"({"name":"qbd.invoices.list"})").find("end_user_id is missing") !=
        std::string::npos);
}

BOOST_AUTO_TEST_CASE(only_the_fields_that_were_asked_for_are_told) {
    tools any(of_one_company());
    const auto call = any.planned(R"({"name":"qbd.invoices.list","fields":["id","customer.full-name"]})");
    const auto told = any.box.finish(call, page_of(2, false));
    BOOST_TEST(told.texts.size() == 1U);
    BOOST_TEST(
        json::parse(told.texts.at(0)).at("data") ==
        json::parse(R"([{"id":"0","customer.fullName":"Café"},{"id":"1","customer.fullName":"Café"}])"));
    const auto one = any.planned(R"({"name":"qbd.invoices.retrieve","path":{"id":"1"},"fields":["id"]})");
    const json::value answer = json::object{{"id", "1"}, {"memo", "m"}};
    BOOST_TEST(any.box.finish(one, answer).texts.at(0) == R"({"id":"1"})");
}

BOOST_AUTO_TEST_CASE(a_page_with_another_after_it_says_so) {
    tools any(of_one_company());
    const auto told = any.box.finish(any.planned(R"({"name":"qbd.invoices.list"})"), page_of(2, true));
    BOOST_TEST(told.texts.at(1).find("query.cursor") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_cut_answer_is_read_to_its_end) {
    auto how = of_one_company();
    how.max_bytes = 1'000;
    tools any(how);
    const auto whole = page_of(50, false);
    auto told = any.box.finish(any.planned(R"({"name":"qbd.invoices.list"})"), whole);
    auto read = json::parse(told.texts.at(0)).at("data").as_array();
    int parts = 1;
    while (told.texts.at(1).find("last part") == std::string::npos) {
        const json::object arguments{{"id", id_in(told.texts.at(1))}};
        told = std::get<mcp::tool_result>(any.box.begin("read_more", arguments));
        BOOST_TEST_REQUIRE(!told.failed);
        BOOST_TEST(told.texts.at(0).size() <= 1'000U);
        const auto part = json::parse(told.texts.at(0));
        for (const auto& one : part.at("data").as_array())
            read.push_back(one);
        ++parts;
    }
    BOOST_TEST(parts > 3);
    BOOST_TEST(read == whole.at("data").as_array());
}

BOOST_AUTO_TEST_CASE(a_rest_that_is_not_kept_is_told) {
    auto how = of_one_company();
    how.max_bytes = 1'000;
    how.kept.answers = 1;
    tools any(how);
    const auto call = any.planned(R"({"name":"qbd.invoices.list"})");
    const auto first = any.box.finish(call, page_of(20, false));
    (void)any.box.finish(call, page_of(20, false));
    const json::object gone{{"id", id_in(first.texts.at(1))}};
    for (const auto& arguments : {gone, json::object{{"id", "x"}}, json::object{{"id", "answer-2.900.0"}}})
        BOOST_TEST(std::get<mcp::tool_result>(any.box.begin("read_more", arguments)).failed);
    how.kept = {.answers = 5, .bytes = 500};
    tools small(how);
    const auto told = small.box.finish(call, page_of(20, false));
    BOOST_TEST(told.texts.at(1).find("too large to keep") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_write_that_may_have_been_made_is_told_as_such) {
    error_details details;
    details.kind = error_kind::timeout;
    details.outcome = outcome::unknown;
    details.request_id = "req_7";
    const error why(errc::attempt_timeout, "it took too long", details);
    const auto told = mcp::failure_of_call(why, mcp::call_kind::write);
    BOOST_TEST(told.failed);
    BOOST_TEST(told.texts.at(0).find("Do not simply send it again") != std::string::npos);
    BOOST_TEST(told.texts.at(0).find("request: req_7") != std::string::npos);
    BOOST_TEST(told.texts.at(0).find("kind: timeout") != std::string::npos);
    BOOST_TEST(
        mcp::failure_of_call(why, mcp::call_kind::read).texts.at(0).find("send it again") ==
        std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_cursor_whose_page_may_be_lost_is_not_used_again) {
    tools any(of_one_company());
    BOOST_TEST(any.planned(R"({"name":"qbd.invoices.list","query":{"cursor":"c"}})").with_cursor);
    BOOST_TEST(!any.planned(R"({"name":"qbd.invoices.list"})").with_cursor);
    error_details details;
    details.kind = error_kind::timeout;
    details.outcome = outcome::unknown;
    const auto told = [&] {
        const error why(errc::attempt_timeout, "it took too long", details);
        return mcp::failure_of_call(why, mcp::call_kind::next_page).texts.at(0);
    };
    BOOST_TEST(told().find("Do not use this cursor again") != std::string::npos);
    details.outcome = outcome::not_processed;
    BOOST_TEST(told().find("Do not use this cursor again") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_tools_say_whether_they_write) {
    const auto reading = mcp::tool_definitions(false);
    const auto writing = mcp::tool_definitions(true);
    BOOST_TEST(reading.size() == 4U);
    BOOST_TEST(reading.at(2).at("annotations").at("readOnlyHint").as_bool());
    BOOST_TEST(!writing.at(2).at("annotations").at("readOnlyHint").as_bool());
    BOOST_TEST(writing.at(2).at("annotations").at("destructiveHint").as_bool());
    BOOST_TEST(mcp::instructions(false, "").find("only reads") != std::string::npos);
    BOOST_TEST(mcp::instructions(true, "end_usr_1").find("end_usr_1") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test

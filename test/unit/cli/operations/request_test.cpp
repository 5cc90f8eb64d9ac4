// How an operation and its parameters become a request, and how that is shown.

#include "cli/operations/request.hpp"
#include "unit/cli/operations/models.hpp"
#include "unit/cli/refusal.hpp"
#include "unit/cli/variable.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <cstdio>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli::test {

namespace {

wire_request request_of(std::string_view command, const arguments& given) {
    return make_request(operation(command), given);
}

arguments with_body(std::string_view body, std::vector<std::string> path = {}) {
    arguments made;
    made.path = std::move(path);
    made.body = boost::json::parse(body).get_object();
    return made;
}

arguments with_query(std::string_view query) {
    arguments made;
    made.query = boost::json::parse(query).get_object();
    return made;
}

std::string refused_request(std::string_view command, const arguments& given) {
    return refusal([&] { (void)request_of(command, given); });
}

// The arguments that the shell gives to curl.
std::vector<std::string> taken_apart(const std::string& line) {
    const std::string script = "curl() { printf '%s\\0' \"$@\"; }\n" + line;
    const std::unique_ptr<FILE, int (*)(FILE*)> out(
        ::popen(script.c_str(), "r"), [](FILE* f) { return ::pclose(f); });
    if (!out)
        throw std::runtime_error("there is no shell");
    std::vector<std::string> made(1);
    for (int c = std::fgetc(out.get()); c != EOF; c = std::fgetc(out.get()))
        if (c == '\0')
            made.emplace_back();
        else
            made.back() += static_cast<char>(c);
    made.pop_back();
    return made;
}

} // namespace

BOOST_AUTO_TEST_SUITE(requests)

BOOST_AUTO_TEST_CASE(what_stands_in_the_path_is_percent_encoded) {
    const auto made = request_of("qbd invoices retrieve", {.path = {"a/b ?#%ü"}, .query = {}, .body = {}});
    BOOST_TEST((made.method == http_method::get));
    BOOST_TEST(made.target == "/quickbooks-desktop/invoices/a%2Fb%20%3F%23%25%C3%BC");
    BOOST_TEST(!made.body.has_value());
}

BOOST_AUTO_TEST_CASE(several_parts_of_a_path_keep_their_order) {
    const auto made = request_of(
        "end-users passthrough", {.path = {"end_usr_1", "quickbooks_desktop"}, .query = {}, .body = {}});
    BOOST_TEST(made.target == "/end-users/end_usr_1/passthrough/quickbooks_desktop");
}

BOOST_AUTO_TEST_CASE(a_part_of_the_path_that_is_missing_is_named) {
    BOOST_TEST(refused_request("qbd invoices retrieve", {}) == "its id is missing");
    const arguments empty{.path = {""}, .query = {}, .body = {}};
    BOOST_TEST(refused_request("qbd invoices retrieve", empty) == "its id is missing");
}

BOOST_AUTO_TEST_CASE(a_list_in_the_query_repeats_its_parameter) {
    const auto made = request_of(
        "qbd invoices list",
        with_query(R"({"ids": ["1-2", "a&b=c"], "limit": 25, "includeLineItems": true})"));
    BOOST_TEST(
        made.target == "/quickbooks-desktop/invoices?ids=1-2&ids=a%26b%3Dc&limit=25&includeLineItems=true");
}

BOOST_AUTO_TEST_CASE(the_body_is_sent_as_it_was_given) {
    const auto made = request_of(
        "end-users create", with_body(R"({"companyName": "A", "sourceId": "1", "email": "a@example.com"})"));
    BOOST_TEST((made.method == http_method::post));
    BOOST_REQUIRE(made.body.has_value());
    BOOST_TEST(
        boost::json::serialize(*made.body) ==
        R"({"companyName":"A","sourceId":"1","email":"a@example.com"})");
}

BOOST_AUTO_TEST_CASE(what_the_description_forbids_is_named_by_its_path) {
    const auto invoice = [](std::string_view rest) {
        return refused_request(
            "qbd invoices create",
            with_body(R"({"customerId": "1", "transactionDate": "2026-01-31", )" + std::string(rest) + "}"));
    };
    BOOST_TEST(invoice(R"("memo": "x")") == "");
    for (const auto& [rest, path] :
         {std::pair(R"("memo": 1)", "memo must be a string"),
          std::pair(R"("refNumber": "123456789012")", "refNumber must not be longer than 11 characters"),
          std::pair(R"("dueDate": "31.1.2026")", "dueDate must be a date"),
          std::pair(R"("externalId": "x")", "externalId must be a UUID"),
          std::pair(R"("lines": [])", "lines must have at least 1 item"),
          std::pair(R"("lines": [{}, {"quantity": "2"}])", "lines[1].quantity must be a number"),
          std::pair(R"("billingAddress": "Graz")", "billingAddress must be an object")}) {
        const auto told = invoice(rest);
        BOOST_TEST(told.starts_with(path), told);
    }
    const auto missing = refused_request("qbd invoices create", with_body(R"({"customerId": "1"})"));
    BOOST_TEST(missing == "transactionDate is required.", missing);
    const auto limit = refused_request("qbd invoices list", with_query(R"({"limit": 151})"));
    BOOST_TEST(limit.starts_with("limit "), limit);
}

BOOST_AUTO_TEST_CASE(a_word_that_is_none_of_an_enum_is_told_with_those_that_are) {
    const auto told = refused_request("qbd invoices list", with_query(R"({"paymentStatus": "payed"})"));
    BOOST_TEST(told.starts_with("paymentStatus "), told);
    BOOST_TEST(has(told, "payed"), told);
}

BOOST_AUTO_TEST_CASE(what_is_not_known_is_told_with_what_may_have_been_meant) {
    const auto told = refused_request(
        "qbd invoices create",
        with_body(R"({"customerId": "1", "transactionDate": "2026-01-31", "lines": [{"itmeId": "1"}]})"));
    BOOST_TEST(has(told, "lines[0].itmeId"), told);
    BOOST_TEST(has(told, "Did you mean itemId?"), told);
    BOOST_TEST(has(refused_request("qbd invoices list", with_query(R"({"lmit": 1})")), "limit?"));
}

BOOST_AUTO_TEST_CASE(what_takes_no_parameters_says_so) {
    BOOST_TEST(has(refused_request("end-users list", with_query(R"({"limit": 1})")), "limit"));
    auto given = with_body(R"({"memo": "x"})", {"1"});
    BOOST_TEST(has(refused_request("qbd invoices retrieve", given), "memo"));
}

BOOST_AUTO_TEST_CASE(only_companies_need_an_end_user) {
    for (const auto* one : all_operations())
        BOOST_TEST(needs_end_user(*one) == one->name.starts_with("qbd."), one->name);
}

BOOST_AUTO_TEST_CASE(a_request_is_shown_to_a_person) {
    auto made = request_of("qbd invoices list", with_query(R"({"limit": 1})"));
    made.end_user = "end_usr_1";
    const auto text = as_text(made, "https://api.example.com/v1");
    BOOST_TEST(
        text == "GET https://api.example.com/v1/quickbooks-desktop/invoices?limit=1\n"
                "Authorization: Bearer [secret key]\n"
                "Conductor-End-User-Id: end_usr_1\n");
    made.body = boost::json::object{{"memo", "x"}};
    BOOST_TEST(has(as_text(made, "https://x"), "\n\n{\n  \"memo\": \"x\"\n}\n"));
}

BOOST_AUTO_TEST_CASE(no_key_is_in_what_is_shown) {
    const variable key("CONDUCTOR_SECRET_KEY", "sk_test_hidden");
    const auto made = request_of("end-users list", {});
    BOOST_TEST(!has(as_text(made, "https://x"), "sk_test_hidden"));
    const auto line = as_curl(made, "https://x");
    BOOST_TEST(!has(line, "sk_test_hidden"));
    BOOST_TEST(has(line, "$CONDUCTOR_SECRET_KEY"));
}

BOOST_AUTO_TEST_CASE(a_shell_gives_curl_the_same_request) {
    const variable key("CONDUCTOR_SECRET_KEY", "sk_test_1 $x");
    for (const std::string text :
         {"plain", "it's", "'", "''", "\"quoted\"", "$HOME `id` $(id) \\ \\n !", "a\nb\ttab",
          "* ? [a] ~ # ; & |", "ü 株 🙂", "-d", "@file", "\\'"}) {
        auto made = request_of("qbd invoices retrieve", {.path = {text}, .query = {}, .body = {}});
        made.method = http_method::post;
        made.end_user = "end_usr_" + text;
        made.body = boost::json::object{{"memo", text}, {text, 1}};
        const auto given = taken_apart(as_curl(made, "https://api.example.com/v1"));
        const std::vector<std::string> wanted{
            "-X",
            "POST",
            "https://api.example.com/v1" + made.target,
            "-H",
            "Authorization: Bearer sk_test_1 $x",
            "-H",
            "Conductor-End-User-Id: end_usr_" + text,
            "-H",
            "Content-Type: application/json",
            "-d"};
        BOOST_REQUIRE_EQUAL(given.size(), wanted.size() + 1);
        BOOST_TEST(
            std::vector<std::string>(given.begin(), given.end() - 1) == wanted,
            boost::test_tools::per_element());
        BOOST_TEST((boost::json::parse(given.back()) == boost::json::value(*made.body)), text);
    }
}

BOOST_AUTO_TEST_CASE(a_request_without_a_body_is_curl_without_one) {
    const variable key("CONDUCTOR_SECRET_KEY", "sk_test_1");
    const std::vector<std::string> wanted{
        "-X", "GET", "https://x/v1/end-users", "-H", "Authorization: Bearer sk_test_1"};
    BOOST_TEST(
        taken_apart(as_curl(request_of("end-users list", {}), "https://x/v1")) == wanted,
        boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::cli::test

// Answers as a real server frames them: compressed, chunked, large.

#include "nginx/caller.hpp"
#include "nginx/nginx.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace conductor::test;

constexpr std::size_t many = 5'000;

std::string list_of_end_users() {
    std::string text = R"({"objectType":"list","url":"/v1/end-users","data":[)";
    for (std::size_t i = 0; i != many; ++i) {
        text += i == 0 ? "" : ",";
        text += R"({"id":"end_usr_)" + std::to_string(i) +
                R"(","objectType":"end_user","createdAt":"now",)"
                R"("companyName":"Grün & Söhne","sourceId":"s","email":"e","integrationConnections":[]})";
    }
    return text + "]}";
}

site serve_list(const std::string& directives = {}) {
    site made;
    made.directives =
        directives + " location = /v1/end-users { default_type application/json; alias list.json; }";
    made.files["list.json"] = list_of_end_users();
    return made;
}

constexpr const char* gzip = "gzip on; gzip_types application/json; gzip_min_length 100;";

void check_list(caller& client) {
    const auto answer = client.list();
    BOOST_TEST_REQUIRE(answer.has_value());
    BOOST_TEST(answer->value.data.size() == many);
    BOOST_TEST(answer->value.data.back().id == "end_usr_" + std::to_string(many - 1));
    BOOST_TEST(answer->value.data.back().company_name == "Grün & Söhne");
    BOOST_TEST(answer->body == list_of_end_users());
}

} // namespace

BOOST_AUTO_TEST_SUITE(contents)

BOOST_AUTO_TEST_CASE(a_large_answer_is_read) {
    nginx server(serve_list());
    caller client(options_for(server.base_url()));
    check_list(client);
    check_list(client);
    const auto requests = server.served(2);
    BOOST_TEST_REQUIRE(requests.size() == 2u);
    BOOST_TEST(requests[0].content_encoding == "");
    BOOST_TEST(count_connections(requests) == 1u);
}

// nginx sends it in chunks, as it does not know the size beforehand.
BOOST_AUTO_TEST_CASE(a_compressed_answer_is_inflated) {
    nginx server(serve_list(gzip));
    caller client(options_for(server.base_url()));
    check_list(client);
    check_list(client);
    BOOST_TEST(client.retrieve().has_value());
    const auto requests = server.served(3);
    BOOST_TEST_REQUIRE(requests.size() == 3u);
    for (const auto& request : requests)
        BOOST_TEST(request.content_encoding == "gzip");
    BOOST_TEST(count_connections(requests) == 1u);
}

BOOST_AUTO_TEST_CASE(no_compressed_answer_is_asked_for_when_told_so) {
    nginx server(serve_list(gzip));
    auto plain = options_for(server.base_url());
    plain.compression = false;
    caller client(plain);
    check_list(client);
    const auto requests = server.served(1);
    BOOST_TEST_REQUIRE(requests.size() == 1u);
    BOOST_TEST(requests[0].content_encoding == "");
}

BOOST_AUTO_TEST_CASE(an_inflated_answer_over_the_limit_is_refused) {
    nginx server(serve_list(gzip));
    auto limited = options_for(server.base_url());
    limited.limits.body_bytes = list_of_end_users().size() - 1;
    caller client(limited);
    const auto answer = client.list();
    BOOST_TEST_REQUIRE(answer.has_error());
    BOOST_TEST(answer.error().code() == boost::system::error_code(conductor::errc::response_too_large));
}

// What stands before an API answers in its own format when something is wrong.
BOOST_AUTO_TEST_CASE(an_error_page_is_an_api_error) {
    site broken;
    broken.directives = "location = /v1/end-users { return 502; }";
    nginx server(broken);
    caller client(options_for(server.base_url()));
    const auto answer = client.create();
    BOOST_TEST_REQUIRE(answer.has_error());
    BOOST_TEST(answer.error().code() == boost::system::error_code(conductor::errc::internal_server));
    BOOST_TEST(answer.error().status() == 502);
    BOOST_TEST((answer.error().outcome() == conductor::outcome::unknown));
    BOOST_TEST(answer.error().body().find("502 Bad Gateway") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

// Is what is printed of an object that object?

#include "api/every_type.hpp"
#include "api/filler.hpp"
#include "json/decoder.hpp"
#include "json/encoder.hpp"

#include <conductor/client_options.hpp>
#include <conductor/decimal.hpp>
#include <conductor/qbd/customers.hpp>
#include <conductor/qbd/invoices.hpp>
#include <conductor/qbd/reports.hpp>
#include <conductor/to_json.hpp>
#include <conductor/types/end_users.hpp>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <concepts>
#include <iostream>
#include <limits>
#include <sstream>
#include <string>

// As in a program of others.
namespace printed_elsewhere {

template <class T>
std::string text_of(const T& value) {
    return to_json(value);
}

} // namespace printed_elsewhere

namespace conductor::test {

BOOST_AUTO_TEST_SUITE(printing)

namespace {

std::string printed(const any_type& type, const void* value, json_style style = json_style::compact) {
    return conductor::detail::object_to_json(type.type->model, value, style);
}

// As a record that has come from the API, whatever it lacks.
void is_read_as_it_is_printed(const any_type& type, const void* value) {
    for (const json_style style : {json_style::compact, json_style::pretty}) {
        const std::string text = printed(type, value, style);
        const auto copy = type.make();
        const auto read = json::decode(text, *type.type, copy.get(), {});
        BOOST_REQUIRE_MESSAGE(read.ok, type.name << ": " << read.message << " in " << text);
        BOOST_TEST(type.equal(value, copy.get()), type.name << ": " << text);
    }
}

template <class T>
concept is_printable = requires(std::ostream& out, const T& value) { out << value; };

template <class... T>
constexpr bool all_compare = (std::equality_comparable<T> && ...);

} // namespace

BOOST_AUTO_TEST_CASE(every_type_is_read_as_it_is_printed) {
    for (const any_type& type : every_type()) {
        for (const filling what : {filling::all, filling::required, filling::random}) {
            const auto value = type.make();
            filler(what, 7).fill(*type.type, value.get());
            is_read_as_it_is_printed(type, value.get());
            std::string sent;
            BOOST_TEST(!json::encode(*type.type, value.get(), sent));
            BOOST_TEST(printed(type, value.get()) == sent);
        }
        is_read_as_it_is_printed(type, type.make().get()); // nothing is set
    }
}

// Each of its fields is once missing, and once null.
BOOST_AUTO_TEST_CASE(what_was_read_tolerantly_is_read_as_it_is_printed) {
    std::size_t values = 0;
    for (const any_type& type : every_type()) {
        const auto whole = type.make();
        filler(filling::all, 3).fill(*type.type, whole.get());
        const auto object = boost::json::parse(printed(type, whole.get())).as_object();
        for (const auto& member : object) {
            auto less = object;
            less.erase(member.key());
            auto without = object;
            without[member.key()] = nullptr;
            for (const auto& given : {less, without}) {
                const auto value = type.make();
                if (!json::decode(boost::json::serialize(given), *type.type, value.get(), {}).ok)
                    continue;
                is_read_as_it_is_printed(type, value.get());
                ++values;
            }
        }
    }
    std::cout << every_type().size() << " types are read as they are printed, " << values
              << " values with a field that is missing or null among them" << std::endl;
}

BOOST_AUTO_TEST_CASE(objects_of_the_account_and_of_companies) {
    end_user_create_params account{.company_name = "Acme \"Inc.\"", .source_id = "acme-1", .email = ""};
    const std::string text = R"({"companyName":"Acme \"Inc.\"","sourceId":"acme-1","email":""})";
    BOOST_TEST(to_json(account) == text);
    BOOST_TEST((std::ostringstream() << account).str() == text);

    qbd::invoice_line_create_params line;
    line.rate = "18.50";
    line.quantity = 4;
    qbd::invoice_create_params params;
    params.lines = {line};
    BOOST_TEST(
        (std::ostringstream() << params).str() ==
        R"({"customerId":"","transactionDate":null,"lines":[{"quantity":4,"rate":"18.50"}]})");
    BOOST_TEST(printed_elsewhere::text_of(params) == to_json(params));
    BOOST_TEST(
        to_json(params, json_style::pretty) ==
        "{\n  \"customerId\": \"\",\n  \"transactionDate\": null,\n  \"lines\": [\n    {\n      "
        "\"quantity\": 4,\n      \"rate\": \"18.50\"\n    }\n  ]\n}");
    BOOST_TEST(to_json(std::vector{account, account}) == "[" + text + "," + text + "]");
    BOOST_TEST(to_json(std::vector<end_user>{}, json_style::pretty) == "[]");
}

BOOST_AUTO_TEST_CASE(rows_of_reports) {
    qbd::report_text_row text;
    text.kind = "text";
    text.text = "Income";
    const qbd::report_row row = text;
    BOOST_TEST(to_json(row) == to_json(text));
    BOOST_TEST(to_json(row, json_style::pretty) == to_json(text, json_style::pretty));
    const qbd::report_row newer = unrecognized_object{"chart", R"({"kind":"chart"})"};
    BOOST_TEST(to_json(newer) == R"({"kind":"chart"})");
}

BOOST_AUTO_TEST_CASE(pages) {
    cursor_page<end_user_create_params> page;
    page.object_type = "list";
    page.url = "/v1/end-users";
    page.data.resize(2);
    page.remaining_count = 3;
    page.has_more = true;
    const std::string none = R"({"companyName":"","sourceId":"","email":""})";
    BOOST_TEST(
        to_json(page) == R"({"objectType":"list","url":"/v1/end-users","data":[)" + none + "," + none +
                             R"(],"nextCursor":null,"remainingCount":3,"hasMore":true})");
    item_list<end_user_create_params> list;
    list.url = "/v1/end-users";
    BOOST_TEST(
        to_json(list, json_style::pretty) ==
        "{\n  \"objectType\": \"\",\n  \"url\": \"/v1/end-users\",\n  \"data\": []\n}");
}

// It is printed all the same.
BOOST_AUTO_TEST_CASE(what_could_not_be_sent) {
    qbd::invoice_line_create_params line;
    line.quantity = std::numeric_limits<double>::quiet_NaN();
    line.description = "caf\xE9 {\\\"[";
    qbd::invoice_create_params params;
    params.transaction_date = std::chrono::year(2024) / 2 / 31;
    params.lines = {line};
    const std::string text = to_json(params);
    BOOST_TEST(text.find(R"("transactionDate":null)") != text.npos, text);
    BOOST_TEST(text.find(R"("quantity":null)") != text.npos, text);
    BOOST_TEST(text.find("\"caf\xEF\xBF\xBD {\\\\\\\"[\"") != text.npos, text);
    BOOST_TEST((boost::json::parse(to_json(params, json_style::pretty)) == boost::json::parse(text)));
}

BOOST_AUTO_TEST_CASE(only_objects_of_the_api_are_printed_so) {
    static_assert(
        is_printable<end_user> && is_printable<qbd::customer> && is_printable<qbd::invoice_create_params>);
    static_assert(is_printable<date_time> && is_printable<decimal>);
    static_assert(
        !is_printable<client_options> && !is_printable<unrecognized_object> && !is_printable<pool_options>);
    static_assert(!api_object<std::string> && !api_object<cursor_page<end_user>>);
    static_assert(all_compare<
                  cursor_page<end_user>, item_list<end_user>, unrecognized_object, date_time, decimal,
                  open_enum<integration_slug>, timeout_options, retry_options, retry_budget_options,
                  end_user_options, pool_options, pool_stats, tls_options, proxy_options, response_options,
                  header, query_param>);
    for (const any_type& type : every_type())
        BOOST_TEST(type.equal(type.make().get(), type.make().get()), type.name);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test

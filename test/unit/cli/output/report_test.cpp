#include "cli/output/report.hpp"

#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::cli::test {

namespace {

constexpr std::string_view aging = R"({
  "objectType": "qbd_report", "title": "A/R Aging", "subtitle": null,
  "columns": [
    {"columnId": "1", "titles": [{"rowNumber": 1, "value": null}]},
    {"columnId": "2", "titles": [{"rowNumber": 1, "value": "1 - 30"}, {"rowNumber": 2, "value": "days"}]},
    {"columnId": "3", "titles": [{"rowNumber": 1, "value": "Total"}]}
  ],
  "rows": [
    {"kind": "text", "text": "Customers"},
    {"kind": "data", "cells": [
      {"columnId": "1", "value": "Harbour Café"}, {"columnId": "3", "value": "1249.50"}]},
    {"kind": "total", "cells": [
      {"columnId": "1", "value": "Total"}, {"columnId": "2", "value": "0.00"}, {"columnId": "3", "value": "1249.50"}]}
  ]
})";

std::string shown(print_options how, std::string_view report = aging) {
    std::string made;
    print_report(how, boost::json::parse(report), [&made](std::string_view text) { made += text; });
    return made;
}

} // namespace

BOOST_AUTO_TEST_SUITE(reports)

BOOST_AUTO_TEST_CASE(a_table_has_their_columns_and_rows) {
    print_options how;
    how.format = output_format::table;
    BOOST_TEST(
        shown(how) == "A/R Aging\n"
                      "              1 - 30 days    Total\n"
                      "Customers\n"
                      "Harbour Café               1249.50\n"
                      "Total                0.00  1249.50\n");
}

BOOST_AUTO_TEST_CASE(csv_has_them_without_the_title) {
    print_options how;
    how.format = output_format::csv;
    BOOST_TEST(
        shown(how) == ",1 - 30 days,Total\n"
                      "Customers,,\n"
                      "Harbour Café,,1249.50\n"
                      "Total,0.00,1249.50\n");
    how.header = false;
    BOOST_TEST(shown(how).starts_with("Customers,,\n"));
}

BOOST_AUTO_TEST_CASE(json_and_chosen_fields_are_of_the_answer) {
    print_options how;
    how.format = output_format::jsonl;
    BOOST_TEST(boost::json::parse(shown(how)) == boost::json::parse(aging));
    how.format = output_format::table;
    how.fields = {"title"};
    BOOST_TEST(shown(how) == "title  A/R Aging\n");
}

BOOST_AUTO_TEST_CASE(what_has_no_columns_is_shown_as_it_is) {
    print_options how;
    how.format = output_format::table;
    BOOST_TEST(shown(how, R"({"title": "Empty", "columns": [], "rows": []})") == "title  Empty\n");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::cli::test

// Records in all formats.

#include "cli/output/printer.hpp"
#include "unit/cli/operations/models.hpp"
#include "unit/cli/refusal.hpp"

#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli::test {

namespace {

boost::json::value record(std::string_view id, std::string_view name) {
    return boost::json::object{
        {"id", id},
        {"fullName", name},
        {"objectType", "qbd_customer"},
        {"class", {{"id", "1"}, {"fullName", "Roofs"}}},
        {"balance", "12.50"}};
}

print_options in(output_format format, std::vector<std::string> fields = {}) {
    print_options made;
    made.format = format;
    made.fields = std::move(fields);
    made.columns = 0;
    return made;
}

std::string list_of(const print_options& how, const std::vector<boost::json::value>& records) {
    std::string made = "\n";
    const auto shown = make_printer(how, [&made](std::string_view text) { made += text; });
    for (const auto& one : records)
        shown->add(one);
    shown->finish();
    return made;
}

std::string object_of(const print_options& how, const boost::json::value& object) {
    std::string made = "\n";
    print_object(how, object, [&made](std::string_view text) { made += text; });
    return made;
}

const std::vector<boost::json::value>& two() {
    static const std::vector<boost::json::value> made{record("8-1", "Ash, Birch"), record("8-2", "Cedar")};
    return made;
}

const catalog::schema::type* customer_type() {
    return operation("qbd customers list").item;
}

} // namespace

BOOST_AUTO_TEST_SUITE(printers)

BOOST_AUTO_TEST_CASE(formats_have_names) {
    BOOST_TEST((output_format_of("table") == output_format::table));
    BOOST_TEST((output_format_of("json") == output_format::json));
    BOOST_TEST((output_format_of("jsonl") == output_format::jsonl));
    BOOST_TEST((output_format_of("csv") == output_format::csv));
    BOOST_TEST(!output_format_of("JSON"));
    BOOST_TEST(!output_format_of(""));
}

BOOST_AUTO_TEST_CASE(json_is_one_document_with_all_that_came) {
    const auto text = list_of(in(output_format::json), two());
    BOOST_TEST(
        (boost::json::parse(text) == boost::json::value(boost::json::array(two().begin(), two().end()))));
    BOOST_TEST(list_of(in(output_format::json, {"id", "class.fullName"}), two()) == R"(
[
  {
    "id": "8-1",
    "class.fullName": "Roofs"
  },
  {
    "id": "8-2",
    "class.fullName": "Roofs"
  }
]
)");
}

BOOST_AUTO_TEST_CASE(json_that_broke_off_cannot_be_taken_for_all) {
    std::string made;
    const auto shown =
        make_printer(in(output_format::json), [&made](std::string_view text) { made += text; });
    shown->add(two().front());
    shown->flush();
    boost::system::error_code broken;
    (void)boost::json::parse(made, broken);
    BOOST_TEST(broken.failed());
    BOOST_TEST(!made.empty());
}

BOOST_AUTO_TEST_CASE(jsonl_is_a_line_for_each_at_once) {
    BOOST_TEST(list_of(in(output_format::jsonl, {"id", "balance", "none"}), two()) == R"(
{"id":"8-1","balance":"12.50","none":null}
{"id":"8-2","balance":"12.50","none":null}
)");
    std::string made;
    const auto shown =
        make_printer(in(output_format::jsonl), [&made](std::string_view text) { made += text; });
    shown->add(two().front());
    BOOST_TEST((boost::json::parse(made) == two().front()));
}

BOOST_AUTO_TEST_CASE(csv_has_a_row_for_each) {
    BOOST_TEST(list_of(in(output_format::csv, {"id", "fullName", "class", "class.id", "none"}), two()) == R"(
id,fullName,class,class.id,none
8-1,"Ash, Birch",Roofs,1,
8-2,Cedar,Roofs,1,
)");
    auto bare = in(output_format::csv, {"id", "balance"});
    bare.header = false;
    BOOST_TEST(list_of(bare, two()) == "\n8-1,12.50\n8-2,12.50\n");
}

BOOST_AUTO_TEST_CASE(a_table_shows_what_was_chosen_or_what_is_usual) {
    BOOST_TEST(list_of(in(output_format::table, {"id", "balance", "none"}), two()) == R"(
id   balance  none
8-1    12.50
8-2    12.50
)");
    BOOST_TEST(list_of(in(output_format::table), two()) == R"(
id   fullName    balance
8-1  Ash, Birch    12.50
8-2  Cedar         12.50
)");
}

BOOST_AUTO_TEST_CASE(an_empty_list_is_a_whole_answer) {
    for (const auto* type : {static_cast<const catalog::schema::type*>(nullptr), customer_type()}) {
        const auto empty = [&](output_format format, std::vector<std::string> fields = {}) {
            auto how = in(format, std::move(fields));
            how.record = type;
            return list_of(how, {});
        };
        BOOST_TEST(empty(output_format::json) == "\n[]\n");
        BOOST_TEST(empty(output_format::jsonl) == "\n");
        BOOST_TEST(empty(output_format::csv, {"id", "fullName"}) == "\nid,fullName\n");
        BOOST_TEST(empty(output_format::table, {"id", "fullName"}) == "\nid  fullName\n");
        BOOST_TEST(empty(output_format::csv).starts_with("\nid,") == (type != nullptr));
    }
}

BOOST_AUTO_TEST_CASE(fields_that_are_not_there_are_refused_before_anything_is_shown) {
    for (const auto format :
         {output_format::json, output_format::jsonl, output_format::csv, output_format::table}) {
        auto how = in(format, {"ful-name"});
        how.record = customer_type();
        BOOST_TEST(has(refusal([&] { (void)list_of(how, {}); }), "full-name?"));
        BOOST_TEST(has(refusal([&] { (void)object_of(how, two().front()); }), "full-name?"));
    }
}

BOOST_AUTO_TEST_CASE(fields_may_be_written_with_hyphens) {
    auto how = in(output_format::csv, {"full-name"});
    how.record = customer_type();
    BOOST_TEST(list_of(how, two()) == "\nfullName\n\"Ash, Birch\"\nCedar\n");
}

BOOST_AUTO_TEST_CASE(an_object_is_a_line_for_each_member_and_its_lists_are_tables) {
    const auto invoice = boost::json::parse(R"({
        "id": "1-2", "refNumber": null, "customer": {"id": "8-1", "fullName": "Ash"},
        "billingAddress": {"line1": "Elm 1", "line2": null, "city": "Graz"}, "isPaid": false,
        "linkedTransactions": [], "lines": [{"id": "a", "amount": "1.50"}, {"id": "b", "amount": "12.50"}]})");
    BOOST_TEST(object_of(in(output_format::table), invoice) == R"(
id              1-2
customer        Ash (8-1)
billingAddress  Elm 1, Graz
isPaid          false
lines
  id  amount
  a     1.50
  b    12.50
)");
}

BOOST_AUTO_TEST_CASE(chosen_members_are_shown_be_they_empty) {
    BOOST_TEST(object_of(in(output_format::table, {"id", "none", "class.fullName"}), two().front()) == R"(
id              8-1
none
class.fullName  Roofs
)");
}

BOOST_AUTO_TEST_CASE(an_object_in_the_other_formats) {
    BOOST_TEST((boost::json::parse(object_of(in(output_format::json), two().front())) == two().front()));
    BOOST_TEST(object_of(in(output_format::json, {"id"}), two().front()) == "\n{\n  \"id\": \"8-1\"\n}\n");
    BOOST_TEST(object_of(in(output_format::jsonl, {"id"}), two().front()) == "\n{\"id\":\"8-1\"}\n");
    BOOST_TEST(object_of(in(output_format::csv, {"id", "fullName"}), two().front()) == R"(
id,fullName
8-1,"Ash, Birch"
)");
}

BOOST_AUTO_TEST_CASE(no_member_can_steer_the_terminal) {
    const auto odd = boost::json::parse(
        R"({"na\u001bme": "\u001b[31mred\n", "lines": [{"i\u001bd": "\u001b]0;x\u0007"}], "a\u001b": [{}]})");
    const auto made = object_of(in(output_format::table), odd);
    BOOST_TEST(made.find_first_of("\033\a") == made.npos, made);
}

BOOST_AUTO_TEST_CASE(a_line_of_an_object_keeps_to_the_terminal) {
    auto how = in(output_format::table);
    how.columns = 12;
    BOOST_TEST(
        object_of(how, boost::json::object{{"memo", "a long text of many words"}}) == "\nmemo  a lon…\n");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::cli::test

// What a mapping may say, and how it is told what it may not.

#include "unit/cli/apply/rows.hpp"

namespace conductor::inline CONDUCTOR_ABI::cli::test {

BOOST_AUTO_TEST_SUITE(mappings)

BOOST_AUTO_TEST_CASE(what_is_to_be_done_has_two_forms) {
    for (const char* text :
         {"create: invoices\nkey: order-{no}\n", "operation: qbd.invoices.create\nkey: order-{no}\n"}) {
        const auto made = parse_mapping(text, "map.yml");
        BOOST_TEST(made.operation == "qbd.invoices.create");
        BOOST_TEST_REQUIRE(made.columns.all.size() == 1u);
        BOOST_TEST(made.columns.all.front().name == "no");
        BOOST_TEST(made.columns.all.front().line == 2);
    }
    const auto removed = parse_mapping("delete: invoices\nkey: gone-{id}\nid: '{id}'\n", "map.yml");
    BOOST_TEST(removed.operation == "qbd.invoices.delete");
    BOOST_TEST(removed.columns.all.size() == 1u);
}

BOOST_AUTO_TEST_CASE(mistakes_are_told_with_their_line) {
    const std::pair<const char*, const char*> all[] = {
        {"create: invoces\nkey: a-{b}\n", "map.yml:1: there is no list of invoces. Did you mean invoices?"},
        {"key: a-{b}\n", "map.yml:1: what is to be done? As in `create: invoices`"},
        {"create: invoices\n", "map.yml:1: there is no key."},
        {"create: invoices\nkey: order\n", "map.yml:2: the key has no column"},
        {"create: invoices\nkey: order-{no\n", "map.yml:2: in \"order-{no\" a brace does not name a column"},
        {"create: invoices\nkeys: a-{b}\n", "map.yml:2: there is no setting keys. Did you mean key?"},
        {"create: invoices\nupdate: customers\nkey: a-{b}\n", "map.yml:2: a mapping does one thing"},
        {"update: customers\nkey: a-{b}\n", "map.yml:1: there is no id"},
        {"create: customers\nkey: a-{b}\nid: '{b}'\n", "map.yml:3: a record that is created has no id yet"},
        {"update: transfers\nkey: a-{b}\nid: '{b}'\ncreate: x\n", "map.yml:4: there is no list of x."},
        {"operation: qbd.invoices.list\nkey: a-{b}\n", "map.yml:1: qbd.invoices.list is no operation that"},
        {"create: invoices\nkey: a-{b}\ndate_format: '%d.%m'\n", "map.yml:3: a date_format has a year"},
        {"create: invoices\nkey: a-{b}\nmembers:\n  custmerId: x\n",
         "map.yml:4: there is no member custmerId. Did you mean customerId?"},
        {"create: invoices\nkey: a-{b}\nmembers:\n  billingAddress:\n    citty: x\n",
         "map.yml:5: there is no member citty in billingAddress. Did you mean city?"},
        {"create: invoices\nkey: a-{b}\nmembers:\n  lines:\n    each row:\n      quantty: '{q}'\n",
         "map.yml:6: there is no member quantty. Did you mean quantity?"},
        {"create: invoices\nkey: a-{b}\nmembers:\n  memo: {colum: x}\n",
         "map.yml:4: a value has no colum. Did you mean column?"},
        {"create: invoices\nkey: a-{b}\nmembers:\n  memo: {column: x, empty: nothing}\n",
         "map.yml:4: empty is omit, text or error"},
        {"create: invoices\nkey: a-{b}\nmembers:\n  isPending: {column: x, empty: text}\n",
         "map.yml:4: only a text can be sent empty"},
        {"create: invoices\nkey: a-{b}\nmembers:\n  memo:\n", "map.yml:4: a value is wanted here"},
        {"create: invoices\nkey: a-{b}\nmembers:\n  isPending: maybe\n",
         "map.yml:4: \"maybe\" is neither true nor false"},
        {"create: invoices\nkey: a-{b}\nmembers:\n  memo: x\n  memo: y\n", "map.yml:5: memo is given twice"},
        {"create: invoices\nkey: a-{b}\nmembers:\n  memo: {each row: x}\n", "map.yml:4: memo is no list"},
        {"create: invoices\nkey: [a\n", "map.yml:"},
    };
    for (const auto& [text, told] : all)
        BOOST_TEST(mapping_refusal(text).starts_with(told), text << " tells " << mapping_refusal(text));
}

BOOST_AUTO_TEST_CASE(braces_by_themselves_are_written_twice) {
    used_columns columns;
    const text_template made("{{customer-{no}}} {{}}", columns, 1);
    BOOST_TEST(made.filled({"7"}) == "{customer-7} {}");
    BOOST_TEST(columns.all.size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_template_is_blank_when_all_of_its_columns_are) {
    used_columns columns;
    const text_template made("{first} {last}", columns, 1);
    BOOST_TEST(made.is_blank({" ", ""}));
    BOOST_TEST(!made.is_blank({"", "x"}));
    BOOST_TEST(!text_template("constant", columns, 1).is_blank({}));
    BOOST_TEST(*made.blank_column({"a", ""}, columns) == "last");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::cli::test

// Views as SQL.

#include "mirror/view_sql.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::mirror_test {

BOOST_AUTO_TEST_SUITE(view_sql)

using database::dialect;
using mirror_detail::all_views;
using mirror_detail::column;
using mirror_detail::column_kind;
using mirror_detail::create_view;
using mirror_detail::view;

namespace {

constexpr column columns[] = {{"id", "id", column_kind::text}, {"order", "a.b", column_kind::date}};
constexpr view lines{"conductor_order_lines", "orders", "lines", "", "order_id", columns};

} // namespace

BOOST_AUTO_TEST_CASE(each_name_is_quoted_and_each_path_is_followed) {
    const std::string sqlite = create_view(lines, dialect::sqlite);
    BOOST_TEST(sqlite.starts_with("CREATE VIEW \"conductor_order_lines\" AS SELECT r.end_user AS end_user"));
    BOOST_TEST(sqlite.find("json_extract(e.value, '$.a.b') AS \"order\"") != std::string::npos);
    BOOST_TEST(sqlite.find("r.resource = 'orders' AND NOT r.deleted") != std::string::npos);
    const std::string postgresql = create_view(lines, dialect::postgresql);
    BOOST_TEST(postgresql.find("(e.value #>> '{a,b}')::date END AS \"order\"") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(names_are_what_both_databases_take) {
    std::set<std::string_view> names;
    for (const view& one : all_views()) {
        BOOST_TEST(names.insert(one.name).second, one.name);
        BOOST_TEST(one.name.size() <= 63u);
        std::set<std::string_view> of_columns{"end_user"};
        if (!one.list.empty())
            of_columns.insert({"position", one.parent});
        if (!one.outer_list.empty())
            of_columns.insert("group_position");
        for (const column& c : one.columns) {
            BOOST_TEST(of_columns.insert(c.name).second, one.name << '.' << c.name);
            BOOST_TEST(c.name.size() <= 63u);
            BOOST_TEST(std::ranges::all_of(c.name, [](char letter) {
                return letter == '_' || (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
            }));
        }
    }
    BOOST_TEST(names.contains("conductor_invoices"));
    BOOST_TEST(names.contains("conductor_invoice_lines"));
    BOOST_TEST(names.contains("conductor_invoice_line_group_lines"));
}

BOOST_AUTO_TEST_CASE(another_release_has_another_fingerprint) {
    const view both[] = {lines, lines};
    const auto one = mirror_detail::fingerprint_of(std::span(both).first(1), dialect::sqlite);
    BOOST_TEST(one.size() == 16u);
    BOOST_TEST(one == mirror_detail::fingerprint_of(std::span(both).first(1), dialect::sqlite));
    BOOST_TEST(one != mirror_detail::fingerprint_of(both, dialect::sqlite));
    BOOST_TEST(one != mirror_detail::fingerprint_of(std::span(both).first(1), dialect::postgresql));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::mirror_test

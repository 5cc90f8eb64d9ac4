// What each view shows is what the records have, in the types that the database has for it.

#include "catalog/schema.hpp"
#include "integration/recipes/changes/one_of_each.hpp"
#include "mirror/view_sql.hpp"
#include "mirror/views.hpp"
#include "shelf.hpp"

#include <conductor/timestamp.hpp>

#include <iostream>
#include <set>

namespace conductor::inline CONDUCTOR_ABI::mirror_test {

BOOST_AUTO_TEST_SUITE(views)

namespace {

using mirror_detail::column;
using mirror_detail::column_kind;
using mirror_detail::view;

// What is at a path; null if nothing is.
boost::json::value at_path(const boost::json::value& from, std::string_view path) {
    const boost::json::value* now = &from;
    while (!path.empty()) {
        const std::string_view name = path.substr(0, path.find('.'));
        path.remove_prefix(std::min(path.size(), name.size() + 1));
        const auto* object = now->if_object();
        now = object != nullptr ? object->if_contains(name) : nullptr;
        if (now == nullptr)
            return nullptr;
    }
    return *now;
}

// "2026-01-02 03:04:05+00" as the API would write it.
std::string as_time(std::string text) {
    if (const auto space = text.find(' '); space != std::string::npos)
        text[space] = 'T';
    if (text.size() > 3 && (text[text.size() - 3] == '+' || text[text.size() - 3] == '-'))
        text += ":00";
    return text;
}

std::string number_as_text(const database::value& v) {
    if (const auto* text = std::get_if<std::string>(&v))
        return *text;
    if (const auto* whole = std::get_if<std::int64_t>(&v))
        return std::to_string(*whole);
    return {};
}

bool is_same(const boost::json::value& wanted, const database::value& shown, column_kind kind) {
    if (wanted.is_null())
        return std::holds_alternative<std::monostate>(shown);
    switch (kind) {
    case column_kind::boolean:
        return database::integer_of(shown) == (wanted.as_bool() ? 1 : 0);
    case column_kind::number:
        return std::stod(
                   std::holds_alternative<double>(shown)
                       ? std::to_string(database::real_of(shown))
                       : number_as_text(shown)) == wanted.to_number<double>();
    case column_kind::decimal:
        return number_as_text(shown) == wanted.as_string();
    case column_kind::time: {
        const auto time = parse_timestamp(std::string(wanted.as_string()));
        return time && time == parse_timestamp(as_time(database::text_of(shown)));
    }
    case column_kind::json:
        return as_text(boost::json::parse(database::text_of(shown))) == as_text(wanted);
    case column_kind::text:
    case column_kind::date:
        break;
    }
    return database::text_of(shown) == wanted.as_string();
}

// The objects that a view shows of one record, in order.
std::vector<boost::json::value> objects_of(const view& of, const boost::json::value& record) {
    if (of.list.empty())
        return {record};
    std::vector<boost::json::value> outer{record};
    if (!of.outer_list.empty()) {
        const boost::json::value lists = at_path(record, of.outer_list);
        outer.assign(lists.as_array().begin(), lists.as_array().end());
    }
    std::vector<boost::json::value> made;
    for (const auto& one : outer)
        if (const auto list = at_path(one, of.list); list.is_array())
            for (const auto& object : list.get_array())
                made.push_back(object);
    return made;
}

template <class World>
std::size_t compare(shelf<World>& w, const view& of) {
    std::vector<boost::json::value> wanted;
    for (const auto& row : w.ask(
                                "SELECT record FROM conductor_records WHERE NOT deleted AND resource = $1"
                                " ORDER BY id",
                                {std::string(of.resource)})
                               .all)
        for (auto& object : objects_of(of, boost::json::parse(database::text_of(row.at(0)))))
            wanted.push_back(std::move(object));
    std::string order = "id";
    std::size_t first = 1;
    if (!of.list.empty()) {
        order = std::string(of.parent) + (of.outer_list.empty() ? "" : ", group_position") + ", position";
        first = of.outer_list.empty() ? 3 : 4;
    }
    const auto shown = w.ask("SELECT * FROM " + mirror_detail::in_quotes(of.name) + " ORDER BY " + order).all;
    BOOST_TEST(shown.size() == wanted.size(), of.name);
    for (std::size_t i = 0; i < shown.size() && i < wanted.size(); ++i) {
        BOOST_TEST(database::text_of(shown[i].at(0)) == w.end_user);
        for (std::size_t c = 0; c < of.columns.size(); ++c) {
            const column& one = of.columns[c];
            const auto value = at_path(wanted[i], one.path);
            BOOST_TEST(is_same(value, shown[i].at(first + c), one.kind), of.name << '.' << one.name);
        }
    }
    return shown.size();
}

} // namespace

BOOST_AUTO_TEST_CASE_TEMPLATE(each_shows_what_the_records_have, World, both) {
    shelf<World> w(100);
    std::size_t made = 0;
    w.run(recipes::test::add_one_of_each(w.qbd, made));
    (void)w.invoice(w.add("Acme"), "1");
    auto selection = recipes::test::everything();
    BOOST_TEST((w.update(selection) == mirror_counts{made + 2, 0, false}));
    std::size_t rows = 0;
    std::size_t empty = 0;
    std::size_t columns = 0;
    for (const view& one : mirror_detail::all_views()) {
        const std::size_t shown = compare(w, one);
        rows += shown;
        empty += shown == 0 ? 1 : 0;
        columns += one.columns.size();
        if (one.list.empty())
            BOOST_TEST(shown > 0u, one.name);
    }
    std::cout << "views: " << mirror_detail::all_views().size() << ", " << empty << " of them empty, "
              << columns << " columns, " << rows << " rows compared\n";
    BOOST_TEST(empty < mirror_detail::all_views().size() / 2);
    BOOST_TEST(
        w.number("SELECT count(*) FROM conductor_mirror_views") ==
        static_cast<std::int64_t>(mirror_detail::all_views().size()));
}

BOOST_AUTO_TEST_CASE_TEMPLATE(columns_can_be_computed_with, World, both) {
    shelf<World> w;
    const auto acme = w.add("Acme");
    (void)w.invoice(acme, "1");
    (void)w.update();
    BOOST_TEST(
        w.number("SELECT count(*) FROM conductor_invoices WHERE transaction_date = '2026-03-01'"
                 " AND customer_full_name = 'Acme'") == 1);
    BOOST_TEST(
        w.number("SELECT count(*) FROM conductor_invoice_lines AS l JOIN conductor_invoices AS i"
                 " ON i.end_user = l.end_user AND i.id = l.invoice_id WHERE l.position = 1"
                 " AND l.description = 'hours'") == 1);
    const std::string sum =
        World::kind == database::dialect::sqlite
            ? "SELECT sum(CAST(coalesce(balance, '1.5') AS REAL)) FROM conductor_customers"
            : "SELECT CAST(sum(coalesce(balance, 1.5)) AS DOUBLE PRECISION) FROM conductor_customers";
    BOOST_TEST(database::real_of(w.ask(sum).all.at(0).at(0)) >= 0);
}

// One record whose members are something else does not cost the others.
BOOST_AUTO_TEST_CASE_TEMPLATE(odd_values_are_null, World, both) {
    shelf<World> w;
    w.server.inject(fault::status(200)
                        .body(R"({"objectType":"list","url":"/","data":[
                {"id":"1","objectType":"qbd_invoice","refNumber":"odd","revisionNumber":"7","updatedAt":"once",
                 "createdAt":"2026-01-02T03:04:05","transactionDate":"2026-13-01","dueDate":"soon","isPaid":"no",
                 "subtotal":"1,5","exchangeRate":"two","customer":"Acme","lines":{"id":"1"},
                 "lineGroups":[1,{"id":"g","lines":7},{"id":"h","lines":["x",{"id":"l","quantity":1.5}]}]}]})")
                        .on("GET", "/v1/quickbooks-desktop/invoices")
                        .processed(false));
    (void)w.update({.invoices = true});
    BOOST_TEST(w.number("SELECT count(*) FROM conductor_invoices WHERE ref_number = 'odd'") == 1);
    BOOST_TEST(w.number("SELECT count(*) FROM conductor_invoice_lines") == 0);
    BOOST_TEST(w.number("SELECT count(*) FROM conductor_invoice_line_groups") == 2);
    BOOST_TEST(
        w.number("SELECT count(*) FROM conductor_invoice_line_group_lines"
                 " WHERE id = 'l' AND group_position = 3 AND position = 2 AND quantity = 1.5") == 1);
    const auto row = w.ask("SELECT * FROM conductor_invoices").all;
    BOOST_TEST(row.size() == 1u);
    if (World::kind == database::dialect::postgresql)
        BOOST_TEST(
            w.number(
                "SELECT count(*) FROM conductor_invoices WHERE updated_at IS NULL AND created_at IS NULL"
                " AND transaction_date IS NULL AND due_date IS NULL AND is_paid IS NULL AND subtotal IS NULL"
                " AND exchange_rate IS NULL AND customer_id IS NULL") == 1);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(they_follow_a_release, World, both) {
    shelf<World> w;
    (void)w.add("Acme");
    (void)w.update();
    BOOST_TEST(!(w.template get<bool>([&] { return w.mirrored.prepare(); })));

    // Those of another release, one of which this one does not have.
    (void)w.ask("UPDATE conductor_mirror_facts SET views = 'older'");
    (void)w.ask("CREATE VIEW conductor_fax_machines AS SELECT 1 AS one");
    (void)w.ask("INSERT INTO conductor_mirror_views (name) VALUES ('conductor_fax_machines')");
    (void)w.ask("DROP VIEW conductor_customers");
    (void)w.ask("CREATE VIEW conductor_customers AS SELECT 1 AS one");
    BOOST_TEST((w.template get<bool>([&] { return w.mirrored.prepare(); })));
    BOOST_TEST(w.number("SELECT count(*) FROM conductor_customers WHERE full_name = 'Acme'") == 1);
    BOOST_TEST(
        w.number("SELECT count(*) FROM conductor_mirror_views WHERE name = 'conductor_fax_machines'") == 0);
    const std::string there = World::kind == database::dialect::sqlite
                                  ? "SELECT count(*) FROM sqlite_schema WHERE name = 'conductor_fax_machines'"
                                  : "SELECT count(to_regclass('conductor_fax_machines'))";
    BOOST_TEST(w.number(there) == 0);
    BOOST_TEST((w.update() == mirror_counts{}));
}

// Several programs that begin at once.
BOOST_AUTO_TEST_CASE_TEMPLATE(they_are_made_once, World, both) {
    asio::io_context io;
    const World place;
    std::vector<mirror> programs;
    int made = 0;
    int over = 0;
    for (int i = 0; i < 4; ++i) {
        programs.emplace_back(io.get_executor(), place.where());
        programs.back().prepare([&](const std::exception_ptr& thrown, bool here) {
            BOOST_TEST((thrown == nullptr));
            made += here ? 1 : 0;
            ++over;
        });
    }
    io.run();
    BOOST_TEST(over == 4);
    BOOST_TEST(made == 1);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::mirror_test

// Every operation has its name, whatever id is in its path, and nothing else gets a name of its own.

#include "metrics/operation_table.hpp"

#include <conductor/metrics/operation.hpp>

#include <boost/test/unit_test.hpp>

#include <set>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::metrics::test {

BOOST_AUTO_TEST_SUITE(operations)

std::string with_ids(std::string_view path, std::string_view id) {
    std::string out;
    while (!path.empty()) {
        const auto open = path.find('{');
        out += path.substr(0, open);
        if (open == std::string_view::npos)
            break;
        out += id;
        path.remove_prefix(path.find('}') + 1);
    }
    return out;
}

BOOST_AUTO_TEST_CASE(each_is_found_by_its_path) {
    std::set<std::string_view> names;
    for (const operation_row& row : operation_table()) {
        for (const auto* id : {"80000001-1700000000", "a", "zzz", "%7Bid%7D", "~"}) {
            const operation found = operation_of(row.method, with_ids(row.path, id));
            BOOST_TEST(found.name == row.name);
            BOOST_TEST(found.path_template == row.path);
        }
        names.insert(row.name);
    }
    BOOST_TEST(names.size() == 262u);
    BOOST_TEST(operation_of("POST", "/quickbooks-desktop/invoices").name == "qbd.invoices.create");
    BOOST_TEST(operation_of("GET", "/quickbooks-desktop/reports/aging").name == "qbd.reports.aging");
}

BOOST_AUTO_TEST_CASE(what_is_unknown_has_one_name) {
    for (const auto* path :
         {"", "/", "//", "end-users", "/end-user", "/end-users/", "/end-users//", "/end-users/a/b", "/zzz",
          "/quickbooks-desktop", "/quickbooks-desktop/", "/quickbooks-desktop/zzz/1",
          "/quickbooks-desktop/invoices/1/burn", "/quickbooks-desktop/invoices/1/void/2",
          "/quickbooks-desktop/reports", "/quickbooks-desktop/reports/1", "/{id}"}) {
        BOOST_TEST_CONTEXT(path) {
            BOOST_TEST(operation_of("GET", path).name == "other");
            BOOST_TEST(operation_of("GET", path).path_template.empty());
        }
    }
    BOOST_TEST(operation_of("PUT", "/end-users").name == "other");
    BOOST_TEST(operation_of("get", "/end-users").name == "other");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::metrics::test

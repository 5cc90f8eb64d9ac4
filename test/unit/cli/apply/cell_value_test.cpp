// Texts of cells as values of the API's types.

#include "cli/apply/cell_value.hpp"
#include "unit/cli/apply/rows.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <cstdint>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli::test {

namespace {

using boost::json::value;
namespace schema = catalog::schema;

template <class T>
value cell(std::string_view text, std::string_view date_format = {}) {
    return cell_value(schema::type_of<T>, text, date_format);
}

template <class T>
std::string refusal(std::string_view text, std::string_view date_format = {}) {
    return refusal_of([&] { (void)cell<T>(text, date_format); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(cells)

BOOST_AUTO_TEST_CASE(texts_stay_as_they_are) {
    BOOST_TEST((cell<std::string>("0042") == value("0042")));
    BOOST_TEST((cell<std::optional<std::string>>(" 12.50 ") == value(" 12.50 ")));
    BOOST_TEST((cell<std::string>("@/etc/passwd") == value("@/etc/passwd")));
}

BOOST_AUTO_TEST_CASE(numbers) {
    BOOST_TEST((cell<double>("12.5") == value(12.5)));
    BOOST_TEST((cell<double>(" 3 ") == value(3)));
    BOOST_TEST((cell<std::int64_t>("-7") == value(-7)));
    for (const char* text : {"1,5", "1 000", "$5", "0x10", "--1", "NaN"})
        BOOST_TEST(refusal<double>(text) == '"' + std::string(text) + "\" is no number");
    BOOST_TEST(refusal<std::int64_t>("1.5") == "\"1.5\" is no whole number");
}

BOOST_AUTO_TEST_CASE(truth_has_several_words) {
    for (const char* text : {"true", "TRUE", "Yes", "1"})
        BOOST_TEST((cell<bool>(text) == value(true)));
    for (const char* text : {"false", "No", " 0 "})
        BOOST_TEST((cell<bool>(text) == value(false)));
    BOOST_TEST(refusal<bool>("y") == "\"y\" is neither true nor false");
}

BOOST_AUTO_TEST_CASE(dates_have_the_form_that_is_given) {
    using date = std::chrono::year_month_day;
    BOOST_TEST((cell<date>("2026-03-01") == value("2026-03-01")));
    BOOST_TEST((cell<date>("1.3.2026", "%d.%m.%Y") == value("2026-03-01")));
    BOOST_TEST((cell<date>("03/01/26", "%m/%d/%y") == value("2026-03-01")));
    BOOST_TEST((cell<date>("20260301", "%Y%m%d") == value("2026-03-01")));
    BOOST_TEST(refusal<date>("2026-03-01", "%d.%m.%Y") == "\"2026-03-01\" is no date of the form %d.%m.%Y");
    BOOST_TEST(refusal<date>("1.3.2026 12:00", "%d.%m.%Y") != "");
    BOOST_TEST(refusal<date>("1.3.26", "%d.%m.%Y") != "");
}

BOOST_AUTO_TEST_CASE(forms_of_dates_have_all_parts) {
    BOOST_TEST(is_date_form("%d.%m.%Y"));
    BOOST_TEST(is_date_form("%m/%d/%y"));
    for (const char* form : {"", "%d.%m", "%d.%m.%Y %H", "%d.%m.%Y%y", "%"})
        BOOST_TEST(!is_date_form(form));
}

BOOST_AUTO_TEST_CASE(lists_are_json) {
    BOOST_TEST((cell<std::vector<std::string>>(R"(["a","b"])") == value(boost::json::array{"a", "b"})));
    BOOST_TEST(refusal<std::vector<std::string>>("a,b") == "\"a,b\" is no list in JSON");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::cli::test

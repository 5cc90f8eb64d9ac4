// Runs every cell of the fault matrix, and holds the page about it against the same rows.

#include "faults/matrix.hpp"
#include "faults/play.hpp"
#include "faults/table.hpp"

#include <boost/test/unit_test.hpp>

#include <fstream>
#include <iostream>
#include <iterator>

namespace conductor::faults {

namespace {

const std::string page_file = CONDUCTOR_FAULTS_PAGE;

void check_failure(const row& what, const observed& got) {
    BOOST_TEST_REQUIRE(got.failure.has_value());
    const error& e = *got.failure;
    const boost::system::error_code code = what.code;
    BOOST_TEST(e.code() == code, e.what());
    BOOST_TEST(got.thrown == thrown_with(what.code));
    BOOST_TEST(to_string(e.phase()) == to_string(what.phase));
    BOOST_TEST(e.status() == what.status);
    // A redirect is the caller's to follow: it must be told where to.
    const bool has_location = what.fault.find("to another") != std::string_view::npos;
    BOOST_TEST((!has_location || e.headers().find("Location").has_value()));
}

// What holds in every cell.
void check_always(const observed& got, bool creates) {
    BOOST_TEST(got.made <= (creates ? 1u : 0u)); // nothing is made twice
    BOOST_TEST(got.trapped == 0u);               // no other origin hears of the call
    BOOST_TEST(!got.key_leaked);
    BOOST_TEST(got.afterwards == "ok");
    BOOST_TEST(got.pool.in_use == 0u);
    BOOST_TEST(got.pool.waiting == 0u);
    BOOST_TEST(got.pool.connecting == 0u);
    BOOST_TEST(got.pool.opened == got.pool.closed + got.pool.idle);
}

cell as_cell(const observed& got, bool creates) {
    cell out{std::nullopt, got.tries, static_cast<int>(got.seen), creates ? static_cast<int>(got.made) : 0};
    if (got.failure)
        out.failure = got.failure->outcome();
    return out;
}

std::size_t run_row(const row& what) {
    const auto results = play(what);
    for (std::size_t i = 0; i < results.size(); ++i) {
        const bool creates = i >= 3;
        BOOST_TEST_CONTEXT(what.fault << " / " << columns[i]) {
            const observed& got = results[i];
            const std::string why = got.failure ? got.failure->what() : "no error";
            BOOST_TEST_INFO(why);
            BOOST_TEST(to_text(as_cell(got, creates), creates) == to_text(what.expected[i], creates));
            if (what.expected[i].failure && got.failure)
                check_failure(what, got);
            check_always(got, creates);
        }
    }
    return results.size();
}

} // namespace

BOOST_AUTO_TEST_SUITE(faults_matrix)

BOOST_AUTO_TEST_CASE(every_cell_is_as_the_matrix_says) {
    std::size_t faults = 0;
    std::size_t cells = 0;
    for (const section& s : matrix()) {
        for (const row& r : s.rows) {
            ++faults;
            cells += run_row(r);
        }
    }
    std::cout << "faults: " << cells << " cells, " << faults << " faults\n";
}

BOOST_AUTO_TEST_CASE(the_page_has_the_same_rows) {
    std::ifstream in(page_file, std::ios::binary);
    const std::string page{std::istreambuf_iterator<char>(in), {}};
    const std::string expected = to_markdown(matrix());
    const bool same = tables_of(page) == expected;
    if (!same)
        std::ofstream("faults-tables.md", std::ios::binary) << expected;
    BOOST_TEST(
        same, "the tables of docs/faults.md are not those of the matrix; faults-tables.md, in the folder "
              "of this test, has the right ones");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::faults

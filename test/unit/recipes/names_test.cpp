// Which names are the same to QuickBooks, and what stands in a record as an update wanted it.

#include "recipes/compare.hpp"
#include "recipes/names.hpp"

#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

namespace {

struct line {
    std::string id;
    std::string text;
};

standing equal_texts(const line& wanted, const line& now) {
    return to_standing(wanted.text == now.text);
}

} // namespace

BOOST_AUTO_TEST_SUITE(same_names)

BOOST_AUTO_TEST_CASE(without_regard_to_case) {
    BOOST_TEST(same_name("Acme", "aCME"));
    BOOST_TEST(same_name("MÜLLER & SÖHNE", "Müller & Söhne"));
    BOOST_TEST(same_name("ÉCOLE Çà", "école çÀ"));
    BOOST_TEST(same_name("ŁÓDŹ Žižka", "łódź ŽIŽKA"));
    BOOST_TEST(same_name("ΑΘΗΝΑ", "αθηνα"));
    BOOST_TEST(same_name("МОСКВА Ёлка", "москва ёЛКА"));
    BOOST_TEST(!same_name("Acme", "Acme "));
    BOOST_TEST(!same_name("Müller", "Muller"));
    BOOST_TEST(!same_name("×", "÷")); // no letters, though where they would be
}

BOOST_AUTO_TEST_CASE(what_is_no_utf_8_is_compared_by_its_bytes) {
    BOOST_TEST(same_name("\xC3", "\xC3"));
    BOOST_TEST(!same_name("\xC4", "\xE4"));
    BOOST_TEST(same_name(
        "\xFF"
        "A",
        "\xFF"
        "a"));
}

BOOST_AUTO_TEST_CASE(guids) {
    BOOST_TEST(same_guid("{6F9619FF-8B86-D011-B42D-00C04FC964FF}", "6f9619ff-8b86-d011-b42d-00c04fc964ff"));
    BOOST_TEST(!same_guid("6f9619ff-8b86-d011-b42d-00c04fc964fe", "6f9619ff-8b86-d011-b42d-00c04fc964ff"));
}

BOOST_AUTO_TEST_CASE(paths) {
    BOOST_TEST((path_of("A:B:C") == std::vector<std::string>{"A", "B", "C"}));
    BOOST_TEST((path_of("A") == std::vector<std::string>{"A"}));
    BOOST_TEST((path_of("A:") == std::vector<std::string>{"A", ""}));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(standing_in)

BOOST_AUTO_TEST_CASE(what_is_left_open_fits_everything) {
    const std::optional<std::string> open;
    BOOST_TEST(same(open, std::optional<std::string>("x")));
    BOOST_TEST(same(open, std::string("x")));
    BOOST_TEST(same(open, open));
}

BOOST_AUTO_TEST_CASE(values) {
    const std::optional<std::string> ten("10");
    BOOST_TEST(same(ten, std::string("10.00")));
    BOOST_TEST(!same(ten, std::string("100")));
    BOOST_TEST(!same(std::optional<std::string>("A-10"), std::string("A-10.00")));
    BOOST_TEST(!same(ten, std::optional<std::string>()));
    BOOST_TEST(same(std::optional<std::string>(""), std::optional<std::string>())); // taken away
    BOOST_TEST(same(std::optional<bool>(false), false));
}

BOOST_AUTO_TEST_CASE(references) {
    const std::optional<std::string> wanted("7");
    BOOST_TEST(refers_to(wanted, std::optional<line>(line{"7", ""})));
    BOOST_TEST(!refers_to(wanted, std::optional<line>(line{"8", ""})));
    BOOST_TEST(!refers_to(wanted, std::optional<line>()));
    BOOST_TEST(refers_to(std::optional<std::string>(), std::optional<line>(line{"8", ""})));
    BOOST_TEST(refers_to(wanted, line{"7", ""}));
}

BOOST_AUTO_TEST_CASE(lines_that_are_kept) {
    const std::vector<line> now{{"1", "a"}, {"2", "b"}};
    const auto of = [&](const std::vector<line>& wanted) { return lines_stand_in(wanted, now, equal_texts); };
    BOOST_TEST((of({}) == standing::yes));
    BOOST_TEST((of({{"1", "a"}, {"2", "b"}}) == standing::yes));
    BOOST_TEST((of({{"1", "a"}, {"2", "c"}}) == standing::no));
    BOOST_TEST((of({{"1", "a"}}) == standing::no));
}

BOOST_AUTO_TEST_CASE(new_lines_decide) {
    const std::vector<line> wanted{{"1", "a"}, {"-1", "b"}};
    const auto in = [&](const std::vector<line>& now) { return lines_stand_in(wanted, now, equal_texts); };
    BOOST_TEST((in({{"1", "a"}, {"2", "b"}}) == standing::surely));
    BOOST_TEST((in({{"1", "a"}, {"2", "b"}, {"3", "x"}}) == standing::surely)); // others added one since
    BOOST_TEST((in({{"1", "x"}, {"2", "b"}}) == standing::surely));             // others changed one since
    BOOST_TEST((in({{"2", "b"}}) == standing::surely));                         // others removed one since
    BOOST_TEST((in({{"1", "a"}}) == standing::surely_not));
    BOOST_TEST((in({{"1", "x"}}) == standing::surely_not));
    BOOST_TEST((in({{"1", "a"}, {"2", "x"}}) == standing::perhaps)); // is it ours in another form?

    const std::vector<line> two{{"-1", "a"}, {"-1", "a"}};
    BOOST_TEST((lines_stand_in(two, std::vector<line>{{"1", "a"}}, equal_texts) == standing::perhaps));
    BOOST_TEST(
        (lines_stand_in(two, std::vector<line>{{"1", "a"}, {"2", "a"}}, equal_texts) == standing::surely));
}

BOOST_AUTO_TEST_CASE(journals) {
    using lines = std::vector<line>;
    const lines wanted{{"1", ""}, {"-1", ""}};
    BOOST_TEST((journal_stands_in(wanted, lines{{"1", ""}}, lines{}) == standing::surely_not));
    BOOST_TEST((journal_stands_in(wanted, lines{{"1", ""}}, lines{{"2", ""}}) == standing::perhaps));
    BOOST_TEST((journal_stands_in(lines{{"1", ""}}, lines{{"1", ""}}, lines{}) == standing::no));
    BOOST_TEST((journal_stands_in(lines{}, lines{}, lines{}) == standing::yes));
}

BOOST_AUTO_TEST_CASE(parts_together) {
    using enum standing;
    BOOST_TEST((all({yes, yes}) == yes));
    BOOST_TEST((all({yes, no}) == no));
    BOOST_TEST((all({no, surely}) == surely));
    BOOST_TEST((all({yes, surely_not}) == surely_not));
    BOOST_TEST((all({surely, surely_not}) == perhaps));
    BOOST_TEST((all({surely, perhaps}) == perhaps));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::recipes::test

// What may stand where somebody pressed Tab.

#include "cli/completion/candidates.hpp"
#include "cli/operations/names.hpp"
#include "unit/cli/operations/models.hpp"
#include "unit/cli/refusal.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli::test {

namespace {

using words = std::vector<std::string>;

struct asked {
    int end_users = 0;
    int profiles = 0;
};

std::vector<candidate> completed(const words& given, asked* how_often = nullptr) {
    program in({});
    asked own;
    auto& count = how_often != nullptr ? *how_often : own;
    const completion_sources from{
        [&] {
            ++count.end_users;
            return std::vector<candidate>{{"acme", "end_usr_1"}, {"end_usr_1", "Acme"}, {"ash", "end_usr_2"}};
        },
        [&] {
            ++count.profiles;
            return std::vector<candidate>{{"live", ""}, {"test", ""}};
        }};
    return candidates(in, given, from);
}

words words_for(const words& given) {
    words made;
    for (auto& one : completed(given))
        made.push_back(std::move(one.word));
    return made;
}

bool offers(const words& given, std::string_view word) {
    const auto made = words_for(given);
    return std::find(made.begin(), made.end(), word) != made.end();
}

void are_exactly(const words& given, words wanted) {
    auto made = words_for(given);
    std::sort(made.begin(), made.end());
    std::sort(wanted.begin(), wanted.end());
    BOOST_TEST(made == wanted, boost::test_tools::per_element());
}

} // namespace

BOOST_AUTO_TEST_SUITE(completion)

BOOST_AUTO_TEST_CASE(commands_are_completed) {
    for (const auto* word :
         {"qbd", "end-users", "auth-sessions", "changes", "doctor", "sandbox", "completion"})
        BOOST_TEST(offers({""}, word), word);
    are_exactly({"end"}, {"end-users"});
    for (const auto& one : completed({""}))
        BOOST_TEST(!one.about.empty(), one.word);
}

BOOST_AUTO_TEST_CASE(nothing_at_all_is_as_an_empty_word) {
    BOOST_TEST(words_for({}) == words_for({""}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(resources_and_their_actions_are_completed) {
    for (const auto& list : record_lists())
        BOOST_TEST(offers({"qbd", ""}, list), list);
    are_exactly({"qbd", "invo"}, {"invoices"});
    are_exactly({"qbd", "invoices", ""}, {"list", "create", "retrieve", "update", "delete", "void"});
    are_exactly({"qbd", "invoices", "li"}, {"list"});
}

BOOST_AUTO_TEST_CASE(every_operation_is_reached_word_by_word) {
    for (const auto* one : all_operations()) {
        const auto of = words_of(*one);
        words given;
        for (const auto& word : of.group) {
            given.push_back(word);
            BOOST_TEST(offers(given, word), word);
        }
        given.push_back(of.action);
        BOOST_TEST(offers(given, of.action), command_of(*one));
    }
}

BOOST_AUTO_TEST_CASE(options_of_the_operation_and_of_all_are_completed) {
    const words list{"qbd", "invoices", "list", "--"};
    for (const auto* option :
         {"--limit", "--updated-after", "--payment-status", "--all", "--output", "--end-user",
          "--include-line-items", "--no-include-line-items"})
        BOOST_TEST(offers(list, option), option);
    BOOST_TEST(!offers(list, "--data"));
    are_exactly({"qbd", "invoices", "list", "--updated"}, {"--updated-after", "--updated-before"});
    BOOST_TEST(offers({"qbd", "invoices", "create", "--"}, "--data"));
    BOOST_TEST(offers({"-"}, "--version"));
}

BOOST_AUTO_TEST_CASE(an_option_is_offered_once) {
    for (const words& given :
         {words{"--"}, words{"qbd", "invoices", "list", "--"}, words{"qbd", "invoices", "create", "--"}}) {
        auto made = words_for(given);
        std::sort(made.begin(), made.end());
        BOOST_TEST((std::adjacent_find(made.begin(), made.end()) == made.end()));
    }
}

BOOST_AUTO_TEST_CASE(values_of_enums_are_completed) {
    words wanted;
    for (const auto text : catalog::texts_of(parameters("qbd invoices list"), "paymentStatus"))
        wanted.emplace_back(text);
    BOOST_REQUIRE(!wanted.empty());
    are_exactly({"qbd", "invoices", "list", "--payment-status", ""}, wanted);
    are_exactly({"qbd", "invoices", "list", "--output", "js"}, {"json", "jsonl"});
    are_exactly({"qbd", "invoices", "list", "-o", "t"}, {"table"});
    are_exactly({"--color", "a"}, {"auto", "always"});
    BOOST_TEST(words_for({"qbd", "invoices", "list", "--ref-number-contains", ""}).empty());
}

BOOST_AUTO_TEST_CASE(values_behind_an_equals_sign_are_completed_whole) {
    are_exactly({"qbd", "invoices", "list", "--output=js"}, {"--output=json", "--output=jsonl"});
    are_exactly({"--color="}, {"--color=auto", "--color=always", "--color=never"});
    // bash takes it for three words, and replaces the last one.
    are_exactly({"qbd", "invoices", "list", "--output", "=", "js"}, {"json", "jsonl"});
    are_exactly({"qbd", "invoices", "list", "--output", "="}, {"table", "json", "jsonl", "csv"});
    are_exactly({"--output", "=", "json", "qbd", "invo"}, {"invoices"});
}

BOOST_AUTO_TEST_CASE(fields_are_those_of_the_records) {
    BOOST_TEST(offers({"qbd", "invoices", "list", "--fields", "ref"}, "ref-number"));
    BOOST_TEST(!offers({"qbd", "invoices", "list", "--fields", ""}, "email"));
}

BOOST_AUTO_TEST_CASE(end_users_and_profiles_come_from_their_sources) {
    are_exactly({"qbd", "invoices", "list", "--end-user", ""}, {"acme", "end_usr_1", "ash"});
    are_exactly({"qbd", "invoices", "list", "-u", "end"}, {"end_usr_1"});
    are_exactly({"end-users", "retrieve", ""}, {"acme", "end_usr_1", "ash"});
    are_exactly({"--profile", "l"}, {"live"});
    const auto made = completed({"--end-user", "acme"});
    BOOST_REQUIRE(made.size() == 1);
    BOOST_TEST(made.front().about == "end_usr_1");
}

BOOST_AUTO_TEST_CASE(sources_are_asked_only_if_they_are_needed) {
    asked how_often;
    for (const words& given :
         {words{""}, words{"qbd", ""}, words{"qbd", "invoices", "list", "--"}, words{"end-users", ""},
          words{"qbd", "invoices", "retrieve", ""}, words{"end-users", "list", ""}})
        (void)completed(given, &how_often);
    BOOST_TEST(how_often.end_users == 0);
    BOOST_TEST(how_often.profiles == 0);
}

BOOST_AUTO_TEST_CASE(options_with_values_may_stand_before) {
    are_exactly({"--end-user", "qbd", "end"}, {"end-users"}); // the value is no command
    are_exactly({"-o", "json", "qbd", "invo"}, {"invoices"});
    are_exactly({"--output=json", "--verbose", "qbd", "invo"}, {"invoices"});
    are_exactly(
        {"qbd", "invoices", "list", "--limit", "5", "--all", "--updated"},
        {"--updated-after", "--updated-before"});
}

BOOST_AUTO_TEST_CASE(unknown_words_lead_nowhere) {
    for (const words& given :
         {words{"weather", ""}, words{"qbd", "weather", ""}, words{"qbd", "invoices", "lst", ""},
          words{"xyz"}, words{"qbd", "invoices", "list", "--weather"}})
        BOOST_TEST(words_for(given).empty());
}

BOOST_AUTO_TEST_CASE(what_is_hidden_is_not_offered) {
    for (const auto& word : words_for({""}))
        BOOST_TEST(!word.starts_with('_'), word);
    program all({});
    for (const auto* one : all.root().get_subcommands([](const CLI::App*) { return true; }))
        BOOST_TEST(offers({""}, one->get_name()) == !one->get_group().empty(), one->get_name());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::cli::test

// Records that a query names one by one.

#include "models.hpp"
#include "sandbox/company/lookup.hpp"

#include <boost/test/unit_test.hpp>

using namespace sandbox_unit;

namespace {

const auto record = parse(R"({"id":"1-a","name":"Blue Door","fullName":"House:Blue Door","refNumber":"R-10",
    "isActive":false})");

struct result {
    bool met = false;
    std::string missing; // "-": nothing
};

result meet(std::string_view query) {
    sandbox::lookup wanted{parse(query).as_object()};
    BOOST_TEST(wanted.is_wanted());
    const bool met = wanted.meet(record.as_object());
    return {met, wanted.missing().value_or("-")};
}

} // namespace

BOOST_AUTO_TEST_SUITE(lookups)

BOOST_AUTO_TEST_CASE(other_parameters_look_nothing_up) {
    BOOST_TEST(!sandbox::lookup{parse(R"({"nameContains":"a","limit":1})").as_object()}.is_wanted());
    BOOST_TEST(!sandbox::lookup{parse("{}").as_object()}.is_wanted());
}

BOOST_AUTO_TEST_CASE(names_compare_without_case_and_others_with) {
    for (const auto* query :
         {R"({"ids":["1-a"]})", R"({"names":["BLUE door"]})", R"({"fullNames":["house:blue door"]})",
          R"({"refNumbers":["R-10"]})", R"({"ids":["1-a"],"status":"active","nameContains":"x"})"}) {
        BOOST_TEST(meet(query).met, query);
        BOOST_TEST(meet(query).missing == "-", query);
    }
    for (const auto* query :
         {R"({"ids":["1-A"]})", R"({"names":["Blue"]})", R"({"names":["House:Blue Door"]})",
          R"({"fullNames":["Blue Door"]})", R"({"refNumbers":["r-10"]})"})
        BOOST_TEST(!meet(query).met, query);
}

BOOST_AUTO_TEST_CASE(the_first_that_is_not_there_is_told_as_it_was_written) {
    BOOST_TEST(meet(R"({"names":["blue door","Green Door","Red Door"]})").missing == "Green Door");
    BOOST_TEST(meet(R"({"names":["Blue Door","BLUE DOOR"]})").missing == "-");
    BOOST_TEST(meet(R"({"ids":["1-a"],"refNumbers":["r-10"]})").missing == "r-10");
}

BOOST_AUTO_TEST_CASE(what_has_no_name_is_not_the_one_with_the_empty_name) {
    sandbox::lookup wanted{parse(R"({"names":[""]})").as_object()};
    BOOST_TEST(!wanted.meet(parse(R"({"id":"1","name":""})").as_object()));
}

BOOST_AUTO_TEST_SUITE_END()

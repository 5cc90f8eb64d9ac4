// Finding one, in one list or in the first of several that has it.

#include "driver.hpp"
#include "recipes/find_fsm.hpp"
#include "recipes/keys.hpp"

#include <boost/test/unit_test.hpp>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

namespace {

struct any_key {
    std::string_view id{};
    std::string_view full_name{};
    std::string_view ref_number{};
};

} // namespace

BOOST_AUTO_TEST_SUITE(find_machine)

BOOST_AUTO_TEST_CASE(an_id_is_read_and_a_name_looked_up) {
    driver<find_fsm> by_id(record_key{lookup_by::id, "7"});
    BOOST_TEST(by_id.does == "retrieve 7");
    BOOST_TEST(by_id.told(gave(known("7", "Acme"))) == "succeed");
    BOOST_TEST(by_id.machine.found.size() == 1u);

    driver<find_fsm> by_name(record_key{lookup_by::name, "acme"});
    BOOST_TEST(by_name.does == "look up acme");
    BOOST_TEST(by_name.told(gave(known("7", "ACME"))) == "succeed");
    BOOST_TEST(by_name.machine.found.size() == 1u);
}

BOOST_AUTO_TEST_CASE(what_is_not_there_is_not_found) {
    driver<find_fsm> one(record_key{lookup_by::name, "acme"});
    BOOST_TEST(one.told(failed(error_kind::not_found)) == "succeed");
    BOOST_TEST(one.machine.found.empty());
}

BOOST_AUTO_TEST_CASE(a_record_that_was_not_asked_for_is_none) {
    driver<find_fsm> name(record_key{lookup_by::name, "acme"});
    BOOST_TEST(name.told(gave(known("7", "Acme:Job"))) == "succeed");
    BOOST_TEST(name.machine.found.empty());
    driver<find_fsm> number(record_key{lookup_by::ref_number, "A-1"});
    BOOST_TEST(number.told(gave(known("7", "a-1"))) == "succeed"); // with regard to case
    BOOST_TEST(number.machine.found.empty());
}

BOOST_AUTO_TEST_CASE(only_not_there_moves_on_to_the_next_list) {
    driver<find_fsm> third(record_key{lookup_by::name, "bolt"}, std::size_t{3});
    BOOST_TEST(third.told(failed(error_kind::not_found)) == "look up bolt");
    BOOST_TEST(third.told(nothing()) == "look up bolt");
    BOOST_TEST(third.told(gave(known("7", "Bolt"))) == "succeed");

    driver<find_fsm> none(record_key{lookup_by::name, "bolt"}, std::size_t{2});
    BOOST_TEST(none.told(failed(error_kind::not_found)) == "look up bolt");
    BOOST_TEST(none.told(failed(error_kind::not_found)) == "succeed");

    driver<find_fsm> off(record_key{lookup_by::name, "bolt"}, std::size_t{3});
    BOOST_TEST(off.told(failed(error_kind::offline)) == "fail offline not_processed");
}

BOOST_AUTO_TEST_CASE(in_several_lists_an_id_is_looked_up_too) {
    driver<find_fsm> one(record_key{lookup_by::id, "7"}, std::size_t{2});
    BOOST_TEST(one.does == "look up 7");
}

BOOST_AUTO_TEST_CASE(keys) {
    BOOST_TEST((key_of(any_key{.id = "7"}).by == lookup_by::id));
    BOOST_TEST((key_of(any_key{.full_name = "A:B"}).by == lookup_by::name));
    BOOST_TEST((key_of(any_key{.ref_number = "A-1"}).by == lookup_by::ref_number));
    BOOST_TEST(key_of(any_key{.full_name = "A:B"}).value == "A:B");
    BOOST_TEST(key_of(any_key{.id = "7"}).fault == nullptr);
    for (const any_key wrong : {any_key{}, any_key{.id = "7", .full_name = "A"}}) {
        driver<find_fsm> refused(key_of(wrong));
        BOOST_TEST(refused.does == "fail invalid_argument not_processed");
    }
}

BOOST_AUTO_TEST_CASE(a_guid_follows_from_its_key) {
    BOOST_TEST(guid_of("order-17") == guid_of("order-17"));
    BOOST_TEST(guid_of("order-17") != guid_of("order-18"));
    BOOST_TEST(guid_of("order-17").size() == 36u);
    BOOST_TEST(guid_of("order-17")[14] == '5'); // the version
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::recipes::test

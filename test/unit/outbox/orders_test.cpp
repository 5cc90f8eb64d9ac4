// What an entry's words ask for, and what is wrong with them; and references to what another entry made.

#include "outbox/orders.hpp"
#include "outbox/references.hpp"

#include <conductor/outbox/outbox.hpp>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>
#include <variant>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail::test {

namespace {

outbox_entry asking(std::string operation, std::string params = {}, std::string record = {}) {
    outbox_entry made;
    made.end_user_id = "end_usr_1";
    made.key = "order-17";
    made.operation = std::move(operation);
    made.params = std::move(params);
    made.record_id = std::move(record);
    return made;
}

std::string wrong_with(const outbox_entry& entry) {
    const auto read = order_of(entry);
    const auto* wrong = std::get_if<error>(&read);
    return wrong != nullptr ? wrong->what() : std::string();
}

std::string resolved(std::string_view params, std::string_view key, std::string_view id) {
    auto object = boost::json::parse(params).get_object();
    resolve(object, key, id);
    return boost::json::serialize(object);
}

} // namespace

BOOST_AUTO_TEST_SUITE(orders)

BOOST_AUTO_TEST_CASE(what_is_asked_for) {
    const auto read = order_of(asking("qbd.invoices.create", R"({"memo":"x"})"));
    BOOST_TEST_REQUIRE(std::holds_alternative<order>(read));
    BOOST_TEST((std::get<order>(read).kind == order_kind::create));
    BOOST_TEST(std::get<order>(read).list == "invoices");
    BOOST_TEST(std::get<order>(read).params.at("memo").as_string() == "x");
    BOOST_TEST(
        (std::get<order>(order_of(asking("qbd.bills.update", "{}", "1-2"))).kind == order_kind::update));
    BOOST_TEST((std::get<order>(order_of(asking("qbd.bills.delete", "", "1-2"))).kind == order_kind::remove));
}

BOOST_AUTO_TEST_CASE(what_is_no_operation) {
    for (const char* name :
         {"", "invoices", "invoices.create", "qbd.create", "qbd.invoices.list", "qbd.invoices.retrieve",
          "qbd.unicorns.create", "end_users.create", "qbd..create"})
        BOOST_TEST(!wrong_with(asking(name)).empty(), name);
    BOOST_TEST(wrong_with(asking("qbd.unicorns.create")).find("unicorns") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_is_no_json_object) {
    for (const char* params : {"{", "[]", "17", "{} {}"})
        BOOST_TEST(!wrong_with(asking("qbd.invoices.create", params)).empty(), params);
}

BOOST_AUTO_TEST_CASE(which_record) {
    BOOST_TEST(!wrong_with(asking("qbd.invoices.update", "{}")).empty());
    BOOST_TEST(!wrong_with(asking("qbd.invoices.delete")).empty());
}

BOOST_AUTO_TEST_CASE(references_become_ids) {
    BOOST_TEST(resolved(R"({"customerId":"{c-1}"})", "c-1", "8-9") == R"({"customerId":"8-9"})");
    BOOST_TEST(
        resolved(R"({"applyToTransactions":[{"transactionId":"{c-1}"}]})", "c-1", "8-9") ==
        R"({"applyToTransactions":[{"transactionId":"8-9"}]})");
}

BOOST_AUTO_TEST_CASE(other_texts_stay) {
    for (const std::string params :
         {R"({"memo":"{c-1}"})", R"({"customerId":"c-1"})", R"({"customerId":"{c-2}"})",
          R"({"customerId":"{}"})", R"({"customerId":"{c-1"})"})
        BOOST_TEST(resolved(params, "c-1", "8-9") == params);
    BOOST_TEST(!refers_to("{}", ""));
}

BOOST_AUTO_TEST_CASE(why_an_entry_could_not_be_added) {
    const auto told = [](const outbox_entry& entry) {
        const auto why = outbox::why_not_add(entry);
        return why ? std::string(why->what()) : std::string();
    };
    const auto right =
        asking("qbd.invoices.create", R"({"customerId": "1", "transactionDate": "2026-03-01"})");
    BOOST_TEST(told(right).empty());
    auto nobody = right;
    nobody.end_user_id.clear();
    BOOST_TEST(told(nobody).starts_with("an entry needs an end-user and a key"));
    BOOST_TEST(told(asking("qbd.invoices.create", R"({"customerId": "1"})"))
                   .starts_with("transactionDate is required"));
    BOOST_TEST(told(asking("qbd.invoices.delete")).starts_with("the entry does not say which record"));
}

BOOST_AUTO_TEST_CASE(the_same_words) {
    const auto one = asking("qbd.invoices.delete", "", "1A-2");
    auto other = one;
    other.params = "{}";
    other.not_before = timestamp();
    BOOST_TEST(same_words(one, other));
    for (auto member :
         {&outbox_entry::operation, &outbox_entry::record_id, &outbox_entry::params, &outbox_entry::chain,
          &outbox_entry::after}) {
        other = one;
        other.*member = "x";
        BOOST_TEST(!same_words(one, other));
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::outbox_detail::test

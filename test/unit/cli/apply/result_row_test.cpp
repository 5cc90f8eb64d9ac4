// What the result file says.

#include "cli/apply/result_row.hpp"
#include "cli/operations/selection.hpp"
#include "unit/cli/apply/rows.hpp"

namespace conductor::inline CONDUCTOR_ABI::cli::test {

namespace {

planned wanted() {
    planned made;
    made.first_line = 2;
    made.last_line = 4;
    made.entry.end_user_id = "end_usr_1";
    made.entry.key = "order-7";
    made.entry.operation = "qbd.invoices.create";
    return made;
}

outbox_record stored(entry_state state) {
    outbox_record made;
    made.entry = wanted().entry;
    made.entry.params = "{}";
    made.state = state;
    made.error_kind = "refused";
    made.error = "an, error";
    made.user_text = "a text";
    return made;
}

} // namespace

BOOST_AUTO_TEST_SUITE(results)

BOOST_AUTO_TEST_CASE(of_an_entry) {
    auto made = stored(entry_state::done);
    made.result_id = "1A-2";
    const auto row = result_of(wanted(), made, false);
    BOOST_TEST(result_text(row, input_format::csv) == "2,4,order-7,end_usr_1,done,1A-2,,,\n");
    const auto refused = result_of(wanted(), stored(entry_state::refused), false);
    BOOST_TEST(
        result_text(refused, input_format::csv) ==
        "2,4,order-7,end_usr_1,refused,,refused,\"an, error\",a text\n");
    BOOST_TEST(
        result_text(refused, input_format::jsonl) ==
        R"({"first_line":2,"last_line":4,"key":"order-7","end_user_id":"end_usr_1","state":"refused",)"
        R"("record_id":"","error_kind":"refused","error":"an, error","user_text":"a text"})"
        "\n");
}

BOOST_AUTO_TEST_CASE(of_what_is_not_in_the_outbox) {
    BOOST_TEST(result_of(wanted(), std::nullopt, false).state == "not added");
    BOOST_TEST(result_of(wanted(), std::nullopt, true).state == "invalid");
    auto wrong = wanted();
    wrong.problems.push_back({3, "no number"});
    BOOST_TEST(result_of(wrong, std::nullopt, false).state == "invalid");
    BOOST_TEST(result_of(wrong, std::nullopt, false).error == "no number");
}

BOOST_AUTO_TEST_CASE(of_a_key_that_has_other_words) {
    auto other = stored(entry_state::done);
    other.entry.params = R"({"memo":"x"})";
    BOOST_TEST(result_of(wanted(), other, false).state == "conflict");
}

BOOST_AUTO_TEST_CASE(counts) {
    BOOST_TEST(counts_text({{"done", 3}, {"refused", 1}}) == "3 done, 1 refused");
}

BOOST_AUTO_TEST_CASE(all_resources_can_be_mirrored_by_name) {
    std::size_t count = 0;
    for (int i = 0; i != 256; ++i) {
        const auto name = to_string(static_cast<changed_resource>(i));
        if (name == "unknown")
            break;
        BOOST_TEST(refusal_of([&] { (void)selection_of({std::string(name)}); }) == "");
        ++count;
    }
    BOOST_TEST(count > 40u);
    BOOST_TEST(selection_of({}).invoices);
    BOOST_TEST(!selection_of({"customers"}).invoices);
    BOOST_TEST(refusal_of([] {
                   (void)selection_of({"custmers"});
               }) == "the changes of custmers cannot be followed. Did you mean customers?");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::cli::test

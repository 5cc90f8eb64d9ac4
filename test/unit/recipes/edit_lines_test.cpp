// What an editor of lines sends: no line is lost by leaving it out.

#include <conductor/error.hpp>
#include <conductor/qbd/bills.hpp>
#include <conductor/qbd/checks.hpp>
#include <conductor/qbd/credit_card_charges.hpp>
#include <conductor/qbd/credit_card_credits.hpp>
#include <conductor/qbd/credit_memos.hpp>
#include <conductor/qbd/deposits.hpp>
#include <conductor/qbd/estimates.hpp>
#include <conductor/qbd/inventory_adjustments.hpp>
#include <conductor/qbd/invoices.hpp>
#include <conductor/qbd/item_receipts.hpp>
#include <conductor/qbd/journal_entries.hpp>
#include <conductor/qbd/purchase_orders.hpp>
#include <conductor/qbd/sales_orders.hpp>
#include <conductor/qbd/sales_receipts.hpp>
#include <conductor/qbd/vendor_credits.hpp>
#include <conductor/recipes/edit_lines.hpp>

#include <boost/test/unit_test.hpp>

#include <initializer_list>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

BOOST_AUTO_TEST_SUITE(editing_lines)

namespace {

template <class Line>
void put_ids(std::vector<Line>& into, std::initializer_list<const char*> ids) {
    for (const char* id : ids) {
        into.emplace_back();
        into.back().id = id;
    }
}

template <class Lines>
std::string ids_of(const Lines& lines) {
    std::string made;
    for (const auto& one : lines)
        made += (made.empty() ? "" : " ") + one.id;
    return made;
}

qbd::invoice an_invoice() {
    qbd::invoice made;
    made.revision_number = "17";
    put_ids(made.lines, {"L1", "L2", "L3"});
    put_ids(made.line_groups, {"G1", "G2"});
    put_ids(made.line_groups[0].lines, {"G1a", "G1b"});
    return made;
}

qbd::bill a_bill() {
    qbd::bill made;
    put_ids(made.expense_lines, {"E1", "E2"});
    put_ids(made.item_lines, {"I1", "I2"});
    put_ids(made.item_group_lines, {"G1"});
    put_ids(made.item_group_lines[0].item_lines, {"G1a", "G1b"});
    return made;
}

// Takes a record of every type whose lines have ids, and removes the first of two.
template <class Record, class Update>
void removes_one() {
    Record now;
    now.revision_number = "17";
    put_ids(now.lines, {"L1", "L2"});
    auto edit = edit_lines(now);
    edit.lines.remove("L1");
    const Update params = edit.params();
    BOOST_TEST(params.revision_number == "17");
    BOOST_TEST(ids_of(params.lines) == "L2");
}
template <class Record, class Update>
void removes_one_bought() {
    Record now;
    put_ids(now.expense_lines, {"E1", "E2"});
    put_ids(now.item_lines, {"I1", "I2"});
    put_ids(now.item_group_lines, {"G1", "G2"});
    auto edit = edit_lines(now);
    edit.expense_lines.remove("E1");
    edit.item_lines.remove("I2");
    edit.item_group_lines.remove("G1");
    const Update params = edit.params();
    BOOST_TEST(ids_of(params.expense_lines) == "E2");
    BOOST_TEST(ids_of(params.item_lines) == "I1");
    BOOST_TEST(ids_of(params.item_group_lines) == "G2");
}

} // namespace

BOOST_AUTO_TEST_CASE(at_first_all_stay_as_they_are) {
    const auto edit = edit_lines(an_invoice());
    BOOST_TEST(!edit.changed());
    qbd::invoice_update_params kept;
    kept.revision_number = "17";
    BOOST_TEST((edit.params() == kept));
    BOOST_TEST(ids_of(edit.lines.all()) == "L1 L2 L3");
}

BOOST_AUTO_TEST_CASE(what_is_changed_goes_with_all_others) {
    auto edit = edit_lines(an_invoice());
    edit.lines.change("L2").quantity = 3;
    edit.lines.change("L2").description = "Lumber";
    BOOST_TEST(edit.changed());
    const auto params = edit.params();
    BOOST_TEST(params.revision_number == "17");
    BOOST_TEST(ids_of(params.lines) == "L1 L2 L3");
    BOOST_TEST(params.lines[1].quantity.value() == 3);
    BOOST_TEST(params.lines[1].description.value() == "Lumber");
    BOOST_TEST(!params.lines[0].quantity);
    BOOST_TEST(ids_of(params.line_groups) == "G1 G2"); // they stand in the same list in QuickBooks
    BOOST_TEST(params.line_groups[0].lines.empty());   // and keep their lines
}

BOOST_AUTO_TEST_CASE(a_change_as_a_whole_takes_the_place_of_others) {
    auto edit = edit_lines(an_invoice());
    edit.lines.change("L2").quantity = 3;
    qbd::invoice_line_update_params line;
    line.id = "L1";
    line.rate = "2.50";
    edit.lines.change("L2", line);
    const auto params = edit.params();
    BOOST_TEST(ids_of(params.lines) == "L1 L2 L3");
    BOOST_TEST(!params.lines[1].quantity);
    BOOST_TEST(params.lines[1].rate.value() == "2.50");
}

BOOST_AUTO_TEST_CASE(what_is_removed_is_left_out) {
    auto edit = edit_lines(an_invoice());
    edit.lines.remove("L1");
    edit.lines.remove("L1");
    BOOST_TEST(ids_of(edit.params().lines) == "L2 L3");
}

BOOST_AUTO_TEST_CASE(new_ones_come_last) {
    auto edit = edit_lines(an_invoice());
    auto& first = edit.lines.add();
    qbd::invoice_line_update_params line;
    line.id = "L1";
    line.item_id = "second";
    edit.lines.add(line);
    first.item_id = "first";
    const auto lines = edit.params().lines;
    BOOST_TEST(ids_of(lines) == "L1 L2 L3 -1 -1");
    BOOST_TEST(lines[3].item_id.value() == "first");
    BOOST_TEST(lines[4].item_id.value() == "second");
}

BOOST_AUTO_TEST_CASE(keep_takes_it_back) {
    auto edit = edit_lines(an_invoice());
    edit.lines.change("L1").quantity = 3;
    edit.lines.remove("L2");
    edit.lines.keep("L1");
    edit.lines.keep("L2");
    BOOST_TEST(!edit.changed());
}

BOOST_AUTO_TEST_CASE(a_change_takes_a_removal_back) {
    auto edit = edit_lines(an_invoice());
    edit.lines.remove("L2");
    edit.lines.change("L2").quantity = 3;
    BOOST_TEST(ids_of(edit.params().lines) == "L1 L2 L3");
}

BOOST_AUTO_TEST_CASE(ids_that_the_record_does_not_have_are_refused) {
    auto edit = edit_lines(an_invoice());
    BOOST_CHECK_THROW(edit.lines.change("L9"), invalid_argument_error);
    BOOST_CHECK_THROW(edit.lines.remove("G1"), invalid_argument_error);
    BOOST_CHECK_THROW(edit.lines.keep("-1"), invalid_argument_error);
    BOOST_CHECK_THROW(edit.line_groups.lines_of("L1"), invalid_argument_error);
    BOOST_CHECK_THROW(edit.line_groups.lines_of("G1").remove("G2a"), invalid_argument_error);
    BOOST_TEST(!edit.changed());
}

BOOST_AUTO_TEST_CASE(lines_in_a_group) {
    auto edit = edit_lines(an_invoice());
    edit.line_groups.lines_of("G1").remove("G1a");
    edit.line_groups.lines_of("G1").add().item_id = "new";
    BOOST_TEST(edit.changed());
    const auto params = edit.params();
    BOOST_TEST(ids_of(params.lines) == "L1 L2 L3");
    BOOST_TEST(ids_of(params.line_groups) == "G1 G2");
    BOOST_TEST(ids_of(params.line_groups[0].lines) == "G1b -1");
    BOOST_TEST(params.line_groups[1].lines.empty());
}

BOOST_AUTO_TEST_CASE(a_group_without_lines_has_to_be_removed) {
    auto edit = edit_lines(an_invoice());
    edit.line_groups.lines_of("G1").remove("G1a");
    edit.line_groups.lines_of("G1").remove("G1b");
    BOOST_CHECK_THROW(static_cast<void>(edit.params()), invalid_argument_error);
    edit.line_groups.remove("G1");
    BOOST_TEST(ids_of(edit.params().line_groups) == "G2");
}

BOOST_AUTO_TEST_CASE(an_empty_set_is_not_sent_as_if_all_were_kept) {
    auto edit = edit_lines(an_invoice());
    for (const char* id : {"L1", "L2", "L3"})
        edit.lines.remove(id);
    BOOST_CHECK_THROW(static_cast<void>(edit.params()), invalid_argument_error);
    edit.lines.add();
    BOOST_TEST(ids_of(edit.params().lines) == "-1");
}

BOOST_AUTO_TEST_CASE(a_set_that_can_be_cleared_is) {
    auto edit = edit_lines(a_bill());
    edit.expense_lines.remove("E1");
    edit.expense_lines.remove("E2");
    auto params = edit.params();
    BOOST_TEST(params.clear_expense_lines.value());
    BOOST_TEST(!params.clear_item_lines);
    BOOST_TEST(params.expense_lines.empty());
    BOOST_TEST(params.item_lines.empty());

    edit.item_lines.remove("I1");
    edit.item_lines.remove("I2");
    params = edit.params();
    BOOST_TEST(params.clear_item_lines.value());
    BOOST_TEST(ids_of(params.item_group_lines) == "G1");

    edit.expense_lines.add();
    BOOST_TEST(!edit.params().clear_expense_lines);

    edit.item_group_lines.remove("G1");
    BOOST_CHECK_THROW(static_cast<void>(edit.params()), invalid_argument_error);
}

BOOST_AUTO_TEST_CASE(a_set_that_was_empty_is_not_cleared) {
    qbd::bill now;
    put_ids(now.expense_lines, {"E1"});
    put_ids(now.item_lines, {"I1"});
    auto edit = edit_lines(now);
    edit.item_lines.change("I1").quantity = 2;
    const auto params = edit.params();
    BOOST_TEST(params.item_group_lines.empty());
    BOOST_TEST(params.expense_lines.empty());
    BOOST_TEST(!params.clear_expense_lines);
}

BOOST_AUTO_TEST_CASE(a_record_that_was_read_without_lines_is_refused) {
    auto edit = edit_lines(qbd::invoice{});
    BOOST_TEST(edit.params().lines.empty());
    edit.lines.add();
    BOOST_CHECK_THROW(static_cast<void>(edit.params()), invalid_argument_error);
}

BOOST_AUTO_TEST_CASE(a_line_without_an_id_is_not_lost) {
    qbd::bill now = a_bill();
    now.expense_lines[1].id.reset();
    auto edit = edit_lines(now);
    BOOST_CHECK_THROW(edit.expense_lines.remove(""), invalid_argument_error);
    edit.item_lines.remove("I1");
    BOOST_TEST(edit.params().expense_lines.empty());
    edit.expense_lines.remove("E1");
    BOOST_CHECK_THROW(static_cast<void>(edit.params()), invalid_argument_error);
}

BOOST_AUTO_TEST_CASE(journal_entries_have_both_sides_in_one_set) {
    qbd::journal_entry now;
    put_ids(now.debit_lines, {"D1", "D2"});
    put_ids(now.credit_lines, {"C1"});
    auto edit = edit_lines(now);
    BOOST_TEST(!edit.changed());
    edit.lines.change("C1").memo = "rent";
    const auto lines = edit.params().lines;
    BOOST_TEST(ids_of(lines) == "D1 D2 C1");
    BOOST_TEST((lines[0].journal_line_type.value() == qbd::journal_line_type::debit));
    BOOST_TEST((lines[2].journal_line_type.value() == qbd::journal_line_type::credit));
    BOOST_TEST(lines[2].memo.value() == "rent");
}

BOOST_AUTO_TEST_CASE(every_record_with_ids_of_lines) {
    using namespace qbd;
    removes_one<invoice, invoice_update_params>();
    removes_one<sales_receipt, sales_receipt_update_params>();
    removes_one<sales_order, sales_order_update_params>();
    removes_one<purchase_order, purchase_order_update_params>();
    removes_one<estimate, estimate_update_params>();
    removes_one<credit_memo, credit_memo_update_params>();
    removes_one<deposit, deposit_update_params>();
    removes_one<inventory_adjustment, inventory_adjustment_update_params>();
    removes_one_bought<bill, bill_update_params>();
    removes_one_bought<check, check_update_params>();
    removes_one_bought<credit_card_charge, credit_card_charge_update_params>();
    removes_one_bought<credit_card_credit, credit_card_credit_update_params>();
    removes_one_bought<item_receipt, item_receipt_update_params>();
    removes_one_bought<vendor_credit, vendor_credit_update_params>();
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::recipes::test

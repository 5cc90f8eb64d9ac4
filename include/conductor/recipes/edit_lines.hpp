#pragma once

// Changes the lines of a record without losing any.
//
// An update replaces a set of lines as a whole: what it leaves out is deleted, what it keeps has its id, and
// what is new has the id "-1". So the set is made of the record itself:
//
//     auto edit = conductor::edit_lines(now);            // of a qbd::invoice, say
//     edit.lines.change(now.lines[0].id).quantity = 3;
//     edit.lines.remove(now.lines[1].id);
//     edit.lines.add().item_id = "80000001-1";
//     return edit.params();                              // a qbd::invoice_update_params

#include <conductor/errc.hpp>
#include <conductor/error.hpp>
#include <conductor/recipes/edited_lines.hpp>
#include <conductor/recipes/update_of.hpp>

#include <optional>
#include <string>
#include <type_traits>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI {

namespace detail {

template <class Vector>
using lines_for = edited_lines<typename Vector::value_type>;
template <class Vector>
using groups_for = edited_groups<typename Vector::value_type>;

// The sets that an update has, under its names for them.
template <class Update>
struct plain_lines {};
template <class Update>
    requires requires(Update u) { u.lines; }
struct plain_lines<Update> {
    lines_for<decltype(Update::lines)> lines;
};
template <class Update>
struct grouped_lines {};
template <class Update>
    requires requires(Update u) { u.line_groups; }
struct grouped_lines<Update> {
    groups_for<decltype(Update::line_groups)> line_groups;
};
template <class Update>
struct bought_lines {};
template <class Update>
    requires requires(Update u) { u.expense_lines; }
struct bought_lines<Update> {
    lines_for<decltype(Update::expense_lines)> expense_lines;
    lines_for<decltype(Update::item_lines)> item_lines;
    groups_for<decltype(Update::item_group_lines)> item_group_lines;
};

} // namespace detail

/// The lines of a record on their way into an update; made by `edit_lines`. Its members are the sets that the
/// update has, `edited_lines` or `edited_groups` each:
///
/// - `lines`, and `line_groups` of estimates, sales orders, invoices, sales receipts, credit memos and
/// purchase
///   orders; `lines` alone of deposits, inventory adjustments and journal entries, those of debit before
///   those of credit;
/// - `expense_lines`, `item_lines` and `item_group_lines` of bills, checks, item receipts, vendor credits,
/// and
///   credit card charges and credits.
///
/// Thread safety: distinct objects safe; a shared one safe for const access.
template <class Update>
class line_editor : public detail::plain_lines<Update>,
                    public detail::grouped_lines<Update>,
                    public detail::bought_lines<Update> {
public:
    template <class Record>
    explicit line_editor(const Record& now)
        : revision_number_(now.revision_number) {
        if constexpr (requires { now.debit_lines; }) {
            using line_type = decltype(Update::lines)::value_type;
            using side = decltype(line_type::journal_line_type)::value_type::value_type;
            take_lines(now.debit_lines, this->lines, side::debit);
            take_lines(now.credit_lines, this->lines, side::credit);
        } else if constexpr (requires { this->lines; }) {
            take_lines(now.lines, this->lines);
        }
        if constexpr (requires { this->line_groups; })
            take_groups(now.line_groups, this->line_groups);
        if constexpr (requires { this->expense_lines; }) {
            take_lines(now.expense_lines, this->expense_lines);
            take_lines(now.item_lines, this->item_lines);
            take_groups(now.item_group_lines, this->item_group_lines);
        }
    }

    /// Whether anything is to be done.
    [[nodiscard]] bool changed() const {
        bool any = false;
        if constexpr (requires { this->lines; })
            any = any || this->lines.changed();
        if constexpr (requires { this->line_groups; })
            any = any || this->line_groups.changed();
        if constexpr (requires { this->expense_lines; })
            any = any || this->expense_lines.changed() || this->item_lines.changed() ||
                  this->item_group_lines.changed();
        return any;
    }

    /// The parameters of an update that does this: the record's revision number, and the sets that are not to
    /// stay as they are. Lines and groups of items stand in one list in QuickBooks, so that both sets are in
    /// it if one of them is.
    ///
    /// Where all lines of a set were removed, `clear_expense_lines` or `clear_item_lines` is set. The API has
    /// no such thing for the other sets, and takes no empty ones: throws `invalid_argument_error` then,
    /// rather than keep what was to be removed. Throws it too if the record has no lines at all, as one does
    /// that was listed without them: to add a line to it would delete those that were not read.
    [[nodiscard]] Update params() const {
        Update made;
        made.revision_number = revision_number_;
        if (!changed())
            return made;
        if (!had_any_)
            error(errc::invalid_argument, "the record was read without lines, which would be lost", {})
                .raise();
        if constexpr (requires { made.line_groups; }) {
            if (this->lines.changed() || this->line_groups.changed()) {
                put(this->lines, made.lines);
                put(this->line_groups, made.line_groups);
            }
        } else if constexpr (requires { made.lines; }) {
            put(this->lines, made.lines);
        } else {
            if (this->expense_lines.changed())
                put(this->expense_lines, made.expense_lines, &made.clear_expense_lines);
            if (this->item_lines.changed() || this->item_group_lines.changed()) {
                put(this->item_lines, made.item_lines, &made.clear_item_lines);
                put(this->item_group_lines, made.item_group_lines);
            }
        }
        return made;
    }

private:
    template <class Lines, class Edited, class... Side>
    void take_lines(const Lines& lines, Edited& into, Side... side) {
        for (const auto& one : lines) {
            typename std::remove_cvref_t<decltype(into.all())>::value_type kept;
            kept.id = detail::id_of(one);
            ((kept.journal_line_type = side), ...);
            into.take(std::move(kept));
            had_any_ = true;
        }
    }
    template <class Groups, class Edited>
    void take_groups(const Groups& groups, Edited& into) {
        for (const auto& one : groups) {
            into.take(one);
            had_any_ = true;
        }
    }

    template <class Edited, class Lines>
    static void put(const Edited& from, Lines& into, std::optional<bool>* clear = nullptr) {
        into = from.all();
        if (!into.empty() || !from.had_any())
            return;
        if (clear == nullptr)
            error(errc::invalid_argument, "the API cannot remove all lines of this set", {}).raise();
        *clear = true;
    }

    std::string revision_number_;
    bool had_any_ = false;
};

/// Begins to edit the lines of a record that was read with them, as `retrieve` does, and `update_with`; a
/// list does if `include_line_items` says so. All stay as they are but for what is said of them.
///
/// There are updates with lines that have no ids: those of `item_groups`, `inventory_assembly_items` and
/// `price_levels`, and what payments are applied to. Such a set has to be made of the record by hand.
///
/// Keeps nothing of the record.
template <class Record>
[[nodiscard]] auto edit_lines(const Record& now) {
    using update = typename detail::update_of<Record>::type;
    static_assert(!std::is_void_v<update>, "the update of this record has no lines with ids");
    return line_editor<update>(now);
}

} // namespace conductor

#pragma once

// One set of a record's lines on its way into an update, which replaces the set as a whole. See
// edit_lines.hpp.

#include <conductor/errc.hpp>
#include <conductor/error.hpp>

#include <algorithm>
#include <deque>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI {

/// The lines of one set, as parameters of an update. At first all are kept as they are.
///
/// Thread safety: distinct objects safe; a shared one safe for const access.
template <class Params>
class edited_lines {
public:
    /// The parameters of the line with this id, to set what is to be changed. What is not set stays as it is.
    /// Valid until this line is kept or removed. Throws `invalid_argument_error` if there is no such line.
    Params& change(std::string_view id) {
        entry& one = find(id);
        one.removed = false;
        return one.params;
    }

    /// The same with all that is to be changed; the id in it is set here.
    void change(std::string_view id, Params params) {
        Params& line = change(id);
        params.id = line.id;
        line = std::move(params);
    }

    /// Leaves the line out, which deletes it. Throws `invalid_argument_error` if there is no such line.
    void remove(std::string_view id) { find(id).removed = true; }

    /// Takes back what was said of the line. Throws `invalid_argument_error` if there is no such line.
    void keep(std::string_view id) {
        entry& one = find(id);
        one.params = one.kept;
        one.removed = false;
    }

    /// Appends a new line; the id in it is set here. Gives its parameters, which are valid as long as this
    /// object.
    Params& add(Params params = {}) {
        params.id = "-1";
        return added_.emplace_back(std::move(params));
    }

    /// Whether anything is to be done.
    [[nodiscard]] bool changed() const {
        return !added_.empty() || std::ranges::any_of(entries_, [](const entry& one) {
            return one.removed || !(one.params == one.kept);
        });
    }

    /// The whole set, for the update: those of the record in its order, then the new ones. Throws
    /// `invalid_argument_error` if the record has a line without an id, which would be lost.
    [[nodiscard]] std::vector<Params> all() const {
        std::vector<Params> made;
        for (const entry& one : entries_) {
            if (one.kept.id.empty())
                error(errc::invalid_argument, "a line without an id cannot be kept", {}).raise();
            if (!one.removed)
                made.push_back(one.params);
        }
        made.insert(made.end(), added_.begin(), added_.end());
        return made;
    }

private:
    template <class>
    friend class line_editor;
    template <class>
    friend class edited_groups;

    // A line of the record.
    void take(Params kept) { entries_.push_back({kept, kept, false}); }

    [[nodiscard]] bool had_any() const noexcept { return !entries_.empty(); }

    struct entry {
        Params kept;
        Params params;
        bool removed;
    };

    entry& find(std::string_view id) {
        const auto at =
            std::ranges::find(entries_, id, [](const entry& one) -> std::string_view { return one.kept.id; });
        if (id.empty() || at == entries_.end())
            error(errc::invalid_argument, "the record has no line with the id " + std::string(id), {})
                .raise();
        return *at;
    }

    std::vector<entry> entries_;
    std::deque<Params> added_;
};

namespace detail {

// Empty where the record was read without it.
template <class Line>
std::string id_of(const Line& line) {
    if constexpr (requires { line.id.value(); })
        return line.id.value_or(std::string());
    else
        return line.id;
}

// The lines of a group.
template <class Group>
auto& inner_lines(Group& group) {
    if constexpr (requires { group.item_lines; })
        return group.item_lines;
    else
        return group.lines;
}

} // namespace detail

/// The groups of lines of a record, each of which has a set of lines itself.
///
/// Thread safety: distinct objects safe; a shared one safe for const access.
template <class Params>
class edited_groups : public edited_lines<Params> {
public:
    using line =
        typename std::remove_reference_t<decltype(detail::inner_lines(std::declval<Params&>()))>::value_type;

    /// The lines of the group with this id. Valid as long as this object. Throws `invalid_argument_error` if
    /// there is no such group.
    edited_lines<line>& lines_of(std::string_view id) {
        const auto at = inner_.find(id);
        if (at == inner_.end())
            error(errc::invalid_argument, "the record has no group with the id " + std::string(id), {})
                .raise();
        return at->second;
    }

    /// Whether anything is to be done.
    [[nodiscard]] bool changed() const {
        return edited_lines<Params>::changed() ||
               std::ranges::any_of(inner_, [](const auto& one) { return one.second.changed(); });
    }

    /// The whole set. Throws `invalid_argument_error` if a group would be left without lines: then the group
    /// has to be removed.
    [[nodiscard]] std::vector<Params> all() const {
        std::vector<Params> made = edited_lines<Params>::all();
        for (Params& group : made) {
            const auto at = inner_.find(group.id);
            if (at == inner_.end() || !at->second.changed())
                continue;
            detail::inner_lines(group) = at->second.all();
            if (detail::inner_lines(group).empty())
                error(errc::invalid_argument, "a group cannot be left without lines: remove it", {}).raise();
        }
        return made;
    }

private:
    template <class>
    friend class line_editor;

    // A group of the record, with its lines.
    template <class Group>
    void take(const Group& group) {
        Params kept;
        kept.id = detail::id_of(group);
        edited_lines<line>& lines = inner_[kept.id];
        edited_lines<Params>::take(std::move(kept));
        for (const auto& one : detail::inner_lines(group)) {
            line made;
            made.id = detail::id_of(one);
            lines.take(std::move(made));
        }
    }

    std::map<std::string, edited_lines<line>, std::less<>> inner_;
};

} // namespace conductor

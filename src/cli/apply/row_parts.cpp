#include "cli/apply/row_parts.hpp"

#include "cli/apply/cell_value.hpp"
#include "cli/operations/usage_error.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace {

using boost::json::value;

class row_reader {
public:
    explicit row_reader(const row& of, std::vector<problem>& problems)
        : row_(of)
        , problems_(problems) {}

    // The members that are no lists with rules of their own, or all of them if `lists` is null.
    void
    read(const std::vector<member_rule>& rules, boost::json::object& into, std::vector<list_parts>* lists) {
        for (const auto& rule : rules) {
            if (const auto* one = std::get_if<value_rule>(&rule.what)) {
                if (auto made = value_of(*one, to_string(rule.to)))
                    put_at(into, rule.to, std::move(*made));
                continue;
            }
            const auto& list = std::get<list_rule>(rule.what);
            list_parts made{&rule.to, {}};
            for (const auto& each : list.elements) {
                made.of_rules.emplace_back();
                if (auto one = element_of(each, to_string(rule.to)))
                    made.of_rules.back().push_back({std::move(*one), row_.line});
            }
            if (lists != nullptr)
                lists->push_back(std::move(made));
            else
                put_list(into, made);
        }
    }

private:
    std::optional<value> value_of(const value_rule& rule, const std::string& name) {
        if (!rule.text.is_blank(row_.cells)) {
            try {
                has_cell_ = has_cell_ || rule.text.has_columns();
                return cell_value(*rule.type, rule.text.filled(row_.cells), rule.date_format);
            } catch (const usage_error& why) {
                problems_.push_back({row_.line, name + ": " + why.what()});
                return std::nullopt;
            }
        }
        has_blank_ = true;
        if (rule.blank == blank_cell::refused)
            problems_.push_back({row_.line, name + ": the cell is empty"});
        if (rule.blank == blank_cell::empty_text)
            return value("");
        return std::nullopt;
    }

    // Nothing if all of its cells are blank: a row may have no such element.
    std::optional<value> element_of(const element_rule& rule, const std::string& name) {
        const auto had_cell = std::exchange(has_cell_, false);
        const auto had_blank = std::exchange(has_blank_, false);
        std::optional<value> made;
        if (const auto* one = std::get_if<value_rule>(&rule.what)) {
            made = value_of(*one, name);
        } else {
            boost::json::object members;
            read(std::get<0>(rule.what), members, nullptr);
            made = std::move(members);
        }
        if (has_blank_ && !has_cell_)
            made.reset();
        has_cell_ = has_cell_ || had_cell;
        has_blank_ = has_blank_ || had_blank;
        return made;
    }

    void put_at(boost::json::object& into, const member_path& to, value what) {
        try {
            put(into, to, std::move(what));
        } catch (const usage_error& why) {
            problems_.push_back({row_.line, why.what()});
        }
    }

    void put_list(boost::json::object& into, list_parts& parts) {
        boost::json::array made;
        for (auto& elements : parts.of_rules)
            for (auto& one : elements)
                made.push_back(std::move(one.what));
        if (!made.empty())
            put_at(into, *parts.to, std::move(made));
    }

    const row& row_;
    std::vector<problem>& problems_;
    bool has_cell_ = false;
    bool has_blank_ = false;
};

} // namespace

row_parts parts_of_row(const mapping& by, const row& of) {
    row_parts made;
    row_reader(of, made.problems).read(by.members, made.members, &made.lists);
    return made;
}

} // namespace conductor::cli

#include "cli/apply/member_rules.hpp"

#include "cli/apply/cell_value.hpp"
#include "cli/operations/names.hpp"
#include "cli/operations/usage_error.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include <yaml-cpp/yaml.h>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace schema = catalog::schema;
using schema::value_kind;

namespace {

constexpr const char* each_row_word = "each row";
constexpr const char* no_value = "a value is wanted here; an empty text is \"\"";

[[noreturn]] void refuse(const rule_context& in, const YAML::Node& node, const std::string& why) {
    throw usage_error(place_in(in.file, node) + ": " + why);
}

bool has_member(const YAML::Node& node, const char* name) {
    return node.IsMap() && node[name].IsDefined();
}

blank_cell blank_at(const rule_context& in, const schema::type& type, const YAML::Node& node) {
    const std::string word = node.IsScalar() ? node.Scalar() : std::string();
    if (word == "text" && type.kind != value_kind::string)
        refuse(in, node, "only a text can be sent empty");
    if (word == "text")
        return blank_cell::empty_text;
    if (word == "omit")
        return blank_cell::left_out;
    if (word == "error")
        return blank_cell::refused;
    refuse(in, node, "empty is omit, text or error");
}

// A template, or in the long form a column with what else is to be known of it.
value_rule value_at(rule_context& in, const schema::type& type, const YAML::Node& node) {
    value_rule made;
    made.type = &type;
    made.date_format = in.date_format;
    if (node.IsNull())
        refuse(in, node, no_value);
    if (node.IsScalar()) {
        made.text = template_at(in, node);
    } else if (!node.IsMap()) {
        refuse(in, node, "a value is a text with columns, as in \"{name}\", or {column: name}");
    } else {
        for (const auto& member : node) {
            const auto name = member.first.as<std::string>();
            if (name == "column")
                made.text = text_template::of_column(
                    member.second.as<std::string>(), in.columns, member.second.Mark().line + 1);
            else if (name == "text")
                made.text = template_at(in, member.second);
            else if (name == "empty")
                made.blank = blank_at(in, type, member.second);
            else if (name == "date_format")
                made.date_format = date_form_at(in.file, member.second);
            else
                refuse(
                    in, member.first,
                    "a value has no " + name + '.' +
                        did_you_mean(name, {"column", "text", "empty", "date_format"}));
        }
        if (made.text.is_absent())
            refuse(in, node, "a value needs a column or a text");
    }
    if (!made.text.has_columns())
        try {
            (void)cell_value(type, made.text.filled({}), made.date_format);
        } catch (const usage_error& why) {
            refuse(in, node, why.what());
        }
    return made;
}

element_rule element_at(rule_context& in, const schema::type& type, const YAML::Node& node) {
    element_rule made;
    made.each_row = has_member(node, each_row_word);
    if (made.each_row && node.size() != 1)
        refuse(in, node, "beside `each row` nothing can stand");
    const auto inner = made.each_row ? node[each_row_word] : node;
    const auto* model = catalog::model_of(&type);
    if (model != nullptr && inner.IsMap()) {
        made.what = member_rules(in, *model, inner);
        if (joins_rows(std::get<0>(made.what)))
            refuse(in, inner, "`each row` cannot stand in a list of a list");
    } else if (model != nullptr) {
        refuse(in, inner, "an element of this list has members");
    } else {
        made.what = value_at(in, type, inner);
    }
    return made;
}

class members_reader {
public:
    members_reader(rule_context& in, const schema::object_model& of)
        : in_(in)
        , of_(of) {}

    void read(const YAML::Node& node, const std::string& before) {
        for (const auto& member : node) {
            const auto name = member.first.as<std::string>();
            auto words = before;
            words.append(before.empty() ? "" : ".").append(name);
            add(found(words, member.first), words, member.first, member.second);
        }
    }

    std::vector<member_rule> made;

private:
    member_path found(const std::string& words, const YAML::Node& node) {
        require_members(words, node);
        try {
            return find_member(of_, words);
        } catch (const usage_error& why) {
            refuse(in_, node, why.what());
        }
    }

    // In a file the API's own names stand, so that they are what may have been meant.
    void require_members(std::string_view words, const YAML::Node& node) {
        const auto* model = &of_;
        std::string before;
        while (model != nullptr && !words.empty()) {
            const auto end = std::min(words.find('.'), words.size());
            const auto word = words.substr(0, end);
            words.remove_prefix(std::min(end + 1, words.size()));
            std::vector<std::string> known;
            const schema::field* one = nullptr;
            for (const auto& field : model->fields) {
                known.emplace_back(field.name);
                if (field.name == word || hyphenated(field.name) == word)
                    one = &field;
            }
            if (one == nullptr)
                refuse(
                    in_, node,
                    "there is no member " + std::string(word) + (before.empty() ? "" : " in " + before) +
                        '.' + did_you_mean(word, known));
            before += (before.empty() ? "" : ".") + std::string(word);
            model = catalog::model_of(one->value);
        }
    }

    void add(member_path to, const std::string& words, const YAML::Node& name, const YAML::Node& node) {
        if (node.IsNull())
            refuse(in_, name, no_value);
        const auto told = to_string(to);
        const auto& type = *to.type;
        const bool is_object = type.kind == value_kind::object && node.IsMap();
        if (is_object && (!has_member(node, "column") || catalog::find_field(type.model(), "column"))) {
            read(node, words);
            return;
        }
        if (!told_.insert(told).second)
            refuse(in_, name, told + " is given twice");
        if (type.kind == value_kind::array && (node.IsSequence() || has_member(node, each_row_word))) {
            list_rule list;
            if (node.IsMap())
                list.elements.push_back(element_at(in_, catalog::without_optional(*type.element), node));
            else
                for (const auto& element : node)
                    list.elements.push_back(
                        element_at(in_, catalog::without_optional(*type.element), element));
            made.push_back({std::move(to), std::move(list)});
            return;
        }
        if (has_member(node, each_row_word))
            refuse(in_, name, told + " is no list");
        made.push_back({std::move(to), value_at(in_, type, node)});
    }

    rule_context& in_;
    const schema::object_model& of_;
    std::set<std::string> told_;
};

} // namespace

std::string place_in(const std::string& file, const YAML::Node& node) {
    return file + ':' + std::to_string(node.Mark().line + 1);
}

text_template template_at(rule_context& in, const YAML::Node& node) {
    if (!node.IsScalar())
        refuse(in, node, "a text is wanted here, such as \"{name}\"; in quotes, as it begins with a brace");
    try {
        return {node.Scalar(), in.columns, node.Mark().line + 1};
    } catch (const usage_error& why) {
        refuse(in, node, why.what());
    }
}

std::string date_form_at(const std::string& file, const YAML::Node& node) {
    if (!node.IsScalar() || !is_date_form(node.Scalar()))
        throw usage_error(
            place_in(file, node) +
            ": a date_format has a year (%Y or %y), a month (%m) and a day (%d), as in \"%d.%m.%Y\"");
    return node.Scalar();
}

std::vector<member_rule>
member_rules(rule_context& in, const schema::object_model& of, const YAML::Node& node) {
    if (!node.IsMap())
        refuse(in, node, "members are wanted here, as in `memo: \"{note}\"`");
    members_reader reader(in, of);
    reader.read(node, {});
    return std::move(reader.made);
}

bool joins_rows(const std::vector<member_rule>& rules) {
    return std::any_of(rules.begin(), rules.end(), [](const member_rule& one) {
        const auto* list = std::get_if<list_rule>(&one.what);
        return list != nullptr &&
               std::any_of(list->elements.begin(), list->elements.end(), [](const element_rule& each) {
                   return each.each_row;
               });
    });
}

} // namespace conductor::cli

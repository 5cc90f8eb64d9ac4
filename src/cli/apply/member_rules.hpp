#pragma once

// The part of a mapping that says what the members of a record are made of.

#include "catalog/schema.hpp"
#include "cli/apply/text_template.hpp"
#include "cli/operations/member_path.hpp"

#include <string>
#include <variant>
#include <vector>

namespace YAML {
class Node;
}

namespace conductor::inline CONDUCTOR_ABI::cli {

// What is sent where all columns are blank.
enum class blank_cell { left_out, empty_text, refused };

struct value_rule {
    text_template text;
    blank_cell blank = blank_cell::left_out;
    std::string date_format;
    const catalog::schema::type* type = nullptr;
};

struct member_rule;

// An element of a list: there once, or once for each row of the record.
struct element_rule {
    bool each_row = false;
    std::variant<std::vector<member_rule>, value_rule> what;
};

struct list_rule {
    std::vector<element_rule> elements;
};

struct member_rule {
    member_path to; // from the record, or from the element that it is in
    std::variant<value_rule, list_rule> what;
};

struct rule_context {
    const std::string& file;
    used_columns& columns;
    std::string date_format; // of dates for which none is given
};

// "mapping.yml:7".
[[nodiscard]] std::string place_in(const std::string& file, const YAML::Node& node);

// Throws usage_error with the place in the file.
[[nodiscard]] std::vector<member_rule>
member_rules(rule_context& in, const catalog::schema::object_model& of, const YAML::Node& node);

// Whether any of them is made of several rows.
[[nodiscard]] bool joins_rows(const std::vector<member_rule>& rules);

// A template that a mapping has at this place.
[[nodiscard]] text_template template_at(rule_context& in, const YAML::Node& node);

// A form of dates that it has there.
[[nodiscard]] std::string date_form_at(const std::string& file, const YAML::Node& node);

} // namespace conductor::cli

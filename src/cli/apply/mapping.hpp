#pragma once

// Which columns become which members of which records: a mapping file. docs/apply.md has its syntax.

#include "catalog/operations.hpp"
#include "cli/apply/member_rules.hpp"
#include "cli/apply/text_template.hpp"

#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli {

struct mapping {
    std::string file;
    const catalog::operation* of = nullptr;
    std::string operation; // as an outbox has it: "qbd.invoices.create"

    used_columns columns;
    text_template key;
    text_template id;       // of an update or a deletion
    text_template chain;    // absent: none
    text_template after;    // absent: none
    text_template end_user; // absent: the usual one
    std::vector<member_rule> members;
};

// Throws usage_error with the name of the file and the line.
[[nodiscard]] mapping parse_mapping(const std::string& text, const std::string& file);

} // namespace conductor::cli

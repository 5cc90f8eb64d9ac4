#pragma once

// What the result file says of a record.

#include "cli/apply/entry_file.hpp"
#include "cli/apply/planned.hpp"

#include <conductor/outbox/entry.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::cli {

struct result_row {
    std::uint64_t first_line = 0;
    std::uint64_t last_line = 0;
    std::string key;
    std::string end_user_id;
    std::string state; // of the entry; or "invalid", "conflict", "not added"
    std::string record_id;
    std::string error_kind;
    std::string error;
    std::string user_text;
};

// `stored` is what the outbox has with its key. With `is_shunned` there is something wrong elsewhere in the
// file about that key.
[[nodiscard]] result_row
result_of(const planned& of, const std::optional<outbox_record>& stored, bool is_shunned);

[[nodiscard]] std::string result_header(input_format as);
[[nodiscard]] std::string result_text(const result_row& of, input_format as);

// How many records are in each state.
using result_counts = std::map<std::string, std::uint64_t>;

// "3 done, 1 refused".
[[nodiscard]] std::string counts_text(const result_counts& of);

} // namespace conductor::cli

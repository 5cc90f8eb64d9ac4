#include "cli/apply/result_row.hpp"

#include "cli/output/csv.hpp"
#include "cli/output/json_text.hpp"

#include <boost/json/object.hpp>

namespace conductor::inline CONDUCTOR_ABI::cli {

result_row result_of(const planned& of, const std::optional<outbox_record>& stored, bool is_shunned) {
    result_row made;
    made.first_line = of.first_line;
    made.last_line = of.last_line;
    made.key = of.entry.key;
    made.end_user_id = of.entry.end_user_id;
    if (!of.problems.empty() || is_shunned) {
        made.state = "invalid";
        made.error = of.problems.empty() ? "other rows of this key are wrong" : of.problems.front().text;
    } else if (!stored) {
        made.state = "not added";
    } else if (!same_words(of.entry, stored->entry)) {
        made.state = "conflict";
        made.record_id = stored->result_id;
        made.error =
            "the outbox has this key with other words, and it is " + std::string(to_string(stored->state));
    } else {
        made.state = to_string(stored->state);
        made.record_id = stored->result_id;
        const bool is_made = stored->state == entry_state::done || stored->state == entry_state::found;
        if (!is_made) { // what was in the way before is of no interest
            made.error_kind = stored->error_kind;
            made.error = stored->error;
            made.user_text = stored->user_text;
        }
    }
    return made;
}

std::string result_header(input_format as) {
    if (as == input_format::jsonl)
        return {};
    return csv_row(
        {"first_line", "last_line", "key", "end_user_id", "state", "record_id", "error_kind", "error",
         "user_text"});
}

std::string result_text(const result_row& of, input_format as) {
    if (as == input_format::csv)
        return csv_row(
            {std::to_string(of.first_line), std::to_string(of.last_line), of.key, of.end_user_id, of.state,
             of.record_id, of.error_kind, of.error, of.user_text});
    const boost::json::object made{
        {"first_line", of.first_line},   {"last_line", of.last_line}, {"key", of.key},
        {"end_user_id", of.end_user_id}, {"state", of.state},         {"record_id", of.record_id},
        {"error_kind", of.error_kind},   {"error", of.error},         {"user_text", of.user_text}};
    return compact_json(made) + '\n';
}

std::string counts_text(const result_counts& of) {
    std::string made;
    for (const auto& [state, count] : of)
        made += (made.empty() ? "" : ", ") + std::to_string(count) + ' ' + state;
    return made.empty() ? "nothing" : made;
}

} // namespace conductor::cli

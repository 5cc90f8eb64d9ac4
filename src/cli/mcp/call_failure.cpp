#include "cli/mcp/call_failure.hpp"

#include "cli/program/exit_code.hpp"
#include "values/with_details.hpp"

#include <string>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::cli::mcp {

tool_result failure_of_call(const error& why, call_kind what) {
    const bool writes = what == call_kind::write;
    const bool unknown = exit_code_of(why, writes) == exit_code::outcome_unknown;
    std::string made = values::text_without_code(why);
    const auto line = [&](std::string_view name, std::string_view text) {
        if (!text.empty())
            made.append("\n").append(name).append(": ").append(text);
    };
    if (why.kind() != error_kind::none)
        line("kind", to_string(why.kind()));
    line("for the end-user", why.user_facing_message());
    if (unknown)
        line(
            "what to do",
            "It is unknown whether it was made: it may be in the books. Do not simply send it again. Look "
            "for what it would have made or changed first, and send it again only if that is not there.");
    else if (what == call_kind::next_page && why.outcome() != outcome::not_processed)
        line(
            "what to do", "Do not use this cursor again: its page may be lost, and the same cursor would "
                          "give the page after "
                          "it. List from the first page again, or less by filters.");
    else
        line("what to do", advice_for(why, writes));
    line("request", why.request_id());
    return failed_result(std::move(made));
}

tool_result refused_call(std::string_view why) {
    return failed_result("Nothing was sent: " + std::string(why));
}

} // namespace conductor::cli::mcp

#include "cli/mcp/part_text.hpp"

#include "cli/mcp/answer_store.hpp"

namespace conductor::inline CONDUCTOR_ABI::cli::mcp {

namespace {

std::string which(const answer_part& part, const long_answer& of) {
    const auto total = std::to_string(of.records());
    const auto first = std::to_string(part.first);
    if (of.list().empty())
        return "This is a piece of the answer's JSON: append the next one to its end.";
    if (part.is == answer_part::form::fragment)
        return "This is a piece of the JSON of element " + first + " of " + total + " of `" + of.list() +
               "`, which is too long for one part: append the next piece to its end.";
    if (part.count == 0)
        return "The " + total + " elements of `" + of.list() + "` follow in the next parts.";
    return "Elements " + first + " to " + std::to_string(part.first + part.count - 1) + " of " + total +
           " of `" + of.list() + "`.";
}

} // namespace

std::string note_on(const answer_part& part, const long_answer& of, std::uint64_t number_of_answer) {
    if (!part.next)
        return which(part, of) + " This is the last part.";
    return which(part, of) + " Left out: " + std::to_string(part.bytes_after) + " bytes" +
           (of.list().empty() || part.is == answer_part::form::fragment
                ? std::string()
                : ", " + std::to_string(of.records() - (part.first + part.count - 1)) + " elements") +
           ". For the rest: read_more with id " + to_string(rest_id{number_of_answer, *part.next}) + '.';
}

} // namespace conductor::cli::mcp

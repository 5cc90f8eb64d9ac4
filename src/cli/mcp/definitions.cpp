#include "cli/mcp/definitions.hpp"

#include <boost/json/object.hpp>

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::cli::mcp {

namespace json = boost::json;

namespace {

json::object text(std::string_view description) {
    return {{"type", "string"}, {"description", description}};
}

json::object any_object(std::string_view description) {
    return {{"type", "object"}, {"description", description}, {"additionalProperties", true}};
}

json::object taking(json::object properties, std::string_view required) {
    return {
        {"type", "object"},
        {"properties", std::move(properties)},
        {"required", json::array{required}},
        {"additionalProperties", false}};
}

json::object tool(
    std::string_view name, std::string_view title, std::string description, json::object input,
    json::object annotations) {
    annotations["title"] = title;
    return {
        {"name", name},
        {"title", title},
        {"description", description},
        {"inputSchema", std::move(input)},
        {"annotations", std::move(annotations)}};
}

// Of what asks nobody but this program.
json::object only_looks_here() {
    return {{"readOnlyHint", true}, {"openWorldHint", false}};
}

json::object calls(bool allow_writes) {
    if (!allow_writes)
        return {{"readOnlyHint", true}, {"openWorldHint", true}};
    return {
        {"readOnlyHint", false},
        {"destructiveHint", true},
        {"idempotentHint", false},
        {"openWorldHint", true}};
}

json::object call_input() {
    json::object fields{
        {"type", "array"},
        {"items", json::object{{"type", "string"}}},
        {"description",
         "Only these parts of each record, by their paths, as in [\"id\", \"customer.fullName\", "
         "\"lines.0.amount\"]. Without it, whole records."}};
    json::object properties{
        {"name", text("The operation, as in qbd.invoices.list")},
        {"end_user_id", text("Whose company; without it, the one that the server was started for")},
        {"path", any_object("What stands in braces in the operation's path, as in {\"id\": \"…\"}")},
        {"query", any_object("Query parameters, as in {\"limit\": 50}")},
        {"body", any_object("The body, of operations that have one")},
        {"fields", std::move(fields)}};
    return taking(std::move(properties), "name");
}

json::object search_input() {
    json::object limit{
        {"type", "integer"},
        {"minimum", 1},
        {"maximum", 50},
        {"description", "How many to give at the most; 10 by default"}};
    return taking(
        {{"words", text("What is to be done, as in: list unpaid invoices")}, {"limit", std::move(limit)}},
        "words");
}

} // namespace

json::array tool_definitions(bool allow_writes) {
    const std::string calling =
        "Makes one operation of the API. `path`, `query` and `body` are those that describe_operation "
        "shows. A list gives one page: for the next one, call again with the answer's nextCursor as "
        "query.cursor. ";
    json::array made;
    made.emplace_back(tool(
        search_tool, "Search operations",
        "Finds operations of the API by words, the best first, with what each does and whether it writes.",
        search_input(), only_looks_here()));
    made.emplace_back(tool(
        describe_tool, "Describe an operation",
        "Tells what an operation takes, as JSON Schema, whether it writes or lists, and which fields its "
        "records have.",
        taking({{"name", text("The operation, as in qbd.invoices.create")}}, "name"), only_looks_here()));
    made.emplace_back(tool(
        call_tool, "Call an operation",
        calling + (allow_writes ? "Operations that write change the company's books."
                                : "Operations that write are refused."),
        call_input(), calls(allow_writes)));
    made.emplace_back(tool(
        read_more_tool, "Read more of an answer",
        "Gives the next part of an answer that was too long for one result.",
        taking({{"id", text("The id that the part before named, as in answer-3.41.0")}}, "id"),
        only_looks_here()));
    return made;
}

std::string instructions(bool allow_writes, std::string_view end_user) {
    std::string made =
        "The books of companies in QuickBooks Desktop, by the Conductor API. Find an operation by "
        "search_operations, see what it takes by describe_operation, and make it by call_operation. Ask "
        "for few records and for the fields that matter: QuickBooks answers one request at a time, on "
        "somebody's PC. An answer that is too long is cut; read_more gives the rest. ";
    made += end_user.empty() ? "Each call on a company needs end_user_id: end_users.list shows them. "
                             : "Without end_user_id, calls are on the company of the end-user " +
                                   std::string(end_user) + ". ";
    made += allow_writes
                ? "Operations that write change the books: make sure that this is wanted. When it is unknown "
                  "whether a write was made, look for what it would have made before it is sent again."
                : "This server only reads: operations that write are refused, and marked by \"allowed\": "
                  "false.";
    return made;
}

} // namespace conductor::cli::mcp

#include "sandbox/company/refusals.hpp"

#include <string>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::sandbox {
namespace {

api_error refusal(std::string message, const char* integration_code, const char* user_facing_message) {
    return {502,
            "INTEGRATION_ERROR",
            "QBD_REQUEST_ERROR",
            std::move(message),
            integration_code,
            user_facing_message};
}

std::string quoted(std::string_view text) {
    return "\"" + std::string{text} + "\"";
}

} // namespace

api_error stale_revision(std::string_view given) {
    return refusal(
        "The given revision number (edit sequence) " + std::string{given} + " is out-of-date.", "3200",
        "The record was changed meanwhile.");
}

api_error nothing_found(std::string_view wanted) {
    return refusal(
        "The element " + quoted(wanted) + " could not be found in QuickBooks.", "500", "Not found.");
}

api_error no_such_part(std::string_view id) {
    return refusal(
        "Object " + quoted(id) + " specified in the request could not be found in QuickBooks.", "3120",
        "Not found.");
}

api_error no_such_reference(std::string_view field, std::string_view id) {
    return refusal(
        "There is no record " + quoted(id) + " in QuickBooks for the reference " + std::string{field} + ".",
        "3140", "A record that this one refers to does not exist.");
}

api_error name_taken(std::string_view name) {
    return refusal(
        "The name " + quoted(name) + " of the list element is already in use.", "3100", "The name is taken.");
}

api_error record_in_use(std::string_view id) {
    return refusal(
        "The object " + quoted(id) + " is in use: somebody has it open in QuickBooks.", "3175",
        "Somebody is editing this record in QuickBooks. Please close it there.");
}

} // namespace conductor::sandbox

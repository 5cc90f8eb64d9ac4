#include "sandbox/company/reachability.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::sandbox {
namespace {

constexpr std::string_view connection_error = "INTEGRATION_CONNECTION_ERROR";

api_error broken(
    const company_settings& settings, std::string_view usual_code, std::string_view what,
    std::string user_facing) {
    auto code = settings.integration_code.empty() ? std::string{usual_code} : settings.integration_code;
    auto message = "QBD Connection Error (" + code + "): " + std::string{what};
    return {502,
            connection_error,
            "QBD_CONNECTION_ERROR",
            std::move(message),
            std::move(code),
            std::move(user_facing)};
}

} // namespace

std::optional<api_error> refused_at_once(const company_settings& settings) {
    if (settings.availability == availability::never_linked)
        return api_error{
            409,
            connection_error,
            "INTEGRATION_CONNECTION_NOT_SET_UP",
            "Nobody has finished to link this end-user's QuickBooks Desktop.",
            {},
            "Please finish connecting QuickBooks Desktop."};
    if (settings.availability == availability::offline)
        return api_error{
            409,
            connection_error,
            "INTEGRATION_CONNECTION_NOT_ACTIVE",
            "The PC that runs this end-user's QuickBooks Desktop does not answer.",
            {},
            "Please turn on the computer that runs QuickBooks Desktop."};
    return std::nullopt;
}

std::optional<api_error> refused_in_turn(const company_settings& settings) {
    if (settings.availability == availability::cannot_open)
        return broken(
            settings, "0x80040408", "the company file could not be opened.",
            "Please open the company file in QuickBooks Desktop.");
    if (settings.availability == availability::breaks_down)
        return broken(
            settings, "0x800706BA", "the connection with QuickBooks Desktop was lost.",
            "The connection with QuickBooks Desktop was lost.");
    return refused_at_once(settings);
}

api_error too_slow(std::chrono::milliseconds patience) {
    const auto seconds = std::chrono::floor<std::chrono::seconds>(patience).count();
    return {
        504,
        connection_error,
        "QBD_REQUEST_TIMEOUT",
        "QuickBooks Desktop did not answer within " + std::to_string(seconds) + " seconds.",
        {},
        "QuickBooks Desktop took too long."};
}

} // namespace conductor::sandbox

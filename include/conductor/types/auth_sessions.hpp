#pragma once

// The types of auth sessions. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI {

/// `auth_session` in JSON. Answer of `auth_sessions::create`.
struct auth_session {
    std::string id;                          ///< `id`
    std::string object_type;                 ///< `objectType`, always "auth_session"
    date_time created_at;                    ///< `createdAt`
    std::string end_user_id;                 ///< `endUserId`
    std::string client_secret;               ///< `clientSecret`
    std::string auth_flow_url;               ///< `authFlowUrl`, to open in the end-user's browser
    date_time expires_at;                    ///< `expiresAt`
    std::optional<std::string> redirect_url; ///< `redirectUrl`

    bool operator==(const auth_session&) const = default;
};

/// Parameters of `auth_sessions::create`.
struct auth_session_create_params {
    std::string publishable_key{};             ///< `publishableKey`, required
    std::string end_user_id{};                 ///< `endUserId`, required
    std::optional<double> link_expiry_mins{};  ///< `linkExpiryMins`, 15 to 10080, default 30, in minutes
    std::optional<std::string> redirect_url{}; ///< `redirectUrl`, URI, where the browser goes afterwards

    bool operator==(const auth_session_create_params&) const = default;
};

} // namespace conductor

#pragma once

// The types of auth sessions. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>

#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI {

/// An auth session: an attempt of an end-user to link a company file, by a page that is open for some
/// minutes. `auth_session` in JSON. Answer of `auth_sessions::create`.
struct auth_session {
    /// Key given by Conductor to this attempt to link a company.
    std::string id;
    /// Tells which sort of record the answer holds; always "auth_session".
    std::string object_type;
    /// When it was made, by Conductor's clock.
    date_time created_at;
    /// Conductor's id of the user whose company file gets linked; not an id from QuickBooks.
    std::string end_user_id;
    /// Key inside the link page's address; keep it out of logs.
    std::string client_secret;
    /// Page that the end-user opens to link the company; dies with the session, after 30 minutes unless set
    /// otherwise.
    std::string auth_flow_url;
    /// When the link for setting up stops working; half an hour after creation if nothing else was asked.
    date_time expires_at;
    /// Web page that the browser goes to after linking; without one the tab closes.
    std::optional<std::string> redirect_url;

    bool operator==(const auth_session&) const = default;
};

/// An auth session to be made: an attempt of an end-user to link a company file, by a page that is open for
/// some minutes. Parameters of `auth_sessions::create`.
struct auth_session_create_params {
    /// The public key of your Conductor project, not the secret one; required.
    std::string publishable_key{};
    /// Conductor's id of the user whose company file gets linked; not an id from QuickBooks; required.
    std::string end_user_id{};
    /// Minutes for which the address given to the end-user can be opened; 15 to 10080, default 30.
    std::optional<double> link_expiry_mins{};
    /// Web page that the browser goes to after linking; without one the tab closes; URI.
    std::optional<std::string> redirect_url{};

    bool operator==(const auth_session_create_params&) const = default;
};

} // namespace conductor

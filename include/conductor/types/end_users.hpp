#pragma once

// The types of end-users. Made by tools/generate from api/conductor.yml.

#include <conductor/date_time.hpp>
#include <conductor/open_enum.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI {

/// Accounting products that can be linked. Used by `end_users`.
enum class integration_slug : std::uint16_t { unrecognized, quickbooks_desktop };

} // namespace conductor

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<conductor::integration_slug> {
    static constexpr std::string_view values[] = {"quickbooks_desktop"};
};

} // namespace conductor

namespace conductor::inline CONDUCTOR_ABI {

/// A link of an end-user to a company file; there is one as soon as the set-up begins.
/// `integration_connection` in JSON. Part of `end_user`.
struct integration_connection {
    /// Key given by Conductor to the link between user and company file.
    std::string id;
    /// Tells which sort of record the answer holds; always "integration_connection".
    std::string object_type;
    /// When the set-up of the link began, by Conductor's clock.
    date_time created_at;
    /// Which accounting product the link leads to.
    open_enum<conductor::integration_slug> integration_slug;
    /// When the company's PC was last asked for something, with success or not.
    std::optional<date_time> last_request_at;
    /// When a call last went through without an error; once it is set, the link has worked.
    std::optional<date_time> last_successful_request_at;

    bool operator==(const integration_connection&) const = default;
};

/// An end-user: one of your users, with the company file that they link. `end_user` in JSON. Answer of
/// `end_users::list`, `end_users::create`, `end_users::retrieve`.
struct end_user {
    /// Key given by Conductor; keep it, as every call for that company needs it.
    std::string id;
    /// Tells which sort of record the answer holds; always "end_user".
    std::string object_type;
    /// When it was made, by Conductor's clock.
    date_time created_at;
    /// Your customer's firm, shown in Conductor's dashboard.
    std::string company_name;
    /// Your own key for this user, unique among them, such as a primary key of your database.
    std::string source_id;
    /// Mail address by which you recognise the user; nothing is ever sent to it.
    std::string email;
    /// Links to company files; one is there once set-up begins, so its presence does not prove that it works.
    std::vector<conductor::integration_connection> integration_connections;

    bool operator==(const end_user&) const = default;
};

/// An end-user to be made: one of your users, with the company file that they link. Parameters of
/// `end_users::create`.
struct end_user_create_params {
    /// Your customer's firm, to be shown in Conductor's dashboard; required.
    std::string company_name{};
    /// Your own key for this user, unique among them, such as a primary key of your database; required.
    std::string source_id{};
    /// Mail address by which you recognise the user; nothing is ever sent to it; required.
    std::string email{};

    bool operator==(const end_user_create_params&) const = default;
};

/// The deletion of an end-user, which is gone once this is the answer. `end_user` in JSON. Answer of
/// `end_users::delete_`.
struct end_user_deletion {
    std::string id;          ///< key given by Conductor; keep it, as every call for that company needs it
    std::string object_type; ///< tells which sort of record was deleted; always "end_user"
    bool deleted = false;    ///< whether it is gone now; there is no undo

    bool operator==(const end_user_deletion&) const = default;
};

} // namespace conductor

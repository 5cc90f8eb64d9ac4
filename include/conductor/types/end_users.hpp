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

/// Used by `end_users`.
enum class integration_slug : std::uint16_t { unrecognized, quickbooks_desktop };

} // namespace conductor

namespace conductor::inline CONDUCTOR_ABI {

template <>
struct enum_texts<conductor::integration_slug> {
    static constexpr std::string_view values[] = {"quickbooks_desktop"};
};

} // namespace conductor

namespace conductor::inline CONDUCTOR_ABI {

/// `integration_connection` in JSON. Part of `end_user`.
struct integration_connection {
    std::string id;          ///< `id`
    std::string object_type; ///< `objectType`, always "integration_connection"
    date_time created_at;    ///< `createdAt`
    open_enum<conductor::integration_slug> integration_slug; ///< `integrationSlug`
    std::optional<date_time> last_request_at;                ///< `lastRequestAt`
    std::optional<date_time> last_successful_request_at;     ///< `lastSuccessfulRequestAt`

    bool operator==(const integration_connection&) const = default;
};

/// `end_user` in JSON. Answer of `end_users::list`, `end_users::create`, `end_users::retrieve`.
struct end_user {
    std::string id;           ///< `id`
    std::string object_type;  ///< `objectType`, always "end_user"
    date_time created_at;     ///< `createdAt`
    std::string company_name; ///< `companyName`
    std::string source_id;    ///< `sourceId`, the user's id in your system
    std::string email;        ///< `email`
    std::vector<conductor::integration_connection> integration_connections; ///< `integrationConnections`

    bool operator==(const end_user&) const = default;
};

/// Parameters of `end_users::create`.
struct end_user_create_params {
    std::string company_name{}; ///< `companyName`, required
    std::string source_id{};    ///< `sourceId`, required, the user's id in your system, unique
    std::string email{};        ///< `email`, required

    bool operator==(const end_user_create_params&) const = default;
};

/// `end_user` in JSON. Answer of `end_users::delete_`.
struct end_user_deletion {
    std::string id;          ///< `id`
    std::string object_type; ///< `objectType`, always "end_user"
    bool deleted = false;    ///< `deleted`

    bool operator==(const end_user_deletion&) const = default;
};

} // namespace conductor

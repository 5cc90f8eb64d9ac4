#pragma once

// The API's state in memory: end-users and their integration connections. Thread-safe.

#include "sandbox/api/ids.hpp"

#include <conductor/sandbox/options.hpp>
#include <conductor/sandbox/records.hpp>

#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// An end-user's connection with QuickBooks Desktop.
struct integration_connection {
    std::string id;
    std::string created_at;
    std::string last_request_at;            ///< empty: never
    std::string last_successful_request_at; ///< empty: never
};

/// An end-user as the API shows it.
struct stored_end_user {
    std::string id;
    std::string created_at;
    new_end_user details;
    std::optional<integration_connection> connection;
};

class store {
public:
    explicit store(id_generator& ids)
        : ids_{ids} {}

    /// Creates an end-user; nothing if the source id is taken.
    std::optional<stored_end_user> create(const new_end_user& details);

    [[nodiscard]] std::optional<stored_end_user> find(const std::string& id) const;

    /// All end-users, oldest first.
    [[nodiscard]] std::vector<stored_end_user> list() const;

    /// Whether there was such an end-user.
    bool remove(const std::string& id);

    /// Gives an end-user a connection if it has none; false if there is no such end-user.
    bool connect(const std::string& id);

    /// Notes a request to the end-user's QuickBooks; false if there is no such end-user.
    bool touch(const std::string& id);

    /// Notes that QuickBooks has carried a request out.
    void succeeded(const std::string& id);

private:
    using rows = std::map<std::uint64_t, stored_end_user>;

    rows::iterator locate(const std::string& id);

    id_generator& ids_;
    mutable std::mutex mutex_;
    std::uint64_t next_ = 0;
    rows rows_; // in order of creation
    std::unordered_map<std::string, std::uint64_t> by_id_;
    std::unordered_map<std::string, std::uint64_t> by_source_;
};

} // namespace conductor::sandbox

#pragma once

// The tables of one component are brought up to date, step by step, by whichever program comes first.

#include "database/connection.hpp"

#include <boost/asio/any_completion_handler.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::database {

// The first one leads to version 1, the next one to 2, and so on. Those that were released never change.
struct migration {
    std::vector<std::string> sqlite;
    std::vector<std::string> postgresql;
};

using migrated = boost::asio::any_completion_handler<void(std::optional<failure>)>;

// The versions stand in the table conductor_schema. What is missing is done in one transaction, under a lock;
// where nothing is, nothing is written. A later version than the last one is a failure of kind too_new that
// names both.
void migrate(connection& on, std::span<const migration> of_one_component, std::string name, migrated done);

// What follows for a database whose version is `found`: nothing to do, too new, or these statements. The one
// that fails as not_as_expected where others have been quicker is the one at `fence`.
struct migration_plan {
    std::optional<failure> refused;
    std::vector<statement> statements;
    std::size_t fence = 0;
};
[[nodiscard]] migration_plan plan_migration(
    database::dialect of, std::span<const migration> all, const std::string& name, std::int64_t found);

} // namespace conductor::database

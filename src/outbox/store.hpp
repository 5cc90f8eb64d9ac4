#pragma once

// What programs and operators ask of the database, as transactions; and what it answers. Nothing here does
// I/O.

#include "database/connection.hpp"

#include <conductor/outbox/entry.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail {

using statements = std::vector<database::statement>;

// The columns of an outbox_record, in the order of record_of().
extern const std::string_view record_columns;

class store {
public:
    explicit store(database::dialect of)
        : dialect_(of) {}

    // The last statement gives the row that is there; the first one changed a row if it is new.
    [[nodiscard]] statements add(const outbox_entry& entry) const;
    [[nodiscard]] statements find(std::string_view end_user_id, std::string_view key) const;
    [[nodiscard]] statements find(std::int64_t id) const;
    [[nodiscard]] statements
    list(entry_state state, std::string_view end_user_id, std::int64_t after, int most) const;
    [[nodiscard]] statements count() const;

    // These give the row that they change, or none.
    [[nodiscard]] statements retry(std::int64_t id) const;
    [[nodiscard]] statements amend(const outbox_entry& entry) const;
    [[nodiscard]] statements cancel(std::int64_t id) const;
    [[nodiscard]] statements decide(std::int64_t id, entry_state state, std::string_view result_id) const;

private:
    [[nodiscard]] statements one(std::string_view sql, std::vector<database::value> parameters = {}) const;

    database::dialect dialect_;
};

// Of the rows that the statements give.
[[nodiscard]] outbox_record record_of(const database::row& row);
[[nodiscard]] outbox_counts counts_of(const database::row& row);

} // namespace conductor::outbox_detail

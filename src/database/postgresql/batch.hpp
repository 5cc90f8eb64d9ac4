#pragma once

// Some statements on their way to PostgreSQL in one round trip, and what has come of them.

#include "database/failure.hpp"
#include "database/statement.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include <libpq-fe.h>

namespace conductor::inline CONDUCTOR_ABI::database {

class postgresql_batch {
public:
    // With `begins`, BEGIN goes before them, and what they did is not kept before a COMMIT. They must outlive
    // it.
    postgresql_batch(const std::vector<statement>& all, bool begins) noexcept
        : all_(&all)
        , begins_(begins) {}

    // Puts it into libpq's buffer; false: it cannot be sent.
    [[nodiscard]] bool send(PGconn* to) const;

    // Takes what PQgetResult gave.
    void take(PGresult* came);

    [[nodiscard]] bool complete() const noexcept { return complete_; }
    [[nodiscard]] bool out_of_step() const noexcept { return nulls_ > 1; } // libpq gives nothing more
    [[nodiscard]] const std::optional<failure>& failed() const noexcept { return failed_; }
    [[nodiscard]] const std::string& last_tag() const noexcept { return tag_; } // such as COMMIT
    [[nodiscard]] std::vector<rows>& given() noexcept { return given_; }

private:
    void take_rows(PGresult* came);
    void take_error(const PGresult* came);
    [[nodiscard]] std::optional<std::size_t> place() const noexcept;

    const std::vector<statement>* all_;
    bool begins_;
    std::size_t answered_ = 0; // commands, with BEGIN
    int nulls_ = 0;
    bool complete_ = false;
    std::optional<failure> failed_;
    std::string tag_;
    std::vector<rows> given_;
};

} // namespace conductor::database

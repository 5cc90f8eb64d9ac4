#include "database/on_loan.hpp"
#include "outbox/adding.hpp"
#include "outbox/failures.hpp"
#include "outbox/store.hpp"

#include <conductor/error.hpp>

#include <variant>

namespace conductor::inline CONDUCTOR_ABI {

namespace outbox_detail {
namespace {

template <class Connection>
added_entry add_on_loan(Connection* by, database::dialect dialect, const outbox_entry& entry) {
    require_possible(entry);
    const database::answer came = database::run_on_loan(by, store(dialect).add(entry));
    if (const auto* failed = std::get_if<database::failure>(&came))
        error_of(*failed).raise();
    return added_of(entry, std::get<std::vector<database::rows>>(came));
}

} // namespace
} // namespace outbox_detail

added_entry outbox::add(sqlite3* connection, const outbox_entry& entry) {
    return outbox_detail::add_on_loan(connection, database::dialect::sqlite, entry);
}

added_entry outbox::add(pg_conn* connection, const outbox_entry& entry) {
#ifdef CONDUCTOR_WITH_POSTGRESQL
    return outbox_detail::add_on_loan(connection, database::dialect::postgresql, entry);
#else
    (void)connection, (void)entry;
    throw invalid_argument_error(errc::invalid_argument, "PostgreSQL was not built in", {});
#endif
}

} // namespace conductor

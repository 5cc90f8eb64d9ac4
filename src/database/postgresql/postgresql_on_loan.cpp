#include "database/on_loan.hpp"
#include "database/postgresql/batch.hpp"
#include "database/postgresql/sqlstate.hpp"

#include <memory>
#include <utility>

#include <libpq-fe.h>

namespace conductor::inline CONDUCTOR_ABI::database {

namespace {

failure lost_on_loan(PGconn* by) {
    failure made;
    made.kind = failure_kind::unavailable;
    made.text = "PostgreSQL: " + tidy(PQerrorMessage(by));
    return made;
}

} // namespace

answer run_on_loan(PGconn* by, const std::vector<statement>& all) {
    if (PQenterPipelineMode(by) != 1)
        return lost_on_loan(by);
    postgresql_batch batch(all, false);
    bool goes_on = batch.send(by);
    while (goes_on && !batch.complete()) {
        const auto clear = [](PGresult* r) { PQclear(r); };
        const std::unique_ptr<PGresult, decltype(clear)> came(PQgetResult(by));
        batch.take(came.get());
        goes_on = !batch.out_of_step() && PQstatus(by) == CONNECTION_OK;
    }
    const bool is_whole = batch.complete() && PQexitPipelineMode(by) == 1;
    if (batch.failed())
        return *batch.failed();
    if (!is_whole)
        return lost_on_loan(by);
    return std::move(batch.given());
}

} // namespace conductor::database

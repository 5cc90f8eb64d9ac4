#include "database/open.hpp"

#include "database/context_watch.hpp"
#include "database/front.hpp"
#include "database/sqlite/sqlite_worker.hpp"
#include "database/where.hpp"

#ifdef CONDUCTOR_WITH_POSTGRESQL
#include "database/postgresql/postgresql_worker.hpp"
#endif

#include <boost/asio/execution/context.hpp>
#include <boost/asio/query.hpp>

#include <stdexcept>
#include <utility>
#include <variant>

namespace conductor::inline CONDUCTOR_ABI::database {

namespace {

std::shared_ptr<worker>
worker_for(const boost::asio::any_io_executor& executor, place found, open_options options) {
    if (found.dialect == dialect::sqlite)
        return std::make_shared<sqlite_worker>(executor, std::move(found.name), std::move(options));
#ifdef CONDUCTOR_WITH_POSTGRESQL
    return std::make_shared<postgresql_worker>(executor, std::move(found.name), std::move(options));
#else
    throw std::invalid_argument("this program was compiled without PostgreSQL");
#endif
}

} // namespace

std::unique_ptr<connection>
open(const boost::asio::any_io_executor& executor, std::string_view where, open_options options) {
    auto parsed = parse_where(where);
    if (const auto* reason = std::get_if<std::string>(&parsed))
        throw std::invalid_argument(*reason);
    auto& found = std::get<place>(parsed);
    const auto kind = found.dialect;
    auto made = worker_for(executor, std::move(found), std::move(options));
    auto& context = boost::asio::query(executor, boost::asio::execution::context);
    boost::asio::use_service<context_watch>(context).add(made);
    return std::make_unique<front>(std::move(made), kind);
}

} // namespace conductor::database

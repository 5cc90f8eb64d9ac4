#include "database/sqlite/sqlite_worker.hpp"

#include <boost/system/error_code.hpp>

#include <memory>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::database {

using std::chrono::steady_clock;

sqlite_worker::sqlite_worker(
    const boost::asio::any_io_executor& executor, std::string file, const open_options& options)
    : worker(executor)
    , database_(std::move(file), options.read_only)
    , pace_(options.lock_timeout)
    , timer_(strand()) {}

void sqlite_worker::listen(std::string, listener) {}

void sqlite_worker::begin() {
    began_ = steady_clock::now();
    pace_.begin();
    attempt();
}

void sqlite_worker::attempt() {
    answer given = database_.transact(current());
    const auto* failed = std::get_if<failure>(&given);
    if (failed == nullptr || failed->kind != failure_kind::busy)
        return finish(std::move(given));
    const auto waited = std::chrono::duration_cast<std::chrono::milliseconds>(steady_clock::now() - began_);
    const auto wait = pace_.after(waited);
    if (!wait)
        return finish(std::move(given));
    timer_.expires_after(*wait);
    timer_.async_wait(
        [self = std::static_pointer_cast<sqlite_worker>(shared_from_this())](boost::system::error_code) {
            if (!self->given_up_)
                self->attempt();
        });
}

// What waits for a lock has done nothing.
bool sqlite_worker::give_up() {
    given_up_ = true;
    timer_.cancel();
    database_.close();
    return false;
}

} // namespace conductor::database

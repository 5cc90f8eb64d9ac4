#pragma once

// Requests to a database of SQLite: those that meet another's lock are made again until they get it.

#include "database/open.hpp"
#include "database/sqlite/lock_pace.hpp"
#include "database/sqlite/sqlite_database.hpp"
#include "database/worker.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::database {

class sqlite_worker : public worker {
public:
    sqlite_worker(
        const boost::asio::any_io_executor& executor, std::string file, const open_options& options);

    void listen(std::string channel, listener heard) override;

private:
    void begin() override;
    bool give_up() override;
    void attempt();

    sqlite_database database_;
    lock_pace pace_;
    boost::asio::steady_timer timer_;
    std::chrono::steady_clock::time_point began_;
    bool given_up_ = false;
};

} // namespace conductor::database

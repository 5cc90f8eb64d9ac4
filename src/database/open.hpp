#pragma once

// How a database is opened.

#include "database/connection.hpp"

#include <boost/asio/any_io_executor.hpp>

#include <chrono>
#include <memory>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::database {

struct open_options {
    // SQLite: for how long a request waits for the locks of others. Of PostgreSQL's server, lock_timeout
    // decides.
    std::chrono::milliseconds lock_timeout{5'000};
    bool read_only = false;

    // PostgreSQL: how long it may take to connect, and a request to be answered. When that is over the
    // connection is given up. Zero: for ever.
    std::chrono::milliseconds connect_timeout{10'000};
    std::chrono::milliseconds statement_timeout{30'000};
    std::string application_name = "conductor"; // unless the URI has one
};

// Of SQLite: a file's name, or `sqlite:FILE`; the file is made if there is none. Its calls are made in the
// executor, and a commit blocks for the milliseconds that the disk needs: give it an executor of its own
// where that hurts.
//
// Of PostgreSQL: a `postgresql://…` URI, in which libpq's parameters can be set, such as keepalives_idle or
// sslmode; connect_timeout is taken from the options. Nothing blocks but the look-up of a host's name, which
// libpq makes itself.
//
// Nothing is opened before the first request. Throws std::invalid_argument where `where` is neither, or of a
// database that was not compiled in.
[[nodiscard]] std::unique_ptr<connection>
open(const boost::asio::any_io_executor& executor, std::string_view where, open_options options = {});

} // namespace conductor::database

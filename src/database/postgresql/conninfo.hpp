#pragma once

// What libpq is told of a connection, and which words of it are said to nobody else.

#include "database/failure.hpp"
#include "database/open.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <libpq-fe.h>

namespace conductor::inline CONDUCTOR_ABI::database {

class conninfo {
public:
    conninfo(std::string uri, const open_options& options)
        : uri_(std::move(uri))
        , application_name_(options.application_name) {}

    // Why libpq cannot read it.
    [[nodiscard]] std::optional<failure> check();

    // Begins to connect; null without memory.
    [[nodiscard]] PGconn* start() const;

    // A text of libpq without the passwords.
    [[nodiscard]] std::string told(const char* text) const;

private:
    std::string uri_;
    std::string application_name_;
    std::vector<std::string> secrets_;
};

} // namespace conductor::database

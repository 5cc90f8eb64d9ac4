#pragma once

// A server of PostgreSQL that the tests start themselves, once for all of them.

#include "folder.hpp"

#include <sys/types.h>

#include <string>

namespace conductor::test {

class postgresql_server {
public:
    static constexpr const char* password = "only-the-tests-know";

    // The one of this program; without PostgreSQL's programs it throws.
    static postgresql_server& instance();

    // One that is durable writes to the disk what it commits; others are quicker, and lose it with the
    // machine alone.
    struct settings {
        bool durable = false;
    };
    explicit postgresql_server(settings how);
    postgresql_server()
        : postgresql_server(settings{}) {}
    postgresql_server(const postgresql_server&) = delete;
    postgresql_server& operator=(const postgresql_server&) = delete;
    ~postgresql_server();

    [[nodiscard]] unsigned short port() const noexcept { return port_; }

    // The URI of a database, which is made.
    [[nodiscard]] std::string new_database();

    [[nodiscard]] std::string uri(const std::string& database, unsigned short port) const;

    void start();
    void stop(bool at_once);

private:
    [[nodiscard]] std::string log() const;

    folder folder_;
    settings how_;
    std::string programs_;
    unsigned short port_ = 0;
    pid_t process_ = -1;
    int databases_ = 0;
};

} // namespace conductor::test

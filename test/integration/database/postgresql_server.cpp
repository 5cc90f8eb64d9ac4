#include "postgresql_server.hpp"

#include "processes.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/system/error_code.hpp>

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <vector>

#include <libpq-fe.h>

namespace conductor::test {

namespace {

// Debian has them in no folder of $PATH; the latest version is taken.
std::string folder_of_programs() {
    std::vector<std::string> found;
    const std::filesystem::path versions = "/usr/lib/postgresql";
    if (std::filesystem::exists(versions))
        for (const auto& version : std::filesystem::directory_iterator(versions))
            if (std::filesystem::exists(version.path() / "bin/initdb"))
                found.push_back(version.path() / "bin");
    for (const char* other : {"/usr/bin", "/usr/local/bin", "/usr/local/pgsql/bin"})
        if (found.empty() && std::filesystem::exists(std::filesystem::path(other) / "initdb"))
            found.emplace_back(other);
    if (found.empty())
        throw std::runtime_error("PostgreSQL's server is not installed (scripts/bootstrap --integration)");
    return *std::max_element(found.begin(), found.end());
}

// None of those that the kernel gives to others: it has to be free again when the server is started again.
unsigned short free_port() {
    boost::asio::io_context io;
    for (int tries = 0; tries < 1'000; ++tries) {
        const auto port = static_cast<unsigned short>(12'000 + (::getpid() + tries * 7) % 18'000);
        boost::asio::ip::tcp::acceptor one(io, boost::asio::ip::tcp::v4());
        boost::system::error_code taken;
        one.bind({boost::asio::ip::address_v4::loopback(), port}, taken);
        if (!taken)
            return port;
    }
    throw std::runtime_error("no port is free");
}

} // namespace

postgresql_server& postgresql_server::instance() {
    static postgresql_server one;
    return one;
}

postgresql_server::postgresql_server(settings how)
    : how_(how)
    , programs_(folder_of_programs()) {
    std::ofstream(folder_ / "password") << password;
    const other_user who = without_root_rights();
    for (const std::string& path : {folder_.path(), folder_ / "password"})
        if (who.differs && ::chown(path.c_str(), who.user, who.group) != 0)
            throw std::runtime_error("cannot give " + path + " to another user");
    const std::vector<std::string> call{programs_ + "/initdb",  "--pgdata=" + (folder_ / "data"),
                                        "--username=tester",    "--pwfile=" + (folder_ / "password"),
                                        "--auth=scram-sha-256", "--encoding=UTF8",
                                        "--no-locale",          "--no-sync"};
    if (end_of(start_program(call, folder_ / "log")) != 0)
        throw std::runtime_error("initdb failed:\n" + log());
    start();
}

postgresql_server::~postgresql_server() {
    stop(true);
}

void postgresql_server::start() {
    for (int tries = 0; tries < 5; ++tries) {
        if (port_ == 0)
            port_ = free_port();
        const std::vector<std::string> call{
            programs_ + "/postgres",
            "-D",
            folder_ / "data",
            "-p",
            std::to_string(port_),
            "-h",
            "127.0.0.1",
            "-k",
            "",
            "-c",
            how_.durable ? "fsync=on" : "fsync=off",
            "-c",
            "deadlock_timeout=50ms",
            "-c",
            how_.durable ? "shared_buffers=256MB" : "shared_buffers=16MB"};
        process_ = start_program(call, folder_ / "log");
        const std::string where = uri("postgres", port_);
        for (int status = 0; ::waitpid(process_, &status, WNOHANG) == 0; ::usleep(20'000))
            if (PQping(where.c_str()) == PQPING_OK)
                return;
        process_ = -1;
        port_ = 0; // somebody was quicker
    }
    throw std::runtime_error("the server does not start:\n" + log());
}

void postgresql_server::stop(bool at_once) {
    if (process_ <= 0)
        return;
    ::kill(process_, at_once ? SIGQUIT : SIGINT);
    end_of(process_);
    process_ = -1;
}

std::string postgresql_server::new_database() {
    const std::string name = "test" + std::to_string(++databases_);
    const std::string where = uri("postgres", port_);
    const auto finish = [](PGconn* c) { PQfinish(c); };
    const auto clear = [](PGresult* r) { PQclear(r); };
    const std::unique_ptr<PGconn, decltype(finish)> admin(PQconnectdb(where.c_str()));
    const std::string sql = "CREATE DATABASE " + name;
    const std::unique_ptr<PGresult, decltype(clear)> made(PQexec(admin.get(), sql.c_str()));
    if (PQresultStatus(made.get()) != PGRES_COMMAND_OK)
        throw std::runtime_error(PQerrorMessage(admin.get()));
    return uri(name, port_);
}

std::string postgresql_server::uri(const std::string& database, unsigned short port) const {
    return std::string("postgresql://tester:") + password + "@127.0.0.1:" + std::to_string(port) + "/" +
           database + "?sslmode=disable&gssencmode=disable";
}

std::string postgresql_server::log() const {
    std::ifstream file(folder_ / "log");
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace conductor::test

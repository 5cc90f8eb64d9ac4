#pragma once

// An nginx of its own for each test, with one site that answers every request with an end-user.

#include "integration/net/certificates.hpp"
#include "peers/child_process.hpp"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace conductor::test {

using net::test::identity;

/// A folder for a peer's files, removed with the object.
class scratch_folder {
public:
    scratch_folder();
    ~scratch_folder();
    scratch_folder(const scratch_folder&) = delete;
    scratch_folder& operator=(const scratch_folder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return path_; }
    void write(const std::string& name, const std::string& text) const;

private:
    std::filesystem::path path_;
};

struct site {
    std::string address = "127.0.0.1";             ///< to listen on
    std::optional<identity> certificate = {};      ///< plain HTTP without
    std::string listen = {};                       ///< more of the directive, as in "http2"
    std::string directives = {};                   ///< more of the server block
    std::string http = {};                         ///< more of the http block
    bool workers = false;                          ///< two workers under a master, which can reload
    std::map<std::string, std::string> files = {}; ///< beside the configuration: name and text
};

/// A request as nginx logged it. What does not apply is empty.
struct served_request {
    std::uint64_t connection = 0;
    std::uint64_t nth = 0; // on its connection, from 1
    std::string method;
    std::string path;
    int status = 0;
    std::string tls_version;
    bool resumed = false;
    std::string server_name; // SNI
    std::string alpn;
    std::string client_verify;
    std::string content_encoding;
};

class nginx {
public:
    /// Starts it, and returns when it listens.
    explicit nginx(const site& what);

    /// For `client_options`, with this host name.
    [[nodiscard]] std::string base_url(const std::string& host = "localhost") const;
    [[nodiscard]] unsigned short port() const noexcept { return port_; }

    /// Waits until it has logged so many requests, ten seconds at the most, ends it, and tells all that it
    /// served, in order. (A request is logged after its answer was sent.)
    std::vector<served_request> served(std::size_t expected);

    /// Replaces the workers by new ones. The old ones end their idle connections.
    void reload() { program_->send(SIGHUP); }

private:
    bool start(const site& what);
    [[nodiscard]] std::vector<served_request> read_log() const;

    bool tls_;
    scratch_folder folder_;
    unsigned short port_ = 0;
    std::unique_ptr<child_process> program_;
};

/// How many connections the requests came on.
std::size_t count_connections(const std::vector<served_request>& requests);

} // namespace conductor::test

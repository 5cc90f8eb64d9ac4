#pragma once

// An independent implementation of the API's description: npm's steady, and a client that talks to it.

#include "peers/child_process.hpp"

#include <conductor/client.hpp>

#include <boost/asio/io_context.hpp>

#include <memory>
#include <string>

namespace conductor::test {

/// The description in use: api/conductor.yml, or what the environment variable CONDUCTOR_OPENAPI names.
[[nodiscard]] std::string description();

/// Answers each request with values made up from the answer's schema, and refuses what the description does
/// not allow.
class steady {
public:
    steady();

    [[nodiscard]] const std::string& base_url() const { return base_url_; }

private:
    std::unique_ptr<child_process> program_;
    std::string base_url_;
};

/// steady, and a client that decodes its answers strictly.
struct peer {
    peer();

    steady server;
    boost::asio::io_context io;
    conductor::client client;
};

} // namespace conductor::test

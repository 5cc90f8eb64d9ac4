#pragma once

// Debian's tinyproxy, which opens tunnels by CONNECT for those who know the password.

#include "nginx/nginx.hpp"

#include <memory>
#include <string>

namespace conductor::test {

class tinyproxy {
public:
    /// Without a user name, everybody is served. Tunnels lead to `allowed_port` only.
    tinyproxy(
        unsigned short allowed_port, const std::string& username = {}, const std::string& password = {});

    /// For `proxy_options`, as in "127.0.0.1:3128".
    [[nodiscard]] std::string authority() const { return "127.0.0.1:" + std::to_string(port_); }

    /// Ends it, and gives its log.
    std::string stop();

private:
    scratch_folder folder_;
    unsigned short port_ = 0;
    std::unique_ptr<child_process> program_;
};

} // namespace conductor::test

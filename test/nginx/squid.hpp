#pragma once

// Debian's squid as a proxy that opens tunnels by CONNECT, with or without credentials.

#include "nginx/nginx.hpp"

#include <memory>
#include <string>

namespace conductor::test {

struct squid_options {
    unsigned short allowed_port = 0; ///< tunnels lead there only
    bool wants_credentials = false;  ///< any will do
    unsigned short port = 0;         ///< to listen on; 0: any free one
};

class squid {
public:
    explicit squid(const squid_options& options);

    /// For `proxy_options`, as in "127.0.0.1:3128".
    [[nodiscard]] std::string authority() const { return "127.0.0.1:" + std::to_string(port_); }
    [[nodiscard]] unsigned short port() const noexcept { return port_; }

    /// Ends it without a word to anybody.
    void kill();

private:
    scratch_folder folder_;
    unsigned short port_ = 0;
    std::unique_ptr<child_process> program_;
};

} // namespace conductor::test

#pragma once

// A fixture: nginx with TLS, and clients that trust it.

#include "integration/net/certificates.hpp"
#include "nginx/nginx.hpp"

#include <string>

namespace conductor::test {

struct https {
    net::test::authority ca;

    [[nodiscard]] site serve(const std::string& directives = {}) const {
        site made;
        made.certificate = ca.issue();
        made.directives = directives;
        return made;
    }
    [[nodiscard]] client_options options(const nginx& server) const {
        return options_for(server.base_url(), ca.certificate());
    }
};

} // namespace conductor::test

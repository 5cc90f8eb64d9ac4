#include "contract/peer.hpp"

#include <cstdlib>
#include <stdexcept>
#include <vector>

namespace conductor::test {

namespace {

client_options options_for(const steady& server) {
    client_options made;
    made.base_url = server.base_url();
    made.secret_key = "sk_test_1234567890";
    made.decode = decode_policy::strict;
    made.retry.max_retries = 0;
    made.pool.max_connections = 4; // steady is one thread of Node.js
    made.timeouts.pool = std::chrono::minutes(10);
    return made;
}

} // namespace

std::string description() {
    const char* const other = std::getenv("CONDUCTOR_OPENAPI");
    return other != nullptr && *other != '\0' ? other : CONDUCTOR_API_DESCRIPTION;
}

steady::steady() {
    // Another program may take the port before steady does.
    for (int attempt = 0; attempt != 5; ++attempt) {
        const auto port = free_port("127.0.0.1").value();
        program_ = std::make_unique<child_process>(
            std::vector<std::string>{
                "node", "node_modules/.bin/steady", "--host=127.0.0.1", "--port=" + std::to_string(port),
                "--validator-query-array-format=repeat", "--reject-on-sdk-error", "--log-level=details",
                "--no-color", description()},
            "steady.log");
        if (wait_for_listener(*program_, "127.0.0.1", port)) {
            base_url_ = "http://127.0.0.1:" + std::to_string(port);
            return;
        }
    }
    throw std::runtime_error("steady did not start:\n" + read_file("steady.log"));
}

peer::peer()
    : client(io.get_executor(), options_for(server)) {}

} // namespace conductor::test

#include "nginx/squid.hpp"

#include <stdexcept>

namespace conductor::test {

namespace {

// Started by root, squid goes on as another user, who may write nowhere in the test's folder.
constexpr const char* squid_conf = R"(
pid_filename none
cache_log /dev/null
access_log none
cache_store_log none
netdb_filename none
coredump_dir none
cache deny all
shutdown_lifetime 0 seconds
visible_hostname localhost
pinger_enable off
via off
)";

// A change of user makes the system forget to end a program with its parent. The shell does not forget.
constexpr const char* guard =
    R"(squid -N -d 1 -f "$0" & trap 'kill $!' TERM; trap 'kill -9 $!' USR1; wait $!; wait $!)";

} // namespace

squid::squid(const squid_options& options) {
    const auto file = folder_.path() / "squid.conf";
    for (int attempt = 0; attempt != 5; ++attempt) {
        port_ = options.port != 0 ? options.port : free_port("127.0.0.1").value();
        std::string text = squid_conf;
        text += "http_port 127.0.0.1:" + std::to_string(port_) + "\n";
        text += "acl allowed port " + std::to_string(options.allowed_port) + "\nhttp_access deny !allowed\n";
        if (options.wants_credentials) {
            text += "auth_param basic program /usr/lib/squid/basic_fake_auth\n"
                    "acl known proxy_auth REQUIRED\nhttp_access deny !known\n";
        }
        text += "http_access allow localhost\nhttp_access deny all\n";
        folder_.write("squid.conf", text);
        program_ = std::make_unique<child_process>(
            std::vector<std::string>{"sh", "-c", guard, file.string()}, folder_.path() / "output.log");
        if (wait_for_listener(*program_, "127.0.0.1", port_))
            return;
    }
    throw std::runtime_error(
        "squid did not start (on Debian: apt install squid):\n" + read_file(folder_.path() / "output.log"));
}

void squid::kill() {
    program_->stop(SIGUSR1);
}

} // namespace conductor::test

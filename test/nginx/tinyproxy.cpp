#include "nginx/tinyproxy.hpp"

#include <stdexcept>

namespace conductor::test {

tinyproxy::tinyproxy(unsigned short allowed_port, const std::string& username, const std::string& password) {
    const auto configuration = folder_.path() / "tinyproxy.conf";
    for (int attempt = 0; attempt != 5; ++attempt) {
        port_ = free_port("127.0.0.1").value();
        folder_.write(
            "tinyproxy.conf", "Port " + std::to_string(port_) +
                                  "\nListen 127.0.0.1\nAllow 127.0.0.1\nLogLevel Connect\n"
                                  "ConnectPort " +
                                  std::to_string(allowed_port) + "\n" +
                                  (username.empty() ? "" : "BasicAuth " + username + " " + password + "\n"));
        program_ = std::make_unique<child_process>(
            std::vector<std::string>{"tinyproxy", "-d", "-c", configuration.string()},
            folder_.path() / "output.log");
        if (wait_for_listener(*program_, "127.0.0.1", port_))
            return;
    }
    throw std::runtime_error(
        "tinyproxy did not start (on Debian: apt install tinyproxy-bin):\n" +
        read_file(folder_.path() / "output.log"));
}

std::string tinyproxy::stop() {
    program_->stop();
    return read_file(folder_.path() / "output.log");
}

} // namespace conductor::test

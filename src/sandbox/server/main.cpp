// conductor-sandbox: the sandbox server as a program.

#include "sandbox/server/command_line.hpp"

#include <conductor/sandbox/server.hpp>

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>

#include <csignal>
#include <exception>
#include <fstream>
#include <iostream>

namespace asio = boost::asio;
namespace sandbox = conductor::sandbox;

namespace {

void write_ca(const std::string& path, const std::string& pem) {
    std::ofstream file{path};
    file << pem;
    file.close();
    if (!file)
        throw std::runtime_error{"cannot write " + path};
}

void announce(const sandbox::server& server, const sandbox::command_line& settings) {
    const auto& key = settings.server.keys.front();
    std::cout << "conductor-sandbox: listening at " << server.base_url() << " with key " << key << '\n'
              << "export CONDUCTOR_BASE_URL=" << server.base_url() << '\n'
              << "export CONDUCTOR_SECRET_KEY=" << key << '\n'
              << std::flush;
}

int run(sandbox::command_line settings) {
    if (settings.log)
        settings.server.log = [](std::string_view line) { std::cerr << line << '\n'; };
    asio::io_context io{1};
    sandbox::server server{io.get_executor(), settings.server};
    if (!settings.ca_out.empty())
        write_ca(settings.ca_out, server.ca_pem());
    asio::signal_set signals{io, SIGINT, SIGTERM};
    signals.async_wait([&](boost::system::error_code, int) { server.stop(); });
    announce(server, settings);
    io.run();
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    try {
        const std::span<const char* const> arguments{argv + 1, argv + argc};
        auto settings = sandbox::parse_command_line(arguments);
        if (settings.help) {
            std::cout << sandbox::usage();
            return 0;
        }
        return run(std::move(settings));
    } catch (const sandbox::usage_error& error) {
        std::cerr << "conductor-sandbox: " << error.what() << "\n\n" << sandbox::usage();
        return 2;
    } catch (const std::exception& error) {
        std::cerr << "conductor-sandbox: " << error.what() << '\n';
        return 1;
    }
}

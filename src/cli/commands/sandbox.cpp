// `conductor sandbox`: a server that answers like the API, from memory; alone, or for as long as another
// program runs.

#include "cli/commands/commands.hpp"
#include "cli/commands/demo_company.hpp"
#include "cli/operations/usage_error.hpp"
#include "cli/profile/environment.hpp"
#include "cli/program/child_process.hpp"
#include "cli/program/program.hpp"

#include <conductor/sandbox/server.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/signal_set.hpp>

#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace asio = boost::asio;

namespace {

struct server_options {
    sandbox::options server;
    std::vector<std::string> keys;
    std::string ca_out;
    bool log = false;
    bool demo = false;
    std::vector<std::string> command;
};

// The file with the server's authority; one that nobody asked for is removed at the end.
class ca_file {
public:
    ca_file(const std::string& wanted, const std::string& pem)
        : name_(wanted)
        , is_ours_(wanted.empty()) {
        if (pem.empty())
            name_.clear();
        if (pem.empty())
            return;
        if (is_ours_) {
            name_ = (std::filesystem::temp_directory_path() / "conductor-ca-XXXXXX").string();
            const int made = ::mkstemp(name_.data());
            if (made < 0)
                throw std::runtime_error("no temporary file can be made");
            ::close(made);
        }
        std::ofstream file(name_);
        file << pem;
        file.close();
        if (!file)
            throw std::runtime_error("cannot write " + name_);
    }
    ca_file(const ca_file&) = delete;
    ca_file& operator=(const ca_file&) = delete;
    ~ca_file() {
        std::error_code ignored;
        if (is_ours_ && !name_.empty())
            std::filesystem::remove(name_, ignored);
    }
    [[nodiscard]] const std::string& name() const noexcept { return name_; }

private:
    std::string name_;
    bool is_ours_;
};

environment_variables
environment_of(const sandbox::server& server, const server_options& how, const std::string& ca) {
    environment_variables made{
        {"CONDUCTOR_BASE_URL", server.base_url()}, {"CONDUCTOR_SECRET_KEY", how.server.keys.front()}};
    if (!ca.empty())
        made.emplace_back("SSL_CERT_FILE", ca);
    // The command may be this program, wherever it is.
    std::error_code unknown;
    if (const auto self = std::filesystem::read_symlink("/proc/self/exe", unknown);
        !unknown && !how.command.empty())
        made.emplace_back("PATH", self.parent_path().string() + ':' + environment("PATH"));
    if (const auto users = server.end_users(); !users.empty())
        made.emplace_back("CONDUCTOR_END_USER_ID", users.front().id);
    return made;
}

client_options options_for(const sandbox::server& server, const server_options& how) {
    client_options made;
    made.base_url = server.base_url();
    made.secret_key = how.server.keys.front();
    made.tls.ca_pem = server.ca_pem();
    made.proxy.use_environment = false;
    return made;
}

asio::awaitable<void> fill(client_options options, std::string end_user) {
    const conductor::client client(co_await asio::this_coro::executor, options);
    co_await fill_demo_company(client.qbd(end_user));
}

void announce(session& with, const environment_variables& environment) {
    with.out().write("# The sandbox listens. In another shell:\n");
    for (const auto& [name, value] : environment)
        with.out().write(std::string("export ").append(name).append("=").append(value).append("\n"));
    with.out().flush();
}

exit_code serve(session& with, const std::shared_ptr<server_options>& how) {
    if (!how->keys.empty())
        how->server.keys = how->keys;
    if (how->log)
        how->server.log = [](std::string_view line) {
            const std::string text = std::string(line) + '\n';
            (void)!::write(STDERR_FILENO, text.data(), text.size());
        };
    if (how->demo)
        how->server.end_users.push_back({"Harbour Supplies", "harbour-supplies", "books@harbour.example"});
    asio::io_context io(1);
    sandbox::server server(io.get_executor(), how->server);
    const ca_file ca(how->command.empty() && how->ca_out.empty() ? "" : how->ca_out, server.ca_pem());
    const auto environment = environment_of(server, *how, ca.name());
    exit_code code = exit_code::success;
    std::exception_ptr thrown;
    child_process child(io.get_executor());
    asio::signal_set signals(io, SIGINT, SIGTERM);
    std::function<void(boost::system::error_code, int)> on_signal = [&](boost::system::error_code failed,
                                                                        int signal) {
        if (failed)
            return;
        if (!child.is_running()) {
            server.stop();
            return;
        }
        if (signal == SIGTERM)
            child.send(SIGTERM); // Ctrl-C goes to it anyway
        signals.async_wait(on_signal);
    };
    signals.async_wait(on_signal);
    const auto begin = [&](std::exception_ptr failed) {
        thrown = std::move(failed);
        if (thrown) {
            signals.cancel();
            server.stop();
        } else if (how->command.empty()) {
            announce(with, environment);
        } else {
            child.start(how->command, environment, [&](int status) {
                code = static_cast<exit_code>(status);
                signals.cancel();
                server.stop();
            });
        }
    };
    if (how->demo) {
        const auto id = server.end_users().front().id;
        server.connect_end_user(id);
        asio::co_spawn(io, fill(options_for(server, *how), id), begin);
    } else {
        begin(nullptr);
    }
    io.run();
    if (thrown)
        std::rethrow_exception(thrown);
    return code;
}

} // namespace

void add_sandbox(program& to) {
    auto& command = to.add_command(
        to.root(), "sandbox",
        "Answers like the API, from memory: alone, or for as long as a command runs, which finds it by its "
        "environment, as in: "
        "conductor sandbox --demo bash");
    const auto how = std::make_shared<server_options>();
    command.add_option("--host", how->server.host, "IP address to listen on; 127.0.0.1 by default");
    command.add_option("--port", how->server.port, "Port to listen on; any free one by default");
    command.add_flag("!--plain", how->server.tls, "HTTP without TLS");
    command.add_option("--key", how->keys, "Secret key to accept; sk_test_sandbox by default")
        ->allow_extra_args(false);
    command.add_flag(
        "!--unlinked", how->server.companies_linked, "Companies of new end-users are never linked");
    command.add_option("--ca-out", how->ca_out, "Where to write the authority to trust, in PEM")
        ->type_name("FILE");
    command.add_flag("--log", how->log, "Tells of each request on standard error");
    command.add_flag("--demo", how->demo, "With an end-user, whose company has customers and invoices");
    command.prefix_command();
    to.on(command, [how, &command](session& with) {
        how->command = command.remaining();
        return serve(with, how);
    });
}

} // namespace conductor::cli

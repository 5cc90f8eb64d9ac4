// `conductor mcp`: the API for assistants, by the Model Context Protocol on standard input and output.

#include "cli/commands/commands.hpp"
#include "cli/mcp/server.hpp"
#include "cli/operations/usage_error.hpp"
#include "cli/program/program.hpp"

#include <csignal>
#include <cstddef>
#include <memory>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace asio = boost::asio;

namespace {

struct mcp_options {
    bool allow_writes = false;
    std::size_t max_bytes = mcp::toolbox_options().max_bytes;
};

mcp::toolbox_options tools_for(session& with, const mcp_options& how) {
    mcp::toolbox_options made;
    made.allow_writes = how.allow_writes;
    made.max_bytes = how.max_bytes;
    if (with.has_end_user())
        made.end_user = with.end_user();
    made.end_user_id = [&with](const std::string& name) { return with.end_user_id(name); };
    return made;
}

asio::awaitable<exit_code> serve_assistant(session& with, std::shared_ptr<mcp_options> how) {
    if (!with.chosen().dry_run)
        (void)with.client();       // without a key there is nothing to begin
    std::signal(SIGPIPE, SIG_IGN); // calls end in good order when nobody reads any more
    const auto serving = std::make_shared<mcp::server>(with, tools_for(with, *how));
    with.on_interrupt([serving] { serving->interrupt(); });
    co_await mcp::server::run(serving);
    co_return exit_code::success;
}

} // namespace

void add_mcp(program& to) {
    auto& command = to.add_command(
        to.root(), "mcp",
        "Serves the API to assistants, by the Model Context Protocol on standard input and output");
    const auto how = std::make_shared<mcp_options>();
    command.add_flag(
        "--allow-writes", how->allow_writes, "Operations may change the books; else they only read");
    command.add_option("--max-bytes", how->max_bytes, "Bytes of JSON in one result; 40000 by default")
        ->check(CLI::Range(std::size_t{1'000}, std::size_t{10'000'000}).description(""))
        ->type_name("N");
    to.on(command, how, &serve_assistant);
}

} // namespace conductor::cli

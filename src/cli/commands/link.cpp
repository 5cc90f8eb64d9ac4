// `conductor link`: connects an end-user's company: makes the end-user, prints the link, and waits until
// QuickBooks answers.

#include "cli/commands/commands.hpp"
#include "cli/operations/usage_error.hpp"
#include "cli/output/progress.hpp"
#include "cli/profile/environment.hpp"
#include "cli/program/program.hpp"
#include "cli/program/ticker.hpp"

#include <conductor/recipes/end_users.hpp>
#include <conductor/recipes/links.hpp>

#include <boost/json/object.hpp>

#include <chrono>
#include <memory>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace asio = boost::asio;

namespace {

struct linking {
    end_user_create_params user;
    std::string publishable_key;
    std::string redirect_url;
    double expires_in = 30; // minutes
    bool is_waited_for = true;
};

std::string publishable_key(const linking& what) {
    auto key = what.publishable_key.empty() ? environment("CONDUCTOR_PUBLISHABLE_KEY") : what.publishable_key;
    if (key.empty())
        throw usage_error(
            "a link needs the publishable key: --publishable-key, or CONDUCTOR_PUBLISHABLE_KEY");
    return key;
}

void check_user(const end_user_create_params& user) {
    for (const auto& [name, text] :
         {std::pair("--company-name", &user.company_name), std::pair("--source-id", &user.source_id),
          std::pair("--email", &user.email)})
        if (text->empty())
            throw usage_error(
                std::string("whose company? Name the end-user by --end-user, or a new one by --company-name, "
                            "--source-id and --email; ") +
                name + " is missing");
}

asio::awaitable<std::string> end_user_of(session& with, const linking& what) {
    if (what.user.source_id.empty() && what.user.company_name.empty() && with.has_end_user())
        co_return with.end_user();
    check_user(what.user);
    with.writes();
    const ensured<end_user> user = co_await with.client().end_users.ensure(what.user);
    with.note(
        (user.by == ensured_by::created ? "made the end-user " : "there is the end-user ") + user.value.id +
        " for " + user.value.company_name);
    co_return user.value.id;
}

asio::awaitable<exit_code> make(session& with, std::shared_ptr<linking> what) {
    auth_session_create_params params;
    params.publishable_key = publishable_key(*what);
    params.end_user_id = co_await end_user_of(with, *what);
    params.link_expiry_mins = what->expires_in;
    if (!what->redirect_url.empty())
        params.redirect_url = what->redirect_url;
    const auth_session made = co_await with.client().auth_sessions.create(params);
    with.out().write(made.auth_flow_url + '\n');
    with.out().flush();
    with.note("Open it in a browser on the office PC; it works until " + made.expires_at.text() + '.');
    if (!what->is_waited_for)
        co_return exit_code::success;
    progress line(with.err_terminal(), !with.chosen().quiet);
    const ticker turn(with.io().get_executor(), std::chrono::milliseconds(100), [&] {
        line.wait("waiting until the company is connected; Ctrl-C stops the waiting, not the link");
    });
    link_wait_options waiting;
    waiting.timeout = std::chrono::milliseconds(static_cast<std::int64_t>(what->expires_in * 60'000));
    const end_user user = co_await with.client().end_users.wait_until_connected(params.end_user_id, waiting);
    line.clear();
    with.note("connected: QuickBooks answers for " + user.company_name);
    co_return exit_code::success;
}

} // namespace

void add_link(program& to) {
    auto& command = to.add_command(
        to.root(), "link",
        "Connects a company: makes the end-user, prints the link, waits until QuickBooks answers");
    const auto what = std::make_shared<linking>();
    command.add_option("--company-name", what->user.company_name, "Of a new end-user");
    command.add_option("--source-id", what->user.source_id, "Its id in your system: one end-user has it");
    command.add_option("--email", what->user.email, "Its e-mail address");
    command.add_option(
        "--publishable-key", what->publishable_key, "The key for links; also CONDUCTOR_PUBLISHABLE_KEY");
    command.add_option("--redirect-url", what->redirect_url, "Where the browser goes afterwards");
    command
        .add_option(
            "--expires-in", what->expires_in, "Minutes that the link works, 15 to 10080; 30 by default")
        ->check(CLI::Range(15.0, 10'080.0).description(""))
        ->type_name("MINUTES");
    command.add_flag("!--no-wait", what->is_waited_for, "Prints the link, and ends");
    to.on(command, what, &make);
}

} // namespace conductor::cli

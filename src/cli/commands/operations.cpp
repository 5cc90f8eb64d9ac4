// `conductor qbd invoices list` and all other operations: one command each, of the API's description.

#include "cli/commands/commands.hpp"
#include "cli/commands/send.hpp"
#include "cli/operations/names.hpp"
#include "cli/operations/operation_options.hpp"
#include "cli/output/terminal.hpp"
#include "cli/program/program.hpp"

#include <map>
#include <memory>
#include <string>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace asio = boost::asio;

namespace {

struct call {
    const catalog::operation* of = nullptr;
    std::unique_ptr<operation_options> options;
    bool all = false;
};

asio::awaitable<exit_code> make(session& with, std::shared_ptr<call> what) {
    auto request = make_request(*what->of, what->options->given());
    if (needs_end_user(*what->of))
        request.end_user = with.end_user();
    if (with.chosen().dry_run) {
        show_request(with, request);
        co_return exit_code::success;
    }
    if (what->of->verb == catalog::verb::list)
        co_return co_await send_list(with, *what->of, request, what->all);
    co_return co_await send_one(with, *what->of, request);
}

// What its own help begins with; where it stands among others, the summary has to do.
std::string about(const catalog::operation& of) {
    return std::string(of.summary) + ".\n\n" + wrapped(of.words, help_columns()) + '\n';
}

void add_operation(program& to, CLI::App& in, const catalog::operation& of) {
    auto& command = to.add_command(in, words_of(of).action, std::string(of.summary));
    const auto what = std::make_shared<call>();
    what->of = &of;
    to.when_given(command, [&to, &command, what] {
        const auto& one = *what->of;
        command.description(about(one));
        what->options = std::make_unique<operation_options>(command, one, to.words());
        if (one.paged)
            command.add_flag("-a,--all", what->all, "All pages, one after another");
        const auto parts = parts_help(one, help_columns());
        command.footer(
            (parts.empty() ? parts : parts + '\n') + std::string(to_string(one.method)) + ' ' +
            std::string(one.path) +
            (one.idempotent ? "" : ", which is not sent again when it is not known whether it was done") +
            "\n" + command.get_footer());
    });
    to.on(command, what, &make);
}

using operations = std::vector<const catalog::operation*>;

void add_all(program& to, CLI::App& in, const operations& of) {
    for (const auto* one : of)
        add_operation(to, in, *one);
}

std::string actions_of(const operations& of) {
    std::string made;
    for (const auto* one : of)
        made.append(made.empty() ? "" : ", ").append(words_of(*one).action);
    return made;
}

// By their resources; those of the whole company have none.
void add_resources_of_companies(program& to, CLI::App& qbd) {
    std::map<std::string, operations> resources;
    for (const auto& one : catalog::qbd_operations()) {
        const auto words = words_of(one);
        resources[words.group.size() > 1 ? words.group.back() : std::string()].push_back(&one);
    }
    for (const auto& [name, all] : resources)
        if (name.empty())
            add_all(to, qbd, all);
        else
            to.add_group(
                qbd, name, actions_of(all), [&to, all = all](CLI::App& in) { add_all(to, in, all); });
}

} // namespace

void add_operations(program& to) {
    to.add_group(
        to.root(), "qbd", "The records of a QuickBooks Desktop company, by resource",
        [&to](CLI::App& qbd) { add_resources_of_companies(to, qbd); });
    for (const auto& [name, summary] :
         {std::pair("end-users", "The end-users, each with a company"),
          std::pair("auth-sessions", "The links by which end-users connect their company")})
        to.add_group(to.root(), name, summary, [&to, name = std::string(name)](CLI::App& in) {
            for (const auto& one : catalog::account_operations())
                if (words_of(one).group.front() == name)
                    add_operation(to, in, one);
        });
}

} // namespace conductor::cli

// `conductor ensure customers --name "Harbour Café"`: the record of that name, found or created.

#include "cli/commands/commands.hpp"
#include "cli/commands/record_commands.hpp"
#include "cli/commands/send.hpp"
#include "cli/operations/names.hpp"
#include "cli/operations/operation_options.hpp"
#include "cli/output/terminal.hpp"
#include "cli/program/program.hpp"

#include <conductor/recipes/json_records.hpp>

#include <memory>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace asio = boost::asio;
using boost::json::value;

namespace {

struct wish {
    std::string list;
    const catalog::operation* of = nullptr;
    std::unique_ptr<operation_options> options;
    ensure_options how;
};

asio::awaitable<exit_code> make(session& with, std::shared_ptr<wish> what) {
    const auto given = what->options->given();
    if (with.chosen().dry_run) {
        auto request = make_request(*what->of, given);
        request.end_user = with.end_user();
        with.note("if it is not there:");
        show_request(with, request);
        co_return exit_code::success;
    }
    const auto records = with.company().records(what->list);
    with.writes();
    const ensured<value> made = co_await records.ensure(given.body, what->how);
    with.note(made.by == ensured_by::created ? "created" : "was there");
    print_object(with.printing(what->of->answer), made.value, with.to_out());
    co_return exit_code::success;
}

} // namespace

void add_ensure(program& to) {
    add_record_commands(
        to, "ensure", "The record of a name: found, or created", catalog::verb::create,
        [](const recipes::untyped_list& l) { return l.can_ensure; },
        [&to](CLI::App& command, const std::string& list, const catalog::operation& of) {
            const auto what = std::make_shared<wish>();
            what->list = list;
            what->of = &of;
            to.when_given(command, [&to, &command, what] {
                what->options = std::make_unique<operation_options>(
                    command, *what->of, to.words(), operation_options::without_path());
                command.add_flag(
                    "--create-parents", what->how.create_parents,
                    "Creates those that it lies in, too: of \"Acme:Job 7\", also Acme");
                command.footer(parts_help(*what->of, help_columns()) + '\n' + command.get_footer());
            });
            to.on(command, what, &make);
        });
}

} // namespace conductor::cli

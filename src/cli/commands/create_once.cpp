// `conductor create-once invoices order-17 …`: creates a record once for a key, though the answer is lost,
// the program dies and the command is given again.

#include "cli/commands/commands.hpp"
#include "cli/commands/record_commands.hpp"
#include "cli/commands/send.hpp"
#include "cli/files/small_file.hpp"
#include "cli/operations/names.hpp"
#include "cli/operations/operation_options.hpp"
#include "cli/operations/usage_error.hpp"
#include "cli/output/terminal.hpp"
#include "cli/program/failure.hpp"
#include "cli/program/program.hpp"
#include "net/percent.hpp"
#include "recipes/keys.hpp"
#include "recipes/once_fsm.hpp"

#include <conductor/recipes/json_records.hpp>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <iostream>
#include <memory>
#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace asio = boost::asio;
using boost::json::value;

namespace {

struct creation {
    std::string list;
    const catalog::operation* of = nullptr;
    std::unique_ptr<operation_options> options;
    std::string key;
    std::string tried_since;
};

// Where it is kept when this key was last tried.
std::string intent_file(const std::string& end_user, const creation& what) {
    const auto folder = state_folder() + "/create-once";
    std::filesystem::create_directories(folder);
    return folder + '/' + net::percent_encode(end_user) + '.' + what.list + '.' + recipes::guid_of(what.key);
}

timestamp time_of(const std::string& text) {
    if (const auto time = parse_timestamp(text))
        return *time;
    throw usage_error('"' + text + "\" is no time, as in 2026-03-01T12:00:00Z");
}

void set_earlier_tries(once_options& how, const creation& what, const std::string& file) {
    if (const auto kept = read_file(file))
        how.tried_since = time_of(kept->substr(0, kept->find('\n')));
    if (what.tried_since.empty())
        return;
    const timestamp elsewhere = time_of(what.tried_since);
    // Of two tries, the record may be the first one's, and the last one may still be under way.
    if (how.tried_since)
        how.tried_until = std::max(*how.tried_since, elsewhere) + recipes::once_limits{}.sent;
    how.tried_since = std::min(how.tried_since.value_or(elsewhere), elsewhere);
}

exit_code tell(session& with, const creation& what, const once<value>& made) {
    const auto how = with.printing(what.of->answer);
    return made.match(
        [&](const created<value>& c) {
            with.note("created");
            print_object(how, c.value, with.to_out());
            return exit_code::success;
        },
        [&](const found_again<value>& f) {
            with.note("was there: made by an earlier try");
            print_object(how, f.value, with.to_out());
            return exit_code::success;
        },
        [&](const undecided& u) {
            std::cerr
                << failure_text(u.cause, true, with.err_terminal())
                << "  It was looked for and not seen, but may still be made. The same command goes on.\n";
            return exit_code::outcome_unknown;
        });
}

asio::awaitable<exit_code> make(session& with, std::shared_ptr<creation> what) {
    const auto given = what->options->given();
    auto request = make_request(*what->of, given);
    request.end_user = with.end_user();
    if (with.chosen().dry_run) {
        show_request(with, request);
        co_return exit_code::success;
    }
    const auto file = intent_file(request.end_user, *what);
    once_options how;
    set_earlier_tries(how, *what, file);
    const auto records = with.company().records(what->list);
    with.writes();
    const std::function<void(const create_intent&)> save = [&](const create_intent& intent) {
        replace_file(file, format_timestamp(intent.began) + '\n' + intent.external_id + '\n');
    };
    const once<value> made = co_await records.create_once(what->key, given.body, save, how);
    co_return tell(with, *what, made);
}

} // namespace

void add_create_once(program& to) {
    add_record_commands(
        to, "create-once", "Creates a record once for a key, whatever happens", catalog::verb::create,
        [](const recipes::untyped_list& l) { return l.once_by != once_by::nothing; },
        [&to](CLI::App& command, const std::string& list, const catalog::operation& of) {
            const auto what = std::make_shared<creation>();
            what->list = list;
            what->of = &of;
            to.when_given(command, [&to, &command, what] {
                command
                    .add_option(
                        "KEY", what->key, "Your name for it, such as order-17: one record has it, for ever")
                    ->required();
                what->options = std::make_unique<operation_options>(
                    command, *what->of, to.words(), operation_options::without_path());
                command
                    .add_option(
                        "--tried-since", what->tried_since,
                        "When another machine may have tried it first; this one remembers its own tries")
                    ->type_name("TIME");
                command.footer(parts_help(*what->of, help_columns()) + '\n' + command.get_footer());
            });
            to.on(command, what, &make);
        });
}

} // namespace conductor::cli

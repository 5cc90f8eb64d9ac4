// `conductor update invoices ID …`: changes a record as it stands, without a revision number: read, written,
// and written anew if somebody else was faster.

#include "cli/commands/commands.hpp"
#include "cli/commands/record_commands.hpp"
#include "cli/commands/send.hpp"
#include "cli/operations/names.hpp"
#include "cli/operations/operation_options.hpp"
#include "cli/operations/usage_error.hpp"
#include "cli/output/terminal.hpp"
#include "cli/program/program.hpp"
#include "recipes/untyped/stands_in.hpp"

#include <conductor/recipes/json_records.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace asio = boost::asio;
using boost::json::object;
using boost::json::value;

namespace {

struct record_update {
    std::string list;
    const catalog::operation* of = nullptr;
    std::unique_ptr<operation_options> options;
    std::string id;
};

void show_without_sending(session& with, const record_update& what, const arguments& given) {
    auto shown = given;
    shown.path = {what.id};
    shown.body["revisionNumber"] = "[as it is then]";
    auto request = make_request(*what.of, shown);
    request.end_user = with.end_user();
    show_request(with, request);
}

asio::awaitable<exit_code> make(session& with, std::shared_ptr<record_update> what) {
    const auto given = what->options->given();
    if (given.body.contains("revisionNumber"))
        throw usage_error(
            "--revision-number is for `conductor qbd " + hyphenated(what->list) +
            " update`, which fails if it is not that one; this command takes the record as it is");
    if (given.body.empty())
        throw usage_error("nothing is to be changed: name what, as in --memo \"paid by card\"");
    if (with.chosen().dry_run) {
        show_without_sending(with, *what, given);
        co_return exit_code::success;
    }
    const auto records = with.company().records(what->list);
    with.writes();
    const std::function<std::optional<object>(const value&)> change = [&given](const value& now) {
        const auto* record = now.if_object();
        const bool is_so = record != nullptr && recipes::stands(recipes::stands_in(given.body, *record));
        return is_so ? std::nullopt : std::optional<object>(given.body);
    };
    const updated_with<value> made = co_await records.update_with(what->id, change);
    with.note(made.changed ? "changed" : "it is so already");
    print_object(with.printing(what->of->answer), made.value, with.to_out());
    co_return exit_code::success;
}

} // namespace

void add_update(program& to) {
    add_record_commands(
        to, "update", "Changes a record as it stands, though others change it too", catalog::verb::update,
        [](const recipes::untyped_list& l) { return l.update != nullptr; },
        [&to](CLI::App& command, const std::string& list, const catalog::operation& of) {
            const auto what = std::make_shared<record_update>();
            what->list = list;
            what->of = &of;
            to.when_given(command, [&to, &command, what] {
                command.add_option("ID", what->id)->required();
                what->options = std::make_unique<operation_options>(
                    command, *what->of, to.words(), operation_options::without_path());
                command.footer(parts_help(*what->of, help_columns()) + '\n' + command.get_footer());
            });
            to.on(command, what, &make);
        });
}

} // namespace conductor::cli

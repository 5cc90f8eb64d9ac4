// `conductor outbox …`: what stands in an outbox, and what a person decides about it.

#include "cli/commands/commands.hpp"
#include "cli/commands/outbox_records.hpp"
#include "cli/commands/outbox_run.hpp"
#include "cli/operations/usage_error.hpp"
#include "cli/program/program.hpp"

#include <conductor/outbox.hpp>

#include <charconv>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace asio = boost::asio;

namespace {

struct outbox_request {
    std::string where;
    std::string state = "unknown";
    std::string which; // an id or a key
    std::string record_id;
    std::vector<std::int64_t> ids;
};

asio::awaitable<exit_code> show_counts(session& with, std::shared_ptr<outbox_request> what) {
    const outbox in = opened_outbox(with, what->where);
    co_await in.prepare();
    const auto shown = make_printer(with.printing(nullptr), with.to_out());
    const std::vector<outbox_counts> all = co_await in.counts();
    for (const auto& one : all)
        shown->add(json_of(one));
    shown->finish();
    co_return exit_code::success;
}

asio::awaitable<exit_code> show_list(session& with, std::shared_ptr<outbox_request> what) {
    const outbox in = opened_outbox(with, what->where);
    co_await in.prepare();
    auto how = with.printing(nullptr);
    const bool is_flat = how.format == output_format::table || how.format == output_format::csv;
    if (is_flat && how.fields.empty())
        how.fields = usual_entry_fields();
    const auto shown = make_printer(how, with.to_out());
    outbox_filter filter;
    filter.state = entry_state_of(what->state).value();
    if (!with.chosen().end_user.empty())
        filter.end_user_id = with.end_user();
    for (;;) {
        const std::vector<outbox_record> part = co_await in.list(filter);
        for (const auto& one : part)
            shown->add(json_of(one));
        if (part.empty())
            break;
        filter.after = part.back().id;
    }
    shown->finish();
    co_return exit_code::success;
}

// By its id if the text is a number that one has, else by its key.
asio::awaitable<std::optional<outbox_record>> found_entry(session& with, outbox in, std::string which) {
    std::int64_t id = 0;
    const auto read = std::from_chars(which.data(), which.data() + which.size(), id);
    std::optional<outbox_record> made;
    if (read.ec == std::errc() && read.ptr == which.data() + which.size())
        made = co_await in.find(id);
    if (!made && with.has_end_user())
        made = co_await in.find(with.end_user(), which);
    co_return made;
}

asio::awaitable<exit_code> show_entry(session& with, std::shared_ptr<outbox_request> what) {
    const outbox in = opened_outbox(with, what->where);
    co_await in.prepare();
    const std::optional<outbox_record> found = co_await found_entry(with, in, what->which);
    if (!found) {
        with.note(
            "There is no entry " + what->which +
            (with.has_end_user() ? "." : ". A key needs an --end-user."));
        co_return exit_code::not_found;
    }
    print_object(with.printing(nullptr), json_of(*found), with.to_out());
    co_return exit_code::success;
}

enum class decision { retry, cancel, was_made, was_not_made };

asio::awaitable<bool> decided(outbox in, decision what, std::int64_t id, std::string record_id) {
    switch (what) {
    case decision::retry:
        co_return co_await in.retry(id);
    case decision::cancel:
        co_return co_await in.cancel(id);
    case decision::was_made:
        co_return co_await in.was_made(id, record_id);
    case decision::was_not_made:
        break;
    }
    co_return co_await in.was_not_made(id);
}

constexpr const char* why_not(decision what) {
    switch (what) {
    case decision::retry:
        return "only what was refused, expired or cancelled is sent once more";
    case decision::cancel:
        return "only what waits can be taken back";
    default:
        return "only what is unknown is decided";
    }
}

// Shows the entries as they are now.
template <decision What>
asio::awaitable<exit_code> decide(session& with, std::shared_ptr<outbox_request> what) {
    const outbox in = opened_outbox(with, what->where);
    co_await in.prepare();
    auto how = with.printing(nullptr);
    if (how.format != output_format::json && how.fields.empty())
        how.fields = usual_entry_fields();
    const auto shown = make_printer(how, with.to_out());
    auto code = exit_code::success;
    for (const auto id : what->ids) {
        const bool done = co_await decided(in, What, id, what->record_id);
        const std::optional<outbox_record> now = co_await in.find(id);
        if (now)
            shown->add(json_of(*now));
        if (done)
            continue;
        const auto state = now ? " is " + std::string(to_string(now->state)) + ": " + why_not(What)
                               : std::string(" is not there");
        with.note("The entry " + std::to_string(id) + state + '.');
        code = now ? exit_code::conflict : exit_code::not_found;
    }
    shown->finish();
    co_return code;
}

using act = asio::awaitable<exit_code> (*)(session&, std::shared_ptr<outbox_request>);

CLI::App& add_command_in(
    program& to, CLI::App& in, const char* name, const char* summary,
    const std::shared_ptr<outbox_request>& what, act does) {
    auto& command = to.add_command(in, name, summary);
    command.add_option("--in", what->where, "The outbox: a file of SQLite or postgresql://…")
        ->required()
        ->type_name("WHERE");
    to.on(command, what, does);
    return command;
}

void add_decision(program& to, CLI::App& in, const char* name, const char* summary, bool several, act does) {
    const auto what = std::make_shared<outbox_request>();
    auto& command = add_command_in(to, in, name, summary, what, does);
    auto* ids = command.add_option("ID", what->ids, "Of the entry, as `list` shows it")->required();
    if (!several)
        ids->expected(1);
    if (does == &decide<decision::was_made>)
        command.add_option("--record", what->record_id, "The id of the record that was made")
            ->required()
            ->type_name("ID");
}

void fill_outbox(program& to, CLI::App& in) {
    add_command_in(
        to, in, "counts", "What is open, by company", std::make_shared<outbox_request>(), &show_counts);
    const auto listed = std::make_shared<outbox_request>();
    add_command_in(to, in, "list", "The entries in one state, of one company or of all", listed, &show_list)
        .add_option(
            "--state", listed->state,
            "One of waiting, sending, done, found, refused, unknown, expired, "
            "cancelled; unknown by default")
        ->check(CLI::IsMember(entry_state_names()).description(""))
        ->type_name("STATE");
    const auto shown = std::make_shared<outbox_request>();
    add_command_in(to, in, "show", "All that is known of an entry", shown, &show_entry)
        .add_option("ENTRY", shown->which, "Its id, or its key in the company")
        ->required();
    add_decision(
        to, in, "retry", "Sends what was refused, expired or cancelled once more", true,
        &decide<decision::retry>);
    add_decision(to, in, "cancel", "Takes back what waits", true, &decide<decision::cancel>);
    add_decision(
        to, in, "was-made", "Decides an unknown one: it was made, as this record", false,
        &decide<decision::was_made>);
    add_decision(
        to, in, "was-not-made", "Decides an unknown one: it was not made, and is to be sent", false,
        &decide<decision::was_not_made>);
    add_outbox_run(to, in);
}

} // namespace

outbox opened_outbox(session& with, const std::string& where) {
    if (where.find("://") == where.npos && !std::filesystem::exists(where))
        throw usage_error("there is no outbox " + where);
    return {with.io().get_executor(), where};
}

void add_outbox(program& to) {
    to.add_group(
        to.root(), "outbox", "Writes that are to be made: looks at them, and decides",
        [&to](CLI::App& in) { fill_outbox(to, in); });
}

} // namespace conductor::cli

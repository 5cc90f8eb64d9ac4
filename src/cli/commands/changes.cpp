// `conductor changes --follow`: what was changed in a company since a mark, record by record.

#include "cli/commands/commands.hpp"
#include "cli/files/small_file.hpp"
#include "cli/operations/names.hpp"
#include "cli/operations/selection.hpp"
#include "cli/operations/usage_error.hpp"
#include "cli/output/progress.hpp"
#include "cli/program/program.hpp"
#include "cli/program/ticker.hpp"

#include <conductor/recipes/changes.hpp>

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace asio = boost::asio;
using boost::json::object;
using boost::json::value;

namespace {

struct following {
    std::vector<std::string> resources;
    std::string mark_file;
    bool follow = false;
    bool from_now = false;
    bool lines = false;
    double interval = 60;
};

value as_json(const change& one) {
    object made{
        {"resource", to_string(one.resource)},
        {"change", one.kind == change_kind::deleted ? "deleted" : "upserted"},
        {"id", one.id},
        {"name", one.name}};
    if (one.kind == change_kind::deleted) {
        made["deletedAt"] = one.deleted_at.text();
    } else {
        made["updatedAt"] = one.updated_at.text();
        if (const auto* record = one.as<value>())
            made["record"] = *record;
    }
    return made;
}

change_mark mark_in(const std::string& file) {
    if (file.empty())
        return {};
    auto text = read_file(file);
    if (!text)
        return {};
    text->erase(text->find_last_not_of(" \r\n") + 1);
    return change_mark::parse(*text);
}

// A round ends with the mark on the disk, after what it covers was written.
class round_printer {
public:
    round_printer(session& with, const following& what)
        : with_(with)
        , file_(what.mark_file)
        , is_silent_(what.from_now)
        , line_(with.err_terminal(), !with.chosen().quiet) {
        auto how = with.printing(nullptr);
        if (!with.chosen().output && how.format == output_format::json)
            how.format = output_format::jsonl; // it has no end
        if (how.format == output_format::table && how.fields.empty())
            how.fields = {"resource", "change", "id", "name", "updatedAt", "deletedAt"};
        shown_ = make_printer(how, with.to_out());
    }

    void add(const change& one) {
        ++count_;
        progress_state state;
        state.done = count_;
        state.what = "changes";
        if (is_silent_) {
            line_.show(state);
            return;
        }
        if (with_.out_terminal().watched)
            line_.clear();
        shown_->add(as_json(one));
        line_.show(state);
    }

    void end_round(const change_mark& mark) {
        line_.clear();
        shown_->flush();
        with_.out().flush();
        if (!file_.empty())
            replace_file(file_, mark.to_string() + '\n');
        is_silent_ = false;
    }

    void finish() {
        shown_->finish();
        with_.out().flush();
    }

private:
    session& with_;
    std::string file_;
    bool is_silent_;
    progress line_;
    std::unique_ptr<printer> shown_;
    std::uint64_t count_ = 0;
};

asio::awaitable<void> follow(session& with, const following& what, const change_selection& selection) {
    round_printer shown(with, what);
    watch_options how;
    how.interval = std::chrono::milliseconds(static_cast<std::int64_t>(what.interval * 1000));
    auto watch = with.company().watch(selection, mark_in(what.mark_file), how);
    bool told = false;
    const ticker look(with.io().get_executor(), std::chrono::milliseconds(500), [&] {
        const auto trouble = watch.trouble();
        if (trouble && !told)
            with.note("waiting: " + trouble->text_to_show());
        told = trouble.has_value();
    });
    for (;;) {
        for (;;) {
            const std::optional<change> one = co_await watch.next();
            if (!one)
                break;
            shown.add(*one);
        }
        shown.end_round(watch.mark());
    }
}

asio::awaitable<exit_code> make(session& with, std::shared_ptr<following> what) {
    auto selection = selection_of(what->resources);
    selection.deletions = true;
    selection.as_json = true;
    selection.line_items = what->lines;
    if (what->from_now && !what->follow && what->mark_file.empty())
        throw usage_error("--from-now is for --follow, or for a --mark to go on from");
    if (what->follow) {
        co_await follow(with, *what, selection);
        co_return exit_code::success;
    }
    round_printer shown(with, *what);
    auto stream = with.company().changes(selection, mark_in(what->mark_file));
    for (;;) {
        const std::optional<change> one = co_await stream.next();
        if (!one)
            break;
        shown.add(*one);
    }
    shown.end_round(stream.mark());
    shown.finish();
    co_return exit_code::success;
}

} // namespace

void add_changes(program& to) {
    auto& command =
        to.add_command(to.root(), "changes", "What was made, changed or deleted in a company since a mark");
    const auto what = std::make_shared<following>();
    command
        .add_option(
            "-r,--resources", what->resources, "Of which resources, as in customers,invoices; all by default")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name("NAMES");
    command
        .add_option(
            "-m,--mark", what->mark_file,
            "Where it is kept up to where the changes were given: the next run goes on from there")
        ->type_name("FILE");
    command.add_flag("-F,--follow", what->follow, "Goes on until it is interrupted");
    command.add_flag(
        "--from-now", what->from_now, "Passes over what there is, and gives what comes from now on");
    command.add_flag("--line-items", what->lines, "Transactions with their lines");
    command.add_option("--interval", what->interval, "Seconds between two looks; 60 by default")
        ->check(CLI::Range(0.001, 86'400.0).description(""))
        ->type_name("SECONDS");
    to.on(command, what, &make);
}

} // namespace conductor::cli

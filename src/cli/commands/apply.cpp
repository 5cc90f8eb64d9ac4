// `conductor apply orders.csv --map orders.yml`: a file of records, each made once.

#include "cli/apply/apply_run.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/seconds.hpp"
#include "cli/operations/usage_error.hpp"
#include "cli/program/program.hpp"

#include <chrono>
#include <memory>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace asio = boost::asio;

namespace {

asio::awaitable<exit_code> apply_file(session& with, std::shared_ptr<apply_options> what) {
    apply_run one(with, *what);
    co_return co_await one.run();
}

char delimiter_of(const std::string& text) {
    if (text == "tab" || text == "\\t")
        return '\t';
    if (text.size() != 1 || text == "\"" || text == "\n")
        throw usage_error("a delimiter is one character, such as ;, or the word tab");
    return text.front();
}

void add_pace(CLI::App& to, const std::shared_ptr<apply_options>& what) {
    auto& pace = what->pace;
    add_seconds(
        to, "--give-up-after", [&pace](std::chrono::milliseconds time) { pace.give_up_after = time; },
        "Ends when nothing has come to its end for so long; by default it waits for a company for ever");
    add_seconds(
        to, "--settle-time", [&pace](std::chrono::milliseconds time) { pace.settle_time = time; },
        "How long a request may still be on its way whose answer was lost; 125 by default. Shorter is only "
        "safe with a sandbox");
    add_seconds(
        to, "--lease-time", [&pace](std::chrono::milliseconds time) { pace.lease_time = time; },
        "How long a company stays that of a process which was killed; 15 by default");
}

} // namespace

void add_apply(program& to) {
    auto& command = to.add_command(
        to.root(), "apply",
        "Creates, updates or deletes the records of a file, each once: what was stopped goes on by the same "
        "command");
    const auto what = std::make_shared<apply_options>();
    command.add_option("FILE", what->input.file, "CSV with a header, or JSON objects line by line")
        ->required();
    command.add_option("-m,--map", what->input.mapping_file, "Which columns become which members, in YAML")
        ->type_name("FILE");
    command
        .add_option_function<std::string>(
            "--format",
            [what](const std::string& name) {
                what->input.format = name == "csv" ? input_format::csv : input_format::jsonl;
            },
            "csv or jsonl; by default as the file's name says")
        ->check(CLI::IsMember(std::vector<std::string>{"csv", "jsonl"}).description(""))
        ->type_name("FORMAT");
    command
        .add_option_function<std::string>(
            "--delimiter", [what](const std::string& text) { what->input.delimiter = delimiter_of(text); },
            "Between the cells of CSV; a comma by default, and a tab in .tsv")
        ->type_name("CHARACTER");
    command
        .add_option(
            "--outbox", what->outbox,
            "Where the entries stand, a file of SQLite or postgresql://…; by default FILE.outbox.sqlite")
        ->type_name("WHERE");
    command
        .add_option(
            "--result", what->result,
            "Where to tell what became of each record; by default FILE.result.csv or FILE.result.jsonl")
        ->type_name("FILE");
    command.add_flag(
        "--skip-invalid", what->skip_invalid, "Leaves out records that cannot be sent as they are");
    command.add_flag(
        "--retry-refused", what->retry_refused,
        "Sends those once more that were refused before; those whose rows were corrected are sent anyway");
    add_pace(command, what);
    to.on(command, what, &apply_file);
}

} // namespace conductor::cli

#include "cli/program/program.hpp"

#include "cli/commands/commands.hpp"
#include "cli/operations/names.hpp"
#include "cli/operations/usage_error.hpp"
#include "cli/program/failure.hpp"

#include <unistd.h>

#include <algorithm>
#include <exception>
#include <iostream>
#include <map>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace {

std::string exit_codes_footer() {
    std::string made = "Exit codes:\n";
    for (const auto& one : exit_code_meanings()) {
        const auto number = std::to_string(static_cast<int>(one.code));
        made.append("  ").append(number).append(5 - number.size(), ' ').append(one.words).append("\n");
    }
    return made + "\nconductor COMMAND --help tells of each command. man conductor has examples.";
}

// The last command on the way that was understood.
const CLI::App* deepest(const CLI::App& from) {
    const auto* at = &from;
    for (auto below = at->get_subcommands(); !below.empty(); below = at->get_subcommands())
        at = below.front();
    return at;
}

constexpr std::size_t name_columns = 34;

// Of a command's own help, as it is told once by the program's. With an empty name CLI11 would not name the
// options in its messages either.
constexpr const char* common_group = "Common options";

// CLI11's, but for lines that are as wide as the terminal, and without what a flag's names mean, which says
// nothing to a person.
class help_formatter : public CLI::Formatter {
public:
    explicit help_formatter(std::size_t columns)
        : columns_(std::max(columns, name_columns + 20) - name_columns) {
        column_width(name_columns);
    }
    [[nodiscard]] std::string make_option_name(const CLI::Option* option, bool is_positional) const override {
        auto made = CLI::Formatter::make_option_name(option, is_positional);
        if (const auto brace = made.find('{'); brace != made.npos)
            made.erase(brace);
        return made;
    }
    [[nodiscard]] std::string make_option_desc(const CLI::Option* option) const override {
        return wrapped(CLI::Formatter::make_option_desc(option), columns_);
    }
    [[nodiscard]] std::string make_group(
        std::string group, bool is_positional, std::vector<const CLI::Option*> options) const override {
        if (group == common_group)
            return {};
        return CLI::Formatter::make_group(std::move(group), is_positional, std::move(options));
    }
    [[nodiscard]] std::string make_subcommand(const CLI::App* command) const override {
        std::string made = "  " + command->get_display_name(true);
        made += made.size() < name_columns ? std::string(name_columns - made.size(), ' ')
                                           : '\n' + std::string(name_columns, ' ');
        for (const char c : wrapped(command->get_description(), columns_))
            made += c == '\n' ? '\n' + std::string(name_columns, ' ') : std::string(1, c);
        return made + '\n';
    }

private:
    std::size_t columns_;
};

std::vector<std::string> names_in(const CLI::App& command, bool options) {
    std::vector<std::string> made;
    if (!options)
        for (const auto* below : command.get_subcommands([](const CLI::App*) { return true; }))
            made.push_back(below->get_name());
    else
        for (const auto* option : command.get_options())
            for (const auto& name : option->get_lnames())
                made.push_back("--" + name);
    return made;
}

std::string some_of(const std::vector<std::string>& names) {
    constexpr std::size_t most = 12;
    std::string made;
    for (std::size_t i = 0; i != std::min(names.size(), most); ++i)
        made.append(i == 0 ? "" : ", ").append(names[i]);
    return made + (names.size() > most ? " …" : "");
}

} // namespace

program::program(std::vector<std::string> words)
    : words_(std::move(words))
    , app_("QuickBooks Desktop companies from the command line, by the Conductor API.", "conductor") {
    app_.require_subcommand(1);
    app_.set_version_flag("--version", std::string(version_text()), "Prints the version");
    app_.footer(exit_codes_footer());
    app_.formatter(std::make_shared<help_formatter>(help_columns()));
    add_common_options(app_, "Options of every command");
    add_commands(*this);
}

CLI::App& program::add_command(CLI::App& in, const std::string& name, const std::string& summary) {
    auto* made = in.add_subcommand(name, summary);
    made->footer("Options of every command, such as --end-user, --output and --dry-run: conductor --help");
    add_common_options(*made, common_group);
    return *made;
}

CLI::App& program::add_group(
    CLI::App& in, const std::string& name, const std::string& summary, std::function<void(CLI::App&)> fill) {
    auto* made = in.add_subcommand(name, summary);
    made->require_subcommand(1);
    made->footer("");
    when_given(*made, [made, fill = std::move(fill)] { fill(*made); });
    return *made;
}

void program::when_given(CLI::App& command, std::function<void()> add) {
    not_added_yet_[&command] = std::move(add);
    command.preparse_callback([this, &command](std::size_t) { open(command); });
}

void program::open(CLI::App& command) {
    const auto found = not_added_yet_.find(&command);
    if (found == not_added_yet_.end())
        return;
    const auto add = std::move(found->second);
    not_added_yet_.erase(found);
    add();
}

void program::add_common_options(CLI::App& to, const std::string& group) {
    auto& s = settings_;
    const std::map<std::string, output_format> formats{
        {"table", output_format::table},
        {"json", output_format::json},
        {"jsonl", output_format::jsonl},
        {"csv", output_format::csv}};
    const std::map<std::string, colour_choice> colours{
        {"auto", colour_choice::automatic},
        {"always", colour_choice::always},
        {"never", colour_choice::never}};
    std::vector<CLI::Option*> made{
        to.add_option(
            "-u,--end-user", s.end_user, "Whose company: an end-user's id, or an alias of the profile"),
        to.add_option_function<std::string>(
              "-o,--output", [&s, formats](const std::string& name) { s.output = formats.at(name); },
              "table, json, jsonl or csv; by default a table on a terminal, and JSON elsewhere")
            ->check(CLI::IsMember(std::vector<std::string>{"table", "json", "jsonl", "csv"}).description(""))
            ->type_name("FORMAT"),
        to.add_option("-f,--fields", s.fields, "What to show, as in id,customer.full-name,lines.0.amount")
            ->delimiter(',')
            ->allow_extra_args(false)
            ->type_name("FIELDS"),
        to.add_flag("!--no-header", s.header, "Leaves the names of the columns out"),
        to.add_flag("-n,--dry-run", s.dry_run, "Shows the request, and as curl, and sends nothing"),
        to.add_flag("-v,--verbose", s.verbose, "Tells the life of each call on standard error"),
        to.add_flag("-q,--quiet", s.quiet, "Tells nothing but results and errors"),
        to.add_option_function<std::string>(
              "--color", [&s, colours](const std::string& name) { s.colour = colours.at(name); },
              "auto, always or never; NO_COLOR is heeded")
            ->check(CLI::IsMember(std::vector<std::string>{"auto", "always", "never"}).description(""))
            ->type_name("WHEN"),
        to.add_option_function<double>(
              "--timeout",
              [&s](double seconds) { s.timeout = std::chrono::milliseconds(std::llround(seconds * 1000)); },
              "Seconds that one attempt may take; 120 by default")
            ->check(CLI::Range(0.001, 86'400.0).description(""))
            ->type_name("SECONDS"),
        to.add_option_function<int>(
              "--max-retries", [&s](int times) { s.max_retries = times; },
              "How often to try again; 2 by default")
            ->check(CLI::Range(0, 100).description(""))
            ->type_name("TIMES"),
        to.add_option("-p,--profile", s.profile, "Of the configuration file; also CONDUCTOR_PROFILE"),
        to.add_option("--config", s.config_file, "The configuration file; also CONDUCTOR_CONFIG")
            ->type_name("FILE"),
        to.add_option("--base-url", s.base_url, "Where the API is; also CONDUCTOR_BASE_URL")
            ->type_name("URL"),
        to.add_option("--ca-file", s.ca_file, "Authorities to trust, in PEM")->type_name("FILE"),
    };
    for (auto* option : made)
        option->group(group);
}

// What CLI11 says, with what may have been meant.
std::string program::explained(const CLI::ParseError& why) const {
    const auto* at = deepest(app_);
    std::string told = why.what();
    std::vector<std::string> rest = app_.remaining(true);
    const auto is_option = [](const std::string& word) { return word.starts_with("--"); };
    if (rest.empty() && why.get_name() == "RequiredError" && at->get_require_subcommand_min() != 0) {
        const auto first =
            std::find_if(words_.rbegin(), words_.rend(), [](const auto& w) { return !w.starts_with('-'); });
        if (first != words_.rend() && at->get_name() != *first)
            rest.push_back(*first);
        else
            told = "`" + at->get_display_name() +
                   "` wants one of its commands: " + some_of(names_in(*at, false));
    }
    if (!rest.empty()) {
        const auto word = rest.front().substr(0, rest.front().find('='));
        told = "there is no " + word +
               (at == &app_ ? std::string() : " in `" + at->get_display_name() + "`") + '.' +
               did_you_mean(word, names_in(*at, is_option(word)));
    }
    return told;
}

void program::parse() {
    std::vector<std::string> reversed(words_.rbegin(), words_.rend()); // as CLI11 wants them
    app_.parse(reversed);
}

exit_code program::run() {
    const auto on = terminal::of(STDERR_FILENO, settings_.colour);
    try {
        parse();
    } catch (const CLI::CallForVersion&) {
        std::cout << version_text() << '\n';
        return exit_code::success;
    } catch (const CLI::Success& help) {
        app_.exit(help);
        return exit_code::success;
    } catch (const CLI::ParseError& why) {
        if (words_.empty()) {
            std::cout << app_.help();
            return exit_code::success;
        }
        std::cerr << styled(on, style::red, "conductor:") << ' ' << explained(why) << '\n';
        const auto* at = deepest(app_);
        std::string command;
        for (const auto* one = at; one != nullptr; one = one->get_parent())
            command.insert(0, one->get_name() + ' ');
        std::cerr << "  " << command << "--help\n";
        return exit_code::usage;
    } catch (const usage_error&) {
        return tell_failure(std::current_exception(), false, on);
    }
    std::unique_ptr<session> with;
    try {
        with = std::make_unique<session>(settings_);
        const auto code = action_(*with);
        with->out().flush();
        return code;
    } catch (...) {
        return tell_failure(std::current_exception(), with && with->has_written(), on);
    }
}

} // namespace conductor::cli

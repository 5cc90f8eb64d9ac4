// `conductor completion bash`: the script by which a shell completes words; and what that script asks.

#include "cli/commands/commands.hpp"
#include "cli/completion/candidates.hpp"
#include "cli/completion/scripts.hpp"
#include "cli/files/small_file.hpp"
#include "cli/operations/usage_error.hpp"
#include "cli/profile/environment.hpp"
#include "cli/program/program.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace asio = boost::asio;

namespace {

// Who presses Tab does not wait, and asks for the same again.
constexpr std::chrono::milliseconds asked_for{2'000};
constexpr std::chrono::minutes kept_for{5};

std::string kept_file(const session& with) {
    auto folder = environment("XDG_CACHE_HOME");
    if (folder.empty())
        folder = environment("HOME") + "/.cache";
    std::string name = with.profile().name + '@' + with.base_url();
    for (auto& c : name)
        if (c == '/' || c == ':')
            c = '_';
    return folder + "/conductor/end-users." + name;
}

std::optional<boost::json::value> kept_answer(const std::string& file) {
    std::error_code failed;
    const auto written = std::filesystem::last_write_time(file, failed);
    if (failed || std::filesystem::file_time_type::clock::now() - written > kept_for)
        return std::nullopt;
    const auto text = read_file(file);
    boost::system::error_code broken;
    auto made = boost::json::parse(text.value_or(""), broken);
    return broken ? std::nullopt : std::optional(std::move(made));
}

asio::awaitable<exit_code> ask(session& with, boost::json::value& answer) {
    answer = co_await with.client().request(
        http_method::get, "/end-users", {.deadline = asked_for, .max_retries = 0});
    co_return exit_code::success;
}

boost::json::value end_users(session& with) {
    const auto file = kept_file(with);
    if (auto kept = kept_answer(file))
        return *std::move(kept);
    boost::json::value answer;
    (void)with.run(ask(with, answer));
    std::filesystem::create_directories(std::filesystem::path(file).parent_path());
    replace_file(file, boost::json::serialize(answer));
    return answer;
}

std::vector<candidate> known_end_users(session& with) {
    std::vector<candidate> made;
    for (const auto& [alias, id] : with.profile().end_users)
        made.push_back({alias, id});
    try {
        const auto answer = end_users(with);
        for (const auto& user : answer.at("data").as_array())
            made.push_back(
                {std::string(user.at("id").as_string()), std::string(user.at("companyName").as_string())});
        return made;
    } catch (const std::exception&) {
        return made; // without a key or an answer there are the aliases
    }
}

std::vector<candidate> known_profiles() {
    std::vector<candidate> made;
    try {
        if (const auto found = read_configuration(usual_configuration_file()))
            for (const auto& [name, one] : found->profiles)
                made.push_back({name, one.base_url});
        return made;
    } catch (const configuration_error&) {
        return {}; // nothing can be completed from it
    }
}

// The profile that the words name is the one whose end-users are meant.
settings settings_in(settings from, const std::vector<std::string>& words) {
    for (std::size_t i = 0; i + 2 < words.size(); ++i)
        if (words[i] == "--profile" || words[i] == "-p")
            from.profile = words[i + 1];
    return from;
}

exit_code complete(const settings& chosen, const std::vector<std::string>& words) {
    session with(settings_in(chosen, words));
    completion_sources from;
    from.end_users = [&with] { return known_end_users(with); };
    from.profiles = &known_profiles;
    program described({});
    for (const auto& one : candidates(described, words, from))
        with.out().write(one.word + '\t' + one.about + '\n');
    with.out().flush();
    return exit_code::success;
}

} // namespace

void add_completion(program& to) {
    auto& command = to.add_command(
        to.root(), "completion",
        "The completion script of a shell, as in: eval \"$(conductor completion bash)\"");
    const auto shell = std::make_shared<std::string>();
    command.add_option("SHELL", *shell, "bash, zsh or fish")
        ->required()
        ->check(CLI::IsMember(std::vector<std::string>{"bash", "zsh", "fish"}).description(""));
    to.on(command, [shell](session& with) {
        with.out().write(
            *shell == "bash"  ? bash_completion
            : *shell == "zsh" ? zsh_completion
                              : fish_completion);
        return exit_code::success;
    });
    auto& asked = *to.root().add_subcommand("__complete", "What a completion script asks");
    asked.group("");
    asked.prefix_command();
    asked.set_help_flag(); // its words are of another command line
    to.on(asked, [&asked](session& with) { return complete(with.chosen(), asked.remaining()); });
}

} // namespace conductor::cli

#pragma once

// The command line as a tree of commands. Each command adds itself, and says what is to be done when it is
// the one that was given; only then it is done, with a session.

#include "cli/program/exit_code.hpp"
#include "cli/program/session.hpp"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

namespace conductor::inline CONDUCTOR_ABI::cli {

class program {
public:
    // With all commands; the operations' own options are added when the operation is given.
    explicit program(std::vector<std::string> words);
    program(const program&) = delete;
    program& operator=(const program&) = delete;

    // Does what the words ask for.
    [[nodiscard]] exit_code run();

    [[nodiscard]] CLI::App& root() noexcept { return app_; }

    // The words of the command line, without the program's name.
    [[nodiscard]] const std::vector<std::string>& words() const noexcept { return words_; }

    // A command by itself, which takes the options that all take.
    CLI::App& add_command(CLI::App& in, const std::string& name, const std::string& summary);

    // A command that has others, which are added by `fill` when it is given.
    CLI::App& add_group(
        CLI::App& in, const std::string& name, const std::string& summary,
        std::function<void(CLI::App&)> fill);

    // What is added to a command when it is given, or looked at: with all there is, the program would begin
    // slowly.
    void when_given(CLI::App& command, std::function<void()> add);

    // Adds that now.
    void open(CLI::App& command);

    // What is to be done when `command` was given. `options` are kept for it.
    template <class Options>
    void
    on(CLI::App& command, std::shared_ptr<Options> options,
       boost::asio::awaitable<exit_code> (*act)(session&, std::shared_ptr<Options>)) {
        on(command,
           [options = std::move(options), act](session& with) { return with.run(act(with, options)); });
    }

    // The same for one that runs the session by itself, or makes no calls.
    void on(CLI::App& command, std::function<exit_code(session&)> act) {
        command.callback([this, act = std::move(act)] { action_ = act; });
    }

private:
    void add_common_options(CLI::App& to, const std::string& group);
    void parse();
    [[nodiscard]] std::string explained(const CLI::ParseError& why) const;

    std::vector<std::string> words_;
    CLI::App app_;
    settings settings_;
    std::function<exit_code(session&)> action_;
    std::map<const CLI::App*, std::function<void()>> not_added_yet_;
};

} // namespace conductor::cli

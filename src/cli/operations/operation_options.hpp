#pragma once

// The options of one operation on the command line: one for each of its parameters, and one for each part of
// a parameter that the command line names, as in `--lines.0.rate 12.50`.

#include "catalog/operations.hpp"
#include "catalog/schema.hpp"
#include "cli/operations/member_path.hpp"
#include "cli/operations/request.hpp"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

namespace conductor::inline CONDUCTOR_ABI::cli {

class operation_options {
public:
    // Adds them to the command. `words` is the whole command line, for the parts that it names.
    //
    // Throws usage_error if there is no such part.
    operation_options(CLI::App& command, const catalog::operation& of, const std::vector<std::string>& words);

    // Without what is in the operation's path, for commands with places of their own for that.
    struct without_path {};
    operation_options(
        CLI::App& command, const catalog::operation& of, const std::vector<std::string>& words, without_path);

    // What was given, once the command line is read.
    //
    // Throws usage_error that names the option whose text has another form.
    [[nodiscard]] arguments given() const;

private:
    struct option {
        std::string words;              // without its hyphens: "lines.0.rate"
        std::vector<std::string> texts; // as often as it is given
    };
    struct given_option {
        const option* from;
        member_path path;
        std::vector<std::size_t> order; // the indexes on its path
    };

    void add(CLI::App& command, const std::string& words, const member_path& path);
    [[nodiscard]] static boost::json::value value_of(const option& one, const member_path& path);
    [[nodiscard]] std::vector<given_option> in_order() const;
    void add_parts(CLI::App& command, const std::vector<std::string>& words);

    const catalog::operation& of_;
    std::vector<std::string> path_;
    std::string data_;
    std::vector<std::unique_ptr<option>> options_;
};

// What --help tells of the parts of parameters, in so many columns: `--lines.N.rate NUMBER` and so on.
[[nodiscard]] std::string parts_help(const catalog::operation& of, std::size_t columns);

} // namespace conductor::cli

#include "cli/completion/candidates.hpp"

#include "cli/operations/member_path.hpp"
#include "cli/operations/names.hpp"
#include "cli/operations/selection.hpp"
#include "cli/operations/usage_error.hpp"

#include <cstddef>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace {

using words = std::vector<std::string>;

bool takes_value(const CLI::Option& option) {
    return option.get_expected_max() != 0;
}

CLI::App* command_named(const std::string& word, CLI::App& in) {
    const auto found = in.get_subcommands([&](const CLI::App* one) { return one->get_name() == word; });
    return found.empty() ? nullptr : found.front();
}

// Where the words have led so far.
struct place {
    CLI::App* command;
    const CLI::Option* option = nullptr; // whose value is next
    std::size_t positionals = 0;         // that were given
};

place follow(program& in, const words& given) {
    place at{&in.root()};
    for (std::size_t i = 0; i + 1 < given.size(); ++i) {
        const auto& word = given[i];
        if (at.option != nullptr) {
            if (word != "=") // bash takes `--output=json` for three words
                at.option = nullptr;
        } else if (word.starts_with('-')) {
            const auto* option = at.command->get_option_no_throw(word);
            if (option != nullptr && takes_value(*option))
                at.option = option;
        } else if (auto* below = command_named(word, *at.command)) {
            at.command = below;
            in.open(*below);
        } else {
            ++at.positionals;
        }
    }
    return at;
}

std::string path_of(const CLI::App& command) {
    std::string made;
    for (const auto* at = &command; at->get_parent() != nullptr; at = at->get_parent())
        made.insert(0, at->get_name() + (made.empty() ? "" : " "));
    return made;
}

// The operation whose parameters the command takes.
const catalog::operation* operation_of(const CLI::App& command) {
    const auto path = path_of(command);
    if (const auto* one = find_operation(path))
        return one;
    const auto space = path.find(' ');
    if (space == path.npos)
        return nullptr;
    const auto recipe = path.substr(0, space);
    const auto list = path.substr(space + 1);
    return find_operation(list, recipe == "update" ? catalog::verb::update : catalog::verb::create);
}

std::vector<candidate> of_words(const words& known) {
    std::vector<candidate> made;
    for (const auto& word : known)
        made.push_back({word, {}});
    return made;
}

std::vector<candidate> fields_of(const catalog::operation* of) {
    std::vector<candidate> made;
    if (of != nullptr)
        if (const auto* model = catalog::model_of(of->item != nullptr ? of->item : of->answer))
            for (const auto& field : model->fields)
                made.push_back({hyphenated(field.name), {}});
    return made;
}

std::vector<candidate>
values_of(const CLI::App& command, const CLI::Option& option, const completion_sources& from) {
    const auto name = option.get_lnames().empty() ? std::string() : option.get_lnames().front();
    if (name == "end-user")
        return from.end_users();
    if (name == "profile")
        return from.profiles();
    if (name == "output")
        return of_words({"table", "json", "jsonl", "csv"});
    if (name == "color")
        return of_words({"auto", "always", "never"});
    if (name == "resources")
        return of_words(followed_resources());
    const auto* of = operation_of(command);
    if (name == "fields")
        return fields_of(of);
    std::vector<candidate> made;
    const auto* model =
        of != nullptr ? catalog::model_of(of->query != nullptr ? of->query : of->body) : nullptr;
    if (model == nullptr || name.empty())
        return made;
    try {
        const auto path = find_member(*model, name);
        const auto* held = path.type;
        if (held->kind == catalog::schema::value_kind::array)
            held = &catalog::without_optional(*held->element);
        for (const auto text : held->texts)
            made.push_back({std::string(text), {}});
        return made;
    } catch (const usage_error&) {
        return {}; // an option of the command's own
    }
}

std::vector<candidate> options_of(CLI::App& command) {
    std::vector<candidate> made;
    for (const auto* option : command.get_options())
        for (const auto& name : option->get_lnames())
            made.push_back({"--" + name, option->get_description()});
    return made;
}

std::vector<candidate> commands_of(CLI::App& command) {
    std::vector<candidate> made;
    for (const auto* below : command.get_subcommands([](const CLI::App*) { return true; }))
        if (!below->get_group().empty())
            made.push_back({below->get_name(), below->get_description()});
    return made;
}

} // namespace

std::vector<candidate>
candidates(program& in, const std::vector<std::string>& given, const completion_sources& from) {
    std::string current = given.empty() ? std::string() : given.back();
    auto at = follow(in, given);
    std::string before; // "--output=", which stands in one word with its value
    if (at.option != nullptr && current == "=") {
        current.clear();
    } else if (const auto equals = current.find('='); current.starts_with("--") && equals != current.npos) {
        const auto* option = at.command->get_option_no_throw(current.substr(0, equals));
        if (option != nullptr && takes_value(*option)) {
            at.option = option;
            before = current.substr(0, equals + 1);
        }
    }
    std::vector<candidate> all;
    if (at.option != nullptr) {
        all = values_of(*at.command, *at.option, from);
    } else if (current.starts_with('-')) {
        all = options_of(*at.command);
    } else if (at.positionals == 0) {
        all = commands_of(*at.command);
        if (path_of(*at.command).starts_with("end-users ") && operation_of(*at.command) != nullptr &&
            !path_parameters(*operation_of(*at.command)).empty())
            all = from.end_users();
    }
    for (auto& one : all)
        one.word.insert(0, before);
    std::erase_if(all, [&](const candidate& one) { return !one.word.starts_with(current); });
    return all;
}

} // namespace conductor::cli

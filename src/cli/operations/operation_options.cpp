#include "cli/operations/operation_options.hpp"

#include "catalog/words.hpp"
#include "cli/operations/member_path.hpp"
#include "cli/operations/names.hpp"
#include "cli/operations/typed_text.hpp"
#include "cli/operations/usage_error.hpp"
#include "cli/output/terminal.hpp"

#include <algorithm>
#include <cctype>
#include <cstddef>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace schema = catalog::schema;
using boost::json::value;
using schema::value_kind;

namespace {

// The parameters that are options: those of the query, or the body's.
const schema::object_model* model_of_options(const catalog::operation& of) {
    return catalog::model_of(of.query != nullptr ? of.query : of.body);
}

std::string upper(std::string_view name) {
    std::string made;
    for (const char c : hyphenated(name))
        made += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return made;
}

// What it means, and what may be given: "the day of the sale; required; at most 11 characters".
std::string description_of(const schema::object_model& owner, const schema::field& field) {
    std::string made(catalog::meaning_of(&owner, field.name));
    const auto add = [&made](const std::string& part) {
        if (!part.empty())
            made.append(made.empty() ? "" : "; ").append(part);
    };
    add(field.required ? "required" : "");
    add(limits_text(field));
    return made;
}

bool is_list(const schema::type& type) {
    return catalog::without_optional(type).kind == value_kind::array;
}

} // namespace

operation_options::operation_options(
    CLI::App& command, const catalog::operation& of, const std::vector<std::string>& words)
    : operation_options(command, of, words, without_path()) {
    const auto names = path_parameters(of);
    path_.resize(names.size());
    for (std::size_t i = 0; i != names.size(); ++i)
        command.add_option(upper(names[i]), path_[i], std::string(catalog::meaning_of(nullptr, names[i])))
            ->required()
            ->type_name("TEXT");
}

operation_options::operation_options(
    CLI::App& command, const catalog::operation& of, const std::vector<std::string>& words, without_path)
    : of_(of) {
    if (const auto* model = model_of_options(of)) {
        for (const auto& field : model->fields)
            add(command, hyphenated(field.name), find_member(*model, field.name));
        add_parts(command, words);
    }
    if (of.body != nullptr)
        command
            .add_option(
                "-d,--data", data_,
                "The parameters as a JSON object: its text, @FILE, or - for standard input; options are "
                "added to it")
            ->type_name("JSON");
}

void operation_options::add(CLI::App& command, const std::string& words, const member_path& path) {
    options_.push_back(std::make_unique<option>(option{words, {}}));
    auto& texts = options_.back()->texts;
    const auto about = description_of(*path.owner, *path.field);
    const auto& type = *path.type;
    if (type.kind == value_kind::boolean) {
        command.add_flag_function(
            "--" + words + ",!--no-" + words,
            [&texts](std::int64_t times) { texts = {times > 0 ? "true" : "false"}; }, about);
        return;
    }
    auto* made = command.add_option("--" + words, texts, about);
    made->type_name(type_word(type))->allow_extra_args(false)->expected(1);
    if (is_list(type))
        made->take_all();
    else
        made->multi_option_policy(CLI::MultiOptionPolicy::Throw);
}

// CLI11 has to know each option; of these there are any number, so that those are added which were written.
void operation_options::add_parts(CLI::App& command, const std::vector<std::string>& words) {
    std::vector<std::string> seen;
    for (const auto& word : words) {
        if (word == "--")
            break;
        if (!word.starts_with("--"))
            continue;
        auto name = word.substr(2, word.find('=') - 2);
        if (name.find('.') == name.npos)
            continue;
        const bool negated = name.starts_with("no-");
        if (negated)
            name.erase(0, 3);
        if (std::find(seen.begin(), seen.end(), name) != seen.end())
            continue;
        seen.push_back(name);
        add(command, name, find_member(*model_of_options(of_), name));
    }
}

arguments operation_options::given() const {
    arguments made;
    made.path = path_;
    if (!data_.empty()) {
        auto data = json_argument(data_);
        if (!data.is_object())
            throw usage_error("--data must be a JSON object");
        made.body = std::move(data.get_object());
    }
    auto& into = of_.query != nullptr ? made.query : made.body;
    for (const auto& one : in_order()) {
        try {
            put(into, one.path, value_of(*one.from, one.path));
        } catch (const usage_error& why) {
            throw usage_error("--" + one.from->words + ": " + why.what());
        }
    }
    return made;
}

value operation_options::value_of(const option& one, const member_path& path) {
    if (!is_list(*path.type))
        return typed_text(*path.type, one.texts.front());
    boost::json::array list;
    for (const auto& text : one.texts) {
        auto made = typed_text(*path.type, text);
        if (made.is_array() && one.texts.size() == 1)
            return made;
        list.push_back(std::move(made));
    }
    return list;
}

// Those that were given; of a list's parts the first ones first, in whatever order they were written.
std::vector<operation_options::given_option> operation_options::in_order() const {
    std::vector<given_option> made;
    for (const auto& one : options_) {
        if (one->texts.empty())
            continue;
        given_option next{one.get(), find_member(*model_of_options(of_), one->words), {}};
        for (const auto& step : next.path.steps)
            if (const auto* index = std::get_if<std::size_t>(&step))
                next.order.push_back(*index);
        const auto place = std::upper_bound(
            made.begin(), made.end(), next,
            [](const given_option& a, const given_option& b) { return a.order < b.order; });
        made.insert(place, std::move(next));
    }
    return made;
}

namespace {

// Beside a name that takes so many columns, or below one that is too long.
std::string indented(const std::string& text, std::size_t taken, std::size_t columns) {
    constexpr std::size_t begin = 46;
    std::string made = taken + 2 <= begin ? std::string(begin - taken, ' ') : '\n' + std::string(begin, ' ');
    for (const char c : wrapped(text, std::max(columns, begin + 20) - begin)) {
        made += c;
        if (c == '\n')
            made.append(begin, ' ');
    }
    return made;
}

void append_parts(
    std::string& made, const std::string& before, const schema::type& type, int depth, std::size_t columns) {
    constexpr int deepest = 4;
    const auto* held = &catalog::without_optional(type);
    std::string name = before;
    if (held->kind == value_kind::array) {
        held = &catalog::without_optional(*held->element);
        name += ".N";
    }
    const auto* model = catalog::model_of(held);
    if (model == nullptr || depth == deepest)
        return;
    for (const auto& field : model->fields) {
        const auto words = name + '.' + hyphenated(field.name);
        std::string line = "  --" + words;
        if (catalog::without_optional(*field.value).kind != value_kind::boolean)
            line += ' ' + type_word(*field.value);
        made += line;
        if (const auto about = description_of(*model, field); !about.empty())
            made += indented(about, line.size(), columns);
        made += '\n';
        append_parts(made, words, *field.value, depth + 1, columns);
    }
}

} // namespace

std::string parts_help(const catalog::operation& of, std::size_t columns) {
    std::string made;
    if (const auto* model = model_of_options(of))
        for (const auto& field : model->fields)
            append_parts(made, hyphenated(field.name), *field.value, 1, columns);
    return made.empty() ? made : "Parts, where N counts from 0:\n" + made;
}

} // namespace conductor::cli

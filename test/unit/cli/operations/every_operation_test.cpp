// All operations on the command line: their help, their options, and what is read from them.

#include "catalog/check.hpp"
#include "cli/operations/operation_options.hpp"
#include "cli/operations/typed_text.hpp"
#include "cli/output/json_text.hpp"
#include "cli/program/program.hpp"
#include "unit/cli/operations/models.hpp"
#include "unit/cli/operations/samples.hpp"
#include "unit/cli/refusal.hpp"

#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <functional>
#include <memory>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli::test {

namespace {

namespace schema = catalog::schema;
using schema::value_kind;

const schema::object_model* parameters_of(const catalog::operation& of) {
    return catalog::model_of(of.query != nullptr ? of.query : of.body);
}

// The command that these words lead to, with all its options.
CLI::App& opened(program& in, std::string_view command) {
    auto* at = &in.root();
    std::istringstream words{std::string(command)};
    for (std::string word; words >> word;) {
        at = at->get_subcommand(word);
        in.open(*at);
    }
    return *at;
}

// Help in words with one space between them, since it breaks its lines where they are full.
std::string flattened(const std::string& text) {
    std::istringstream in(text);
    std::string made = " ";
    for (std::string word; in >> word;)
        made += word + ' ';
    return made;
}

// What is given by these words after those of the command.
arguments read(const catalog::operation& of, std::vector<std::string> words) {
    CLI::App command;
    for (std::size_t i = 0; i != path_parameters(of).size(); ++i)
        words.insert(words.begin(), "some-id");
    const operation_options options(command, of, words);
    std::reverse(words.begin(), words.end());
    command.parse(words);
    return options.given();
}

const boost::json::object& options_in(const catalog::operation& of, const arguments& given) {
    return of.query != nullptr ? given.query : given.body;
}

// Whatever the order of their members.
bool are_the_same(const boost::json::object& a, const boost::json::object& b) {
    return boost::json::parse(compact_json(a)) == boost::json::parse(compact_json(b));
}

// The words by which a value is given, part by part.
void append_flags(std::vector<std::string>& words, const std::string& name, const boost::json::value& what) {
    if (const auto* object = what.if_object())
        for (const auto& member : *object)
            append_flags(words, name + '.' + hyphenated(member.key()), member.value());
    else if (const auto* list = what.if_array(); list != nullptr && list->front().is_object())
        for (std::size_t i = 0; i != list->size(); ++i)
            append_flags(words, name + '.' + std::to_string(i), (*list)[i]);
    else if (list != nullptr)
        for (const auto& one : *list)
            append_flags(words, name, one);
    else if (what.is_bool())
        words.push_back(what.get_bool() ? "--" + name : "--no-" + name);
    else if (what.is_string())
        words.push_back("--" + name + '=' + std::string(what.get_string()));
    else
        words.insert(words.end(), {"--" + name, compact_json(what)});
}

std::vector<std::string> flags_of(const boost::json::object& what) {
    std::vector<std::string> made;
    for (const auto& member : what)
        append_flags(made, hyphenated(member.key()), member.value());
    return made;
}

} // namespace

BOOST_AUTO_TEST_SUITE(every_operation)

BOOST_AUTO_TEST_CASE(each_has_its_command_and_says_what_it_does) {
    program all({});
    for (const auto* one : all_operations()) {
        const auto& command = opened(all, command_of(*one));
        BOOST_TEST(command.get_description().starts_with(std::string(one->summary) + ".\n\n"));
        const auto help = flattened(command.help());
        BOOST_TEST(one->words.ends_with('.'), command_of(*one));
        BOOST_TEST(has(help, ' ' + std::string(one->words) + ' '), command_of(*one));
        BOOST_TEST(has(help, ' ' + std::string(one->path)), command_of(*one));
        BOOST_TEST(has(help, to_string(one->method)), command_of(*one));
        for (const auto name : path_parameters(*one)) {
            std::string upper = hyphenated(name);
            std::transform(upper.begin(), upper.end(), upper.begin(), [](char c) {
                return static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
            });
            BOOST_TEST(has(help, ' ' + upper + " TEXT REQUIRED "), help);
        }
    }
}

BOOST_AUTO_TEST_CASE(help_names_each_parameter_with_its_type_and_limits) {
    program all({});
    int told = 0;
    for (const auto* one : all_operations()) {
        const auto* model = parameters_of(*one);
        if (model == nullptr)
            continue;
        const auto help = flattened(opened(all, command_of(*one)).help());
        for (const auto& field : model->fields) {
            ++told;
            const auto name = hyphenated(field.name);
            const auto& held = catalog::without_optional(*field.value);
            const auto at = help.find(
                held.kind == value_kind::boolean ? " --" + name + ",--no-" + name
                                                 : " --" + name + ' ' + type_word(held));
            BOOST_REQUIRE_MESSAGE(at != help.npos, command_of(*one) + " --" + name + ": " + help);
            const auto about = help.substr(at, help.find(" --", at + 1) + 1 - at);
            BOOST_TEST(has(about, limits_text(field)), about);
            BOOST_TEST((has(about, " required ") || has(about, " required;")) == field.required, about);
        }
    }
    BOOST_TEST(told > 2'000);
}

BOOST_AUTO_TEST_CASE(help_names_each_part_of_a_parameter) {
    int told = 0;
    const std::function<void(const std::string&, std::string, const schema::type&)> look =
        [&](const std::string& help, std::string name, const schema::type& type) {
            const auto* held = &catalog::without_optional(type);
            if (held->kind == value_kind::array) {
                held = &catalog::without_optional(*held->element);
                name += ".N";
            }
            const auto* model = catalog::model_of(held);
            if (model == nullptr)
                return;
            for (const auto& field : model->fields) {
                const auto part = name + '.' + hyphenated(field.name);
                const auto& of = catalog::without_optional(*field.value);
                const auto at = help.find(
                    " --" + part + ' ' + (of.kind == value_kind::boolean ? "" : type_word(of) + ' '));
                BOOST_REQUIRE_MESSAGE(at != help.npos, "--" + part + " is not in " + help);
                const auto about = help.substr(at, help.find(" --", at + 1) + 1 - at);
                BOOST_TEST(has(about, limits_text(field)), about);
                BOOST_TEST((!field.required || has(about, "required")), about);
                ++told;
                look(help, part, *field.value);
            }
        };
    program all({});
    for (const auto* one : all_operations())
        if (const auto* model = parameters_of(*one)) {
            const auto help = flattened(opened(all, command_of(*one)).help());
            for (const auto& field : model->fields)
                look(help, hyphenated(field.name), *field.value);
        }
    BOOST_TEST(told > 1'000);
}

BOOST_AUTO_TEST_CASE(no_option_means_two_things) {
    program all({});
    std::set<std::string> common;
    for (const auto* option : all.root().get_options())
        for (const auto& name : option->get_lnames())
            common.insert(name);
    BOOST_TEST(common.contains("end-user"));
    for (const auto* one : all_operations()) {
        auto& command = opened(all, command_of(*one));
        std::multiset<std::string> names;
        for (const auto* option : command.get_options())
            for (const auto& name : option->get_lnames())
                names.insert(name);
        for (const auto& name : names)
            BOOST_TEST(names.count(name) == 1, command_of(*one) + " --" + name);
        for (const auto& name : common)
            BOOST_TEST((name == "version" || names.contains(name)), command_of(*one) + " --" + name);
        if (const auto* model = parameters_of(*one))
            for (const auto& field : model->fields) {
                const auto name = hyphenated(field.name);
                BOOST_TEST(!common.contains(name), command_of(*one) + " --" + name);
                BOOST_TEST((name != "all" && name != "data"), command_of(*one) + " --" + name);
            }
    }
}

BOOST_AUTO_TEST_CASE(a_value_by_option_has_the_type_of_its_parameter) {
    for (const auto* one : all_operations())
        if (const auto* model = parameters_of(*one))
            for (const auto& field : model->fields) {
                const auto wanted = sample(*field.value, field.limit, 0);
                if (!wanted.is_primitive())
                    continue;
                const boost::json::object given{{field.name, wanted}};
                const auto made = read(*one, flags_of(given));
                BOOST_TEST(
                    compact_json(options_in(*one, made)) == compact_json(given),
                    command_of(*one) + " --" + hyphenated(field.name));
            }
}

BOOST_AUTO_TEST_CASE(json_and_options_are_the_same) {
    int bodies = 0;
    for (const auto* one : all_operations())
        if (one->body != nullptr) {
            ++bodies;
            const auto whole = sample(*one->body, {}, 0).as_object();
            const auto wrong = catalog::check(*one->body, whole);
            BOOST_TEST(!wrong, command_of(*one) + ": " + compact_json(whole)); // it is what the API takes
            const auto by_json = read(*one, {"--data", compact_json(whole)});
            BOOST_TEST(compact_json(by_json.body) == compact_json(whole), command_of(*one));
            if (parameters_of(*one) == nullptr)
                continue; // QuickBooks' own form, which has no options
            const auto by_options = read(*one, flags_of(whole));
            BOOST_TEST(
                are_the_same(by_options.body, whole),
                command_of(*one) + ": " + compact_json(by_options.body));
            BOOST_TEST(!make_request(*one, by_options).target.empty());
        }
    BOOST_TEST(bodies > 80);
}

BOOST_AUTO_TEST_CASE(queries_are_what_the_api_takes) {
    for (const auto* one : all_operations())
        if (one->query != nullptr) {
            const auto whole = sample(*one->query, {}, 0).as_object();
            const auto made = read(*one, flags_of(whole));
            BOOST_TEST(compact_json(made.query) == compact_json(whole), command_of(*one));
            BOOST_TEST(refusal([&] { (void)make_request(*one, made); }) == "", command_of(*one));
        }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::cli::test

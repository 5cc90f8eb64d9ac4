// `conductor find customers "Harbour Café"`: records by their names or ref-numbers, without an error for what
// is not there.

#include "cli/commands/commands.hpp"
#include "cli/commands/record_commands.hpp"
#include "cli/commands/send.hpp"
#include "cli/operations/names.hpp"
#include "cli/operations/request.hpp"
#include "cli/operations/usage_error.hpp"
#include "cli/program/program.hpp"

#include <conductor/recipes/json_records.hpp>

#include <boost/json/array.hpp>

#include <iostream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace asio = boost::asio;
using boost::json::value;

namespace {

struct search {
    std::string list;
    const catalog::operation* of = nullptr;
    std::vector<std::string> keys;
    bool by_id = false;
};

// The parameter that asks for records by what they are called.
std::string_view look_up_of(const search& what) {
    const auto* model = catalog::model_of(what.of->query);
    if (!what.by_id && model != nullptr)
        for (const std::string_view name : {"fullNames", "names", "refNumbers"})
            if (catalog::find_field(*model, name) != nullptr)
                return name;
    return "ids";
}

json_key key_of(std::string_view look_up, std::string_view text) {
    json_key made;
    (look_up == "ids" ? made.id : look_up == "refNumbers" ? made.ref_number : made.name) = text;
    return made;
}

wire_request request_for(const search& what, std::string_view look_up) {
    arguments given;
    boost::json::array keys;
    for (const auto& key : what.keys)
        keys.emplace_back(key);
    given.query[look_up] = std::move(keys);
    return make_request(*what.of, given);
}

asio::awaitable<exit_code> make(session& with, std::shared_ptr<search> what) {
    const auto look_up = look_up_of(*what);
    if (with.chosen().dry_run) {
        auto request = request_for(*what, look_up);
        request.end_user = with.end_user();
        show_request(with, request);
        co_return exit_code::success;
    }
    const auto records = with.company().records(what->list);
    const auto shown = make_printer(with.printing(what->of->item), with.to_out());
    std::vector<std::string> absent;
    for (const auto& text : what->keys) {
        const auto key = key_of(look_up, text);
        const std::vector<value> found = co_await records.find(key);
        for (const auto& record : found)
            shown->add(record);
        if (found.empty())
            absent.push_back(text);
    }
    shown->finish();
    with.out().flush();
    for (const auto& text : absent)
        std::cerr << "conductor: there is no \"" << one_line(text) << "\" in " << hyphenated(what->list)
                  << '\n';
    co_return absent.empty() ? exit_code::success : exit_code::not_found;
}

} // namespace

void add_find(program& to) {
    add_record_commands(
        to, "find", "Finds records by their names or ref-numbers", catalog::verb::list,
        [](const recipes::untyped_list& l) {
            return l.list != nullptr &&
                   (!l.look_up.empty() || l.has_query("refNumbers") || l.has_query("ids"));
        },
        [&to](CLI::App& command, const std::string& list, const catalog::operation& of) {
            const auto what = std::make_shared<search>();
            what->list = list;
            what->of = &of;
            const auto by = look_up_of(*what);
            command
                .add_option(
                    "KEY", what->keys,
                    by == "ids"          ? "Ids"
                    : by == "refNumbers" ? "Ref-numbers; several records may share one"
                    : by == "fullNames"  ? "Full names, as in \"Harbour Café:Terrace\""
                                         : "Names")
                ->required();
            if (by != "ids")
                command.add_flag("--id", what->by_id, "The keys are ids");
            to.on(command, what, &make);
        });
}

} // namespace conductor::cli

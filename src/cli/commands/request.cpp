// `conductor request GET /path`: any request, for what has no command.

#include "cli/commands/commands.hpp"
#include "cli/commands/send.hpp"
#include "cli/operations/typed_text.hpp"
#include "cli/operations/usage_error.hpp"
#include "cli/program/program.hpp"

#include <boost/json/object.hpp>

#include <map>
#include <memory>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace asio = boost::asio;

namespace {

struct raw_request {
    std::string method;
    std::string path;
    std::string data;
};

http_method method_of(const std::string& name) {
    const std::map<std::string, http_method> known{
        {"GET", http_method::get}, {"POST", http_method::post}, {"DELETE", http_method::delete_}};
    return known.at(name);
}

asio::awaitable<exit_code> make(session& with, std::shared_ptr<raw_request> what) {
    wire_request request;
    request.method = method_of(what->method);
    request.target = what->path;
    if (!request.target.starts_with('/'))
        throw usage_error("the path is relative to the base URL and begins with a slash, as in /end-users");
    if (!what->data.empty()) {
        auto body = json_argument(what->data);
        if (!body.is_object())
            throw usage_error("--data must be a JSON object");
        request.body = std::move(body.get_object());
    }
    if (request.target.starts_with("/quickbooks-desktop"))
        request.end_user = with.end_user();
    if (with.chosen().dry_run) {
        show_request(with, request);
        co_return exit_code::success;
    }
    const boost::json::value answer = co_await answer_to(with, request);
    auto how = with.printing(nullptr);
    if (!with.chosen().output)
        how.format = output_format::json;
    print_object(how, answer, with.to_out());
    co_return exit_code::success;
}

} // namespace

void add_request(program& to) {
    auto& command =
        to.add_command(to.root(), "request", "Sends any request, as in: conductor request GET /end-users");
    const auto what = std::make_shared<raw_request>();
    command.add_option("METHOD", what->method, "GET, POST or DELETE")
        ->required()
        ->transform(CLI::IsMember({"GET", "POST", "DELETE"}, CLI::ignore_case).description(""));
    command.add_option("PATH", what->path, "Relative to the base URL, with its query")->required();
    command.add_option("-d,--data", what->data, "The body as JSON: its text, @FILE, or - for standard input")
        ->type_name("JSON");
    to.on(command, what, &make);
}

} // namespace conductor::cli

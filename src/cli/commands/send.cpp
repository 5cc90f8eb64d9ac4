#include "cli/commands/send.hpp"

#include "cli/output/progress.hpp"
#include "cli/output/report.hpp"

#include <conductor/paging.hpp>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <cmath>
#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace asio = boost::asio;
namespace json = boost::json;

namespace {

// What a page that waits to be shown may take: enough for a reader that pauses, and little for the machine.
page_options paging() {
    page_options made;
    made.ahead_bytes = std::size_t{4} * 1024 * 1024;
    return made;
}

std::string records_of(const catalog::operation& of) {
    const std::string_view path = of.path;
    return std::string(path.substr(path.rfind('/') + 1));
}

std::optional<std::uint64_t> count_of(std::optional<double> told) {
    if (!told || *told < 0 || !std::isfinite(*told))
        return std::nullopt;
    return static_cast<std::uint64_t>(*told);
}

asio::awaitable<void>
show_all_pages(session& with, const catalog::operation& of, const wire_request& request, printer& shown) {
    auto pages = with.client().qbd(request.end_user).pages(request.target, {}, paging());
    progress line(with.err_terminal(), !with.chosen().quiet);
    progress_state state;
    state.what = records_of(of);
    for (std::uint64_t count = 1;; ++count) {
        const std::optional<cursor_page<json::value>> page = co_await pages.next();
        if (!page)
            break;
        state.done += page->data.size();
        state.remaining = count_of(page->remaining_count);
        state.beside = std::to_string(count) + (count == 1 ? " page" : " pages");
        if (with.out_terminal().watched)
            line.clear();
        for (const auto& record : page->data)
            shown.add(record);
        shown.flush();
        with.out().flush();
        line.show(state);
    }
}

} // namespace

void show_request(session& with, const wire_request& request) {
    const auto base_url = with.base_url();
    with.out().write(as_text(request, base_url) + '\n' + as_curl(request, base_url));
}

asio::awaitable<json::value> answer_to(session& with, const wire_request& request) {
    if (request.method != http_method::get)
        with.writes();
    if (request.end_user.empty()) {
        if (request.body)
            co_return co_await with.client().request_with_body(request.method, request.target, *request.body);
        co_return co_await with.client().request(request.method, request.target);
    }
    const auto company = with.client().qbd(request.end_user);
    if (request.body)
        co_return co_await company.request_with_body(request.method, request.target, *request.body);
    co_return co_await company.request(request.method, request.target);
}

asio::awaitable<exit_code> send_one(session& with, const catalog::operation& of, wire_request request) {
    const auto how = with.printing(of.answer);
    if (how.record != nullptr && !how.fields.empty())
        (void)make_printer(how, [](std::string_view) {}); // refuses a wrong field before anything is sent
    const json::value answer = co_await answer_to(with, request);
    if (of.verb == catalog::verb::report)
        print_report(how, answer, with.to_out());
    else
        print_object(how, answer, with.to_out());
    co_return exit_code::success;
}

asio::awaitable<exit_code>
send_list(session& with, const catalog::operation& of, wire_request request, bool all) {
    const auto shown = make_printer(with.printing(of.item), with.to_out());
    if (all) {
        co_await show_all_pages(with, of, request, *shown);
        shown->finish();
        co_return exit_code::success;
    }
    const json::value answer = co_await answer_to(with, request);
    const auto* object = answer.if_object();
    const auto* data = object != nullptr ? object->if_contains("data") : nullptr;
    if (data == nullptr || !data->is_array()) {
        print_object(with.printing(nullptr), answer, with.to_out());
        co_return exit_code::success;
    }
    for (const auto& record : data->get_array())
        shown->add(record);
    shown->finish();
    with.out().flush();
    const auto* more = object->if_contains("hasMore");
    if (more != nullptr && more->is_bool() && more->get_bool()) {
        const auto* remaining = object->if_contains("remainingCount");
        const bool counted = remaining != nullptr && remaining->is_number();
        with.note(
            (counted ? std::to_string(remaining->to_number<std::int64_t>()) : std::string("There are")) +
            " more; --all gives them too.");
    }
    co_return exit_code::success;
}

} // namespace conductor::cli

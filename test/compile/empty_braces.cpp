// `{}` in every place of every kind of operation: parameters, options and token. Compiled by every compiler,
// and awaited under AddressSanitizer: what stands for nothing must be safe inside a co_await expression, too.
// Parameters that have required members are the exception: GCC before 13 wants a name for them, so they are
// braced in place by the other compilers alone.

#include "with_sandbox.hpp"

#include <conductor/qbd/accounts.hpp>
#include <conductor/qbd/company.hpp>
#include <conductor/qbd/deleted_transactions.hpp>
#include <conductor/qbd/invoices.hpp>
#include <conductor/qbd/reports.hpp>

#include <boost/json.hpp>

#include <chrono>
#include <optional>
#include <string>

namespace {

using conductor::http_method;

boost::asio::awaitable<std::string> add_end_user(conductor::client client) {
    conductor::end_user_create_params params{
        .company_name = "Acme Inc.", .source_id = "acme-1", .email = "alice@acme.example"};
    const auto user = co_await client.end_users.create(params, {}, {});
    co_return user.id;
}

boost::asio::awaitable<void> await_what_needs_nothing(conductor::client client) {
    const std::string id = co_await add_end_user(client);
    require((co_await client.end_users.list({})).data.size() == 1, "end_users.list");
    require((co_await client.end_users.list({}, {})).data.size() == 1, "end_users.list with a token");
    require((co_await client.end_users.retrieve(id, {}, {})).id == id, "end_users.retrieve");
    require((co_await client.request(http_method::get, "/end-users", {})).is_object(), "request");
    require(
        (co_await client.request(http_method::get, "/end-users", {.max_retries = 0})).is_object(),
        "request with options");
    require(
        (co_await client.request(http_method::get, "/end-users", {}, {})).is_object(),
        "request with a token");

    const auto company = client.qbd(id);
    const std::chrono::year_month_day day{std::chrono::year{2026} / 1 / 1};
    const conductor::window_options today{.from = day, .to = day};
    require((co_await company.health_check({}, {})).status == "ok", "health_check");
    (void)co_await company.company.retrieve({}, {});
    require((co_await company.invoices.list()).data.empty(), "list");
    require((co_await company.invoices.list({})).data.empty(), "list without parameters");
    require((co_await company.invoices.list({}, {})).data.empty(), "list without options");
    require((co_await company.invoices.list({}, {}, {})).data.empty(), "list with a token");
    require((co_await company.invoices.list({}, {.max_retries = 0})).data.empty(), "list with options");
    require(
        (co_await company.invoices.list({}, {}, conductor::as_result)).value().data.empty(),
        "list with as_result");
    require(!(co_await company.invoices.list_all({}).next({})).has_value(), "list_all");
    require(!(co_await company.invoices.list_all({}, {}).next()).has_value(), "list_all without options");
    require(
        !(co_await company.invoices.list_all({}, {}, {}).next()).has_value(),
        "list_all without page options");
    require(
        !(co_await company.invoices.list_all({}, {.max_retries = 0}, {.ahead_pages = 1}).next()).has_value(),
        "list_all with options");
    require(!(co_await company.invoices.list_in_windows({}, today).next()).has_value(), "list_in_windows");
    require(
        !(co_await company.invoices.list_in_windows({}, today, {}, {}).next({})).has_value(),
        "list_in_windows without options");
    require(
        !(co_await company.invoices.list_in_windows({}, {.from = day, .to = day}, {.max_retries = 0}).next())
             .has_value(),
        "list_in_windows with braced windows");
    require(
        (co_await company.invoices.list_in_windows({}, {}).next(conductor::as_result)).has_error(),
        "list_in_windows without windows");
    require((co_await company.accounts.list_all({}, {}, {}).collect({}, {})).empty(), "list_all of accounts");
    const auto page = co_await company.invoices.pages({}, {}, {}).next({});
    require(page.has_value() && page->data.empty(), "pages");

    require((co_await client.warm_up({}, {})) <= 1, "warm_up");
    co_await client.close_within({}, {});
    co_await client.close({});
}

// Not awaited: what an empty text or body is good for is not the question here.
template <class Token>
void begin_all_others(const conductor::client& client, Token token) {
    const conductor::end_users& users = client.end_users;
    users.retrieve({}, {}, token);
    users.delete_({}, {}, token);
    users.passthrough({}, {}, {}, {}, token);
    client.request({}, {}, {}, token);
    client.request_with_body({}, {}, {}, {}, token);
    const auto company = client.qbd({});
    company.invoices.retrieve({}, {}, token);
    company.invoices.delete_({}, {}, token);
    company.invoices.void_({}, {}, token);
#if !CONDUCTOR_REQUIRES_NAMED_PARAMS
    users.create({}, {}, token);
    client.auth_sessions.create({}, {}, token);
    company.invoices.create({}, {}, token);
    company.invoices.update({}, {}, {}, token);
    company.reports.aging({}, {}, token);
    company.deleted_transactions.list({}, {}, token);
#endif
}

} // namespace

int main() {
    with_sandbox([](conductor::client client) -> boost::asio::awaitable<void> {
        begin_all_others(client, [](const std::exception_ptr&, const auto&) {});
        co_await await_what_needs_nothing(client);
    });
}

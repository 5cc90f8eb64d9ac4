// A temporary parameter struct in a co_await expression: GCC before 13 would destroy it twice, and must
// refuse it; on other compilers it must work.
//
// cases: 7, or all of them with CASE=0

#include "with_sandbox.hpp"

#include <conductor/qbd/customers.hpp>

#include <string>

namespace {

// Long enough to live on the heap, where destroying it twice shows.
const std::string long_name(200, 'a');

boost::asio::awaitable<void> body(conductor::client client) {
#if CASE == 0 || CASE == 1
    const auto first = co_await client.end_users.create(
        {.company_name = long_name, .source_id = "acme-1", .email = "alice@acme.example"});
    require(first.company_name == long_name, "braced parameters arrive");
#endif
#if CASE == 0 || CASE == 2
    const auto second = co_await client.end_users.create(
        conductor::end_user_create_params{
            .company_name = long_name, .source_id = "acme-2", .email = "alice@acme.example"},
        {.max_retries = 0});
    require(second.company_name == long_name, "a temporary arrives");
#endif
#if CASE == 0 || CASE == 3
    const auto third = co_await client.end_users.create(
        {.company_name = long_name, .source_id = "acme-3", .email = "alice@acme.example"}, {},
        conductor::as_result);
    require(third.value().company_name == long_name, "braced parameters arrive with as_result");
#endif
#if CASE == 0 || CASE == 4
    const auto list = co_await client.end_users.list();
    const auto session = co_await client.auth_sessions.create(
        {.publishable_key = "pk_" + long_name, .end_user_id = list.data.at(0).id});
    require(session.end_user_id == list.data.at(0).id, "braced parameters of an auth session arrive");
#endif
#if CASE == 0 || CASE >= 5
    const auto users = co_await client.end_users.list();
    const auto company = client.qbd(users.data.empty() ? "" : users.data.front().id);
#endif
#if CASE == 0 || CASE == 5
    const auto customer = co_await company.customers.create({.name = "Riverside Bakery", .note = long_name});
    require(customer.note == long_name, "braced parameters of a generated operation arrive");
#endif
#if CASE == 0 || CASE == 6
    const auto page = co_await company.customers.list({.limit = 1, .name_contains = "Bakery"});
    require(page.data.size() == 1, "braced query parameters arrive");
#endif
#if CASE == 0 || CASE == 7
    const auto one = co_await company.customers.list_all({.limit = 1}).next();
    require(one.has_value(), "braced parameters of a stream arrive");
#endif
}

} // namespace

int main() {
    with_sandbox(body);
}

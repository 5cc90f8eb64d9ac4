// Sends a qbXML request that has no operation of its own.

#include "company.hpp"

#include <boost/json.hpp>

namespace asio = boost::asio;
namespace json = boost::json;

asio::awaitable<void> query_host(company acme) {
    const json::object request{{"HostQueryRq", json::object{}}};
    const auto slug = conductor::integration_slug::quickbooks_desktop;
    const json::value answer = co_await acme.client.end_users.passthrough(acme.end_user_id, slug, request);
    std::cout << json::serialize(answer) << "\n";
}

int main() {
    return run_with_company(query_host);
}

#pragma once

// A sandbox with one end-user whose QuickBooks company has customers.

#include "world.hpp"

#include <conductor/qbd/customers.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::test {

inline constexpr int all_customers = 25;

inline std::string add_company(sandbox::server& server, std::string source_id = "acme-1") {
    const std::string id = server.add_end_user({"Acme Inc.", std::move(source_id), "a@acme.example"});
    server.connect_end_user(id);
    return id;
}

// "customer 0", "customer 1", …
inline std::string customer_name(int number) {
    return "customer " + std::to_string(number);
}

inline asio::awaitable<void> add_customers(client c, std::string end_user, int count = all_customers) {
    const auto customers = c.qbd(end_user).customers;
    for (int i = 0; i < count; ++i) {
        qbd::customer_create_params params;
        params.name = customer_name(i);
        (void)co_await customers.create(params);
    }
}

// Not counted among the requests of the test.
class company : public world {
public:
    explicit company(int customers = all_customers)
        : end_user(add_company(server)) {
        run(add_customers(make_client(), end_user, customers));
        server.clear_requests();
    }

    [[nodiscard]] std::size_t asked() const { return server.requests().size(); }

    std::string end_user;
};

// The values that a request's query has for a name, as they were sent.
inline std::vector<std::string> query_values(const sandbox::recorded_request& r, std::string_view name) {
    std::vector<std::string> found;
    const std::string_view target = r.target;
    auto at = target.find('?');
    while (at != std::string_view::npos) {
        const auto end = target.find('&', at + 1);
        const auto one = target.substr(at + 1, end == std::string_view::npos ? end : end - at - 1);
        if (one.substr(0, one.find('=')) == name)
            found.emplace_back(one.substr(name.size() + 1));
        at = end;
    }
    return found;
}

} // namespace conductor::test

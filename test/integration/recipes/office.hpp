#pragma once

// A company without records in the sandbox, whose requests are counted.

#include "integration/client/company.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

using namespace conductor::test;

inline qbd::customer_create_params acme_params() {
    qbd::customer_create_params made;
    made.name = "Acme";
    return made;
}

class office : public company {
public:
    office()
        : company(0)
        , c(make_client())
        , books(c.qbd(end_user)) {}

    // Created without being counted. Gives its id.
    std::string have_customer(std::string name, std::string parent = {}) {
        qbd::customer_create_params params;
        params.name = std::move(name);
        if (!parent.empty())
            params.parent_id = std::move(parent);
        std::string id;
        run(create(books, params, id));
        server.clear_requests();
        return id;
    }

    [[nodiscard]] std::size_t asked(std::string_view method, std::string_view path = customers_path) const {
        const auto all = server.requests();
        return static_cast<std::size_t>(std::ranges::count_if(
            all, [&](const auto& one) { return one.method == method && one.target.starts_with(path); }));
    }
    using company::asked;

    [[nodiscard]] std::size_t created(std::string_view operation = "qbd.customers.create") const {
        const auto all = server.created();
        return static_cast<std::size_t>(
            std::ranges::count_if(all, [&](const auto& one) { return one.operation == operation; }));
    }

    static constexpr const char* customers_path = "/v1/quickbooks-desktop/customers";

    client c;
    qbd_client books;

private:
    static asio::awaitable<void>
    create(qbd_client in, const qbd::customer_create_params& params, std::string& id) {
        id = (co_await in.customers.create(params)).id;
    }
};

} // namespace conductor::recipes::test

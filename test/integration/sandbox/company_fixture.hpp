#pragma once

// A server with one end-user, and requests to the end-user's company.

#include "fixture.hpp"

#include <cstddef>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace sandbox_test {

/// A body that creates a customer.
inline std::string customer(std::string_view name) {
    return R"({"name":")" + std::string{name} + "\"}";
}

struct with_company : running_server {
    explicit with_company(sandbox::options options = {}, std::size_t threads = 1)
        : running_server{std::move(options), threads} {}

    /// The request for a company's QuickBooks as bytes.
    static std::string request(
        const std::string& end_user, std::string_view method, std::string_view target,
        std::string_view body = {}, std::string_view more = {}) {
        const auto whole = "/v1/quickbooks-desktop" + std::string{target};
        const auto headers = "Conductor-End-User-Id: " + end_user + "\r\n" + std::string{more};
        return client::request(method, whole, body, headers);
    }

    /// A request to the control API, which needs no key.
    response control(std::string_view method, std::string_view target, std::string_view body = {}) {
        return peer.call(method, target, body, "Authorization: none\r\n");
    }

    /// Asks and gets the answer.
    response quickbooks(std::string_view method, std::string_view target, std::string_view body = {}) {
        peer.send(request(id, method, target, body));
        return peer.read_response();
    }

    /// Asks, on a connection of its own, and comes back when the request stands in its queue.
    std::unique_ptr<client>
    ask(std::string_view method, std::string_view target, std::string_view body = {},
        std::string_view more = {}) {
        return ask_for(id, method, target, body, more);
    }

    std::unique_ptr<client> ask_for(
        const std::string& end_user, std::string_view method, std::string_view target,
        std::string_view body = {}, std::string_view more = {}) {
        const auto before = server.stats().queued;
        auto made = std::make_unique<client>(server);
        made->send(request(end_user, method, target, body, more));
        if (!eventually([&] { return server.stats().queued > before; }))
            throw std::runtime_error{"the request did not enter the queue"};
        return made;
    }

    /// How many objects were created in companies.
    std::size_t made() const { return server.created().size(); }

    /// Sets the state of the end-user's company.
    void set(const sandbox::company_settings& settings) { server.set_company(id, settings); }

    const std::string id = server.add_end_user({"Acme", "src_1", "a@acme.test"});
    const std::string path = "/_sandbox/companies/" + id;
    client peer{server};
};

} // namespace sandbox_test

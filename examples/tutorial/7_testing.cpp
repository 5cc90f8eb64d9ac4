// Testing with the sandbox: what does your code do when the answer of a create is lost?

#include <conductor/client.hpp>
#include <conductor/qbd/customers.hpp>
#include <conductor/recipes/qbd/customers.hpp>
#include <conductor/sandbox/server.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <exception>
#include <iostream>
#include <string>

namespace asio = boost::asio;
namespace sandbox = conductor::sandbox;

// #region code
// What is tested: a part of your service.
asio::awaitable<std::string> customer_of(conductor::qbd_client company, std::string name) {
    conductor::qbd::customer_create_params params;
    params.name = name;
    const auto customer = co_await company.customers.ensure(params);
    co_return customer.value.id;
}
// #endregion

// #region test
asio::awaitable<void> survives_a_lost_answer(conductor::client client, sandbox::server& server) {
    const auto id = server.add_end_user({"Acme Inc.", "acme-1", "office@acme.example"});
    const auto company = client.qbd(id);

    // QuickBooks makes the customer, and the connection breaks before the answer.
    server.inject(
        sandbox::fault::close(sandbox::point::before_answer).on("POST", "/v1/quickbooks-desktop/customers"));
    const auto first = co_await customer_of(company, "Harbour Café");
    const auto second = co_await customer_of(company, "Harbour Café");

    const bool passed = first == second && server.created().size() == 1;
    std::cout << (passed ? "passed\n" : "FAILED\n");
    server.stop();
}
// #endregion

// #region main
int main() {
    asio::io_context io;
    sandbox::server server{io.get_executor()};
    conductor::client_options options;
    options.base_url = server.base_url();
    options.secret_key = "sk_test_sandbox";
    options.tls.ca_pem = server.ca_pem();
    const conductor::client client{io.get_executor(), options};

    asio::co_spawn(io, survives_a_lost_answer(client, server), [](const std::exception_ptr& thrown) {
        if (thrown)
            std::rethrow_exception(thrown);
    });
    io.run();
}
// #endregion

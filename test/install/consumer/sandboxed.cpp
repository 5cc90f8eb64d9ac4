// Uses the library, the recipes and the sandbox: creates an end-user over TLS, and finds it again.

#include <conductor/client.hpp>
#include <conductor/recipes/end_users.hpp>
#include <conductor/sandbox/server.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <exception>
#include <iostream>
#include <stdexcept>

namespace asio = boost::asio;

asio::awaitable<void> create_end_user(conductor::client client, conductor::sandbox::server& server) {
    const conductor::end_user_create_params params{
        .company_name = "Acme Inc.",
        .source_id = "acme-1",
        .email = "alice@acme.example",
    };
    const conductor::end_user user = co_await client.end_users.create(params);
    std::cout << "created " << user.id << '\n';
    const auto again = co_await client.end_users.ensure(params);
    if (again.by != conductor::ensured_by::found || again.value.id != user.id)
        throw std::logic_error("it was not found");
    server.stop();
}

int main() {
    asio::io_context io;
    conductor::sandbox::server server{io.get_executor()};
    conductor::client_options options;
    options.secret_key = "sk_test_sandbox";
    options.base_url = server.base_url();
    options.tls.ca_pem = server.ca_pem();

    asio::co_spawn(
        io, create_end_user(conductor::client{io.get_executor(), options}, server),
        [](std::exception_ptr thrown) {
            if (thrown)
                std::rethrow_exception(thrown);
        });
    io.run();
    return server.end_users().size() == 1 ? 0 : 1;
}

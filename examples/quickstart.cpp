// Creates an end-user and prints it. With CONDUCTOR_SECRET_KEY it talks to the real API; without, it starts a
// sandbox in this process and talks to that over TLS.

#include <conductor/client.hpp>
#include <conductor/sandbox/server.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <cstdlib>
#include <exception>
#include <iostream>
#include <optional>
#include <string>

namespace asio = boost::asio;

asio::awaitable<void> create_end_user(conductor::client client) {
    conductor::end_user_create_params params{
        .company_name = "Acme Inc.",
        .source_id = "acme-1",
        .email = "alice@acme.example",
    };
    const conductor::end_user user = co_await client.end_users.create(params);

    std::cout << "Created the end-user " << user.id << "\n"
              << "  company name  " << user.company_name << "\n"
              << "  source id     " << user.source_id << "\n"
              << "  e-mail        " << user.email << "\n"
              << "  created at    " << user.created_at << "\n";
}

int main() {
    asio::io_context io;
    std::optional<conductor::sandbox::server> sandbox;
    try {
        auto options = conductor::client_options::from_env();
        if (options.secret_key.empty() && !options.key_source) {
            sandbox.emplace(io.get_executor());
            options.base_url = sandbox->base_url();
            options.secret_key = "sk_test_sandbox";
            options.tls.ca_pem = sandbox->ca_pem();
            std::cout << "CONDUCTOR_SECRET_KEY is not set: using a sandbox over TLS at " << options.base_url
                      << "\n";
        } else {
            std::cout << "Using the API at " << options.base_url << "\n";
        }

        int status = EXIT_SUCCESS;
        const conductor::client client{io.get_executor(), options};
        asio::co_spawn(io, create_end_user(client), [&](std::exception_ptr thrown) {
            if (sandbox)
                sandbox->stop();
            if (thrown) {
                status = EXIT_FAILURE;
                try {
                    std::rethrow_exception(thrown);
                } catch (const std::exception& e) {
                    std::cerr << e.what() << "\n";
                }
            }
        });
        io.run();
        return status;
    } catch (const conductor::error& e) {
        std::cerr << e.what() << "\n";
        return EXIT_FAILURE;
    }
}

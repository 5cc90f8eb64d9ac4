#pragma once

// What the examples share: a client, and a company in QuickBooks to work on.

#include <conductor/client.hpp>
#include <conductor/sandbox/server.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <cstdlib>
#include <exception>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <utility>

/// What an example works with.
struct company {
    conductor::client client;
    std::string end_user_id;
    conductor::qbd_client books;         ///< `client.qbd(end_user_id)`
    conductor::sandbox::server* sandbox; ///< null at the real API
};

/// Runs `work` and gives the program's exit status. With CONDUCTOR_SECRET_KEY it works on the company of the
/// end-user CONDUCTOR_END_USER_ID at the real API; without, on an empty company in a sandbox of this process.
/// The client has this observer, if there is one.
template <class Work>
int run_with_company(Work work, std::shared_ptr<conductor::observer> observer = {}) {
    namespace asio = boost::asio;
    asio::io_context io;
    std::optional<conductor::sandbox::server> sandbox;
    auto options = conductor::client_options::from_env();
    options.observer = std::move(observer);
    const char* const given_id = std::getenv("CONDUCTOR_END_USER_ID");
    std::string end_user_id = given_id != nullptr ? given_id : "";
    if (options.secret_key.empty() && !options.key_source) {
        sandbox.emplace(io.get_executor());
        options.base_url = sandbox->base_url();
        options.secret_key = "sk_test_sandbox";
        options.tls.ca_pem = sandbox->ca_pem();
        end_user_id = sandbox->add_end_user({"Acme Inc.", "acme-1", "alice@acme.example"});
        std::cout << "CONDUCTOR_SECRET_KEY is not set: using an empty company in a sandbox\n";
    } else if (end_user_id.empty()) {
        std::cerr << "Please set CONDUCTOR_END_USER_ID to the end-user whose company to work on.\n";
        return EXIT_FAILURE;
    }

    int status = EXIT_SUCCESS;
    try {
        const conductor::client client{io.get_executor(), options};
        const company acme{client, end_user_id, client.qbd(end_user_id), sandbox ? &*sandbox : nullptr};
        asio::co_spawn(io, work(acme), [&](const std::exception_ptr& thrown) {
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
    } catch (const conductor::error& e) {
        std::cerr << e.what() << "\n";
        status = EXIT_FAILURE;
    }
    return status;
}

#pragma once

// Runs a coroutine with a client of an in-process sandbox.

#include <conductor/client.hpp>
#include <conductor/sandbox/server.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <cstdlib>
#include <exception>
#include <iostream>
#include <string_view>

/// Ends the program when `condition` does not hold.
inline void require(bool condition, std::string_view what) {
    if (!condition) {
        std::cerr << "not so: " << what << '\n';
        std::exit(EXIT_FAILURE);
    }
}

/// Runs `body(client)` to its end, and rethrows what it throws.
template <class Body>
void with_sandbox(Body body) {
    boost::asio::io_context io;
    conductor::sandbox::server server{io.get_executor()};
    conductor::client_options options;
    options.secret_key = "sk_test_sandbox";
    options.base_url = server.base_url();
    options.tls.ca_pem = server.ca_pem();

    boost::asio::co_spawn(
        io, body(conductor::client{io.get_executor(), options}), [&](std::exception_ptr thrown) {
            server.stop();
            if (thrown)
                std::rethrow_exception(thrown);
        });
    io.run();
}

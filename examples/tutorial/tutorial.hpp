#pragma once

// What the tutorials' programs share from the second on: the main function of the first, around a coroutine.

#include <conductor/client.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <cstdlib>
#include <exception>
#include <iostream>
#include <string>

namespace asio = boost::asio;

/// The end-user whose company to work on, of CONDUCTOR_END_USER_ID.
inline std::string end_user_id() {
    const char* const given = std::getenv("CONDUCTOR_END_USER_ID");
    return given != nullptr ? given : "";
}

/// Runs `work` with a client that the environment configures.
template <class Work>
int run(Work work) {
    try {
        asio::io_context io;
        const conductor::client client{io.get_executor()};
        asio::co_spawn(io, work(client), [](const std::exception_ptr& thrown) {
            if (thrown)
                std::rethrow_exception(thrown);
        });
        io.run();
        return EXIT_SUCCESS;
    } catch (const std::exception& e) {
        std::cerr << e.what() << '\n';
        return EXIT_FAILURE;
    }
}

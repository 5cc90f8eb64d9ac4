// Uses the library alone: a call that is refused before it is sent, and one that nobody answers.

#include <conductor/client.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/json.hpp>

#include <exception>
#include <iostream>

namespace asio = boost::asio;

asio::awaitable<int> count_failures(conductor::client client) {
    int failures = 0;
    try {
        co_await client.end_users.retrieve("..");
    } catch (const conductor::invalid_argument_error& e) {
        std::cout << e.what() << '\n';
        ++failures;
    }
    try {
        const boost::json::value body{{"companyName", "Acme Inc."}};
        co_await client.request_with_body(conductor::http_method::post, "/end-users", body);
    } catch (const conductor::connection_error& e) {
        std::cout << e.what() << '\n';
        ++failures;
    }
    co_return failures;
}

int main() {
    asio::io_context io;
    conductor::client_options options;
    options.secret_key = "sk_test";
    options.base_url = "http://127.0.0.1:1/v1"; // nobody listens there
    options.retry.max_retries = 0;

    int failures = 0;
    asio::co_spawn(
        io, count_failures(conductor::client{io.get_executor(), options}),
        [&](std::exception_ptr thrown, int n) {
            if (thrown)
                std::rethrow_exception(thrown);
            failures = n;
        });
    io.run();
    return failures == 2 ? 0 : 1;
}

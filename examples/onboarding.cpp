// Links the QuickBooks company of a new customer: creates an end-user, shows the link to follow, waits until
// that was done, and says whether QuickBooks answers.
//
// With CONDUCTOR_SECRET_KEY and CONDUCTOR_PUBLISHABLE_KEY it does so at the real API, where somebody has to
// follow the link. Without, it talks to a sandbox in this process, and follows the link itself.

#include <conductor/client.hpp>
#include <conductor/recipes/links.hpp>
#include <conductor/sandbox/server.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <chrono>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <optional>
#include <string>

namespace asio = boost::asio;
using namespace std::chrono_literals;

// What the customer does, a little later.
asio::awaitable<void> follow_link(conductor::sandbox::server& sandbox, std::string end_user_id) {
    asio::steady_timer timer(co_await asio::this_coro::executor, 50ms);
    co_await timer.async_wait(asio::use_awaitable);
    sandbox.connect_end_user(end_user_id);
}

asio::awaitable<void>
onboard(conductor::client client, std::string publishable_key, conductor::sandbox::server* sandbox) {
    conductor::end_user_create_params params{
        .company_name = "Riverside Bakery",
        .source_id = "riverside-1",
        .email = "owner@riverside.example",
    };
    const conductor::end_user user = co_await client.end_users.create(params);

    conductor::auth_session_create_params link{
        .publishable_key = publishable_key,
        .end_user_id = user.id,
        .link_expiry_mins = 60,
    };
    const conductor::auth_session session = co_await client.auth_sessions.create(link);
    std::cout << "Please open this on the PC that QuickBooks runs on, before " << session.expires_at << ":\n"
              << "  " << session.auth_flow_url << "\n";

    conductor::link_wait_options waiting{.timeout = 60min};
    if (sandbox != nullptr) {
        waiting.first_interval = 10ms;
        asio::co_spawn(co_await asio::this_coro::executor, follow_link(*sandbox, user.id), asio::detached);
    }
    try {
        const conductor::end_user connected =
            co_await client.end_users.wait_until_connected(user.id, waiting);
        std::cout << connected.company_name << " is connected\n";
    } catch (const conductor::company_unavailable_error& e) {
        std::cout << user.company_name << " is linked, and does not answer: " << e.text_to_show() << "\n";
    }

    // And on any later day:
    const conductor::company_check check = co_await client.qbd(user.id).check();
    std::cout << (check ? "QuickBooks answers" : check.text_to_show) << "\n";
}

int main() {
    asio::io_context io;
    std::optional<conductor::sandbox::server> sandbox;
    try {
        auto options = conductor::client_options::from_env();
        const char* const given_key = std::getenv("CONDUCTOR_PUBLISHABLE_KEY");
        std::string publishable_key = given_key != nullptr ? given_key : "";
        if (options.secret_key.empty() && !options.key_source) {
            conductor::sandbox::options settings;
            settings.companies_linked = false;
            sandbox.emplace(io.get_executor(), settings);
            options.base_url = sandbox->base_url();
            options.secret_key = "sk_test_sandbox";
            options.tls.ca_pem = sandbox->ca_pem();
            publishable_key = "pk_test_sandbox";
            std::cout << "CONDUCTOR_SECRET_KEY is not set: using a sandbox\n";
        } else if (publishable_key.empty()) {
            std::cerr << "Please set CONDUCTOR_PUBLISHABLE_KEY.\n";
            return EXIT_FAILURE;
        }

        int status = EXIT_SUCCESS;
        const conductor::client client{io.get_executor(), options};
        asio::co_spawn(
            io, onboard(client, publishable_key, sandbox ? &*sandbox : nullptr),
            [&](const std::exception_ptr& thrown) {
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

// A program that makes one call, to where nobody listens; a second file of it, with -DSECOND, makes the same
// call.

#include <conductor/client.hpp>

#include <boost/asio/io_context.hpp>

#include <exception>

void call(const conductor::client& client, bool& failed);

#if defined(SECOND)
void call(const conductor::client& client, bool& failed) {
    client.end_users.list({}, [&failed](const std::exception_ptr& thrown, const conductor::end_user_list&) {
        failed = thrown != nullptr;
    });
}
#else
int main() {
    boost::asio::io_context io;
    conductor::client_options options;
    options.secret_key = "sk_test";
    options.base_url = "http://127.0.0.1:1/v1";
    options.retry.max_retries = 0;

    const conductor::client client{io.get_executor(), options};
    bool failed = false;
    call(client, failed);
    io.run();
    return failed ? 0 : 1;
}
#endif

// Stackful coroutines. Compiled only, as to link them takes Boost.Context, which nothing else here needs.

#include <conductor/client.hpp>
#include <conductor/qbd/customers.hpp>

#include <boost/asio/io_context.hpp>
#include <boost/asio/spawn.hpp>
#include <boost/asio/version.hpp>

#include <cstddef>
#include <exception>

namespace asio = boost::asio;

// How many end-users and customers there are.
std::size_t count(const conductor::client& client, const asio::yield_context& yield);

std::size_t count(const conductor::client& client, const asio::yield_context& yield) {
    std::size_t found = client.end_users.list({}, conductor::as_result(yield)).value().data.size();
    auto customers = client.qbd("end_usr_1").customers.list_all();
    while (customers.next(conductor::as_result(yield)).value())
        ++found;
#if BOOST_ASIO_VERSION >=                                                                                    \
    102800 // before that, Asio's own yield does not compile with an exception and a value
    found += client.end_users.list({}, yield).data.size();
    while (customers.next(yield))
        ++found;
#endif
    client.close(yield);
    return found;
}

int main() {
    asio::io_context io;
    const conductor::client client{io.get_executor()};
    asio::spawn(
        io, [&](const asio::yield_context& yield) { count(client, yield); },
        [](const std::exception_ptr& thrown) {
            if (thrown)
                std::rethrow_exception(thrown);
        });
    io.run();
}

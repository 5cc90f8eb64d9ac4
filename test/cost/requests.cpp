#include "work.hpp"

#include <conductor/client.hpp>
#include <conductor/qbd/invoices.hpp>

#include <boost/asio/deferred.hpp>
#include <boost/asio/io_context.hpp>

namespace conductor::cost {

namespace {

constexpr const char* end_user = "end_usr_1234567abcdefg";
constexpr const char* invoice = "80000001-1700000000";

client make_client(boost::asio::io_context& io) {
    client_options options;
    options.secret_key = "sk_conductor_0123456789abcdef0123456789abcdef";
    return client{io.get_executor(), options};
}

// What is not started is only encoded.
void encode_retrieve(const qbd_client& company) {
    (void)company.invoices.retrieve(invoice, {}, boost::asio::deferred);
}

} // namespace

void bound_request(std::size_t times) {
    boost::asio::io_context io;
    const client c = make_client(io);
    for (std::size_t i = 0; i < times; ++i)
        encode_retrieve(c.qbd(end_user));
}

void company_request(std::size_t times) {
    boost::asio::io_context io;
    const client c = make_client(io);
    const qbd_client company = c.qbd(end_user);
    for (std::size_t i = 0; i < times; ++i)
        encode_retrieve(company);
}

} // namespace conductor::cost

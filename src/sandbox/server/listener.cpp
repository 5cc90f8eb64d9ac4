#include "sandbox/server/listener.hpp"

#include "sandbox/server/connection.hpp"
#include "sandbox/server/session.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/strand.hpp>

#include <fcntl.h>

#include <chrono>
#include <utility>

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace conductor::inline CONDUCTOR_ABI::sandbox {
namespace {

tcp::endpoint address_of(const options& settings) {
    const auto* host = settings.host == "localhost" ? "127.0.0.1" : settings.host.c_str();
    return {asio::ip::make_address(host), settings.port};
}

// Programs that this process starts have no part in it.
void keep_from_children(int descriptor) noexcept {
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
}

} // namespace

listener::listener(asio::any_io_executor executor, std::shared_ptr<core> shared)
    : executor_{std::move(executor)}
    , core_{std::move(shared)}
    , acceptor_{executor_, address_of(core_->settings)}
    , endpoint_{acceptor_.local_endpoint()}
    , breather_{executor_} {
    keep_from_children(acceptor_.native_handle());
}

void listener::accept_next() {
    const std::lock_guard lock{mutex_};
    if (!acceptor_.is_open())
        return;
    acceptor_.async_accept(
        asio::make_strand(executor_), [self = shared_from_this()](error_code ec, tcp::socket socket) {
            self->on_accept(ec, std::move(socket));
        });
}

void listener::on_accept(error_code ec, tcp::socket socket) {
    if (ec) {
        // Out of descriptors, most likely: they come back when connections close.
        const std::lock_guard lock{mutex_};
        if (!acceptor_.is_open())
            return;
        breather_.expires_after(std::chrono::milliseconds{20});
        breather_.async_wait([self = shared_from_this()](error_code) { self->accept_next(); });
        return;
    }
    keep_from_children(socket.native_handle());
    const auto strand = socket.get_executor();
    auto opened = std::make_shared<connection>(std::move(socket), ++accepted_, core_->identity.context.get());
    if (core_->connections.add(opened->number(), opened))
        asio::co_spawn(strand, serve(core_, std::move(opened)), asio::detached);
    accept_next();
}

void listener::stop() {
    {
        const std::lock_guard lock{mutex_};
        error_code ignored;
        acceptor_.close(ignored);
        breather_.cancel();
    }
    core_->connections.stop();
}

} // namespace conductor::sandbox

#include "net/socket_bio.hpp"

#include "net/tls_error.hpp"

#include <sys/socket.h>
#include <sys/types.h>

#include <cerrno>

namespace conductor::inline CONDUCTOR_ABI::net {

namespace {

// OpenSSL calls what follows from C, through which no exception may pass.
socket_wire& wire_of(BIO* bio) noexcept {
    return *static_cast<socket_wire*>(BIO_get_data(bio));
}

int write_socket(BIO* bio, const char* data, std::size_t size, std::size_t* written) noexcept {
    socket_wire& wire = wire_of(bio);
    BIO_clear_retry_flags(bio);
    ssize_t sent;
    do {
        sent = ::send(wire.descriptor, data, size, MSG_NOSIGNAL);
    } while (sent < 0 && errno == EINTR);
    if (sent >= 0) {
        *written = static_cast<std::size_t>(sent);
        return 1;
    }
    // OpenSSL must not be used any more after a write that failed, so that to it none ever does.
    BIO_set_retry_write(bio);
    if (!would_block(errno)) {
        wire.last_errno = errno;
        wire.broken = true;
    }
    return 0;
}

int read_socket(BIO* bio, char* data, std::size_t size, std::size_t* read) noexcept {
    socket_wire& wire = wire_of(bio);
    BIO_clear_retry_flags(bio);
    ssize_t received;
    do {
        received = ::recv(wire.descriptor, data, size, 0);
    } while (received < 0 && errno == EINTR);
    if (received > 0) {
        *read = static_cast<std::size_t>(received);
        return 1;
    }
    if (received == 0)
        wire.end = true;
    else if (would_block(errno))
        BIO_set_retry_read(bio);
    else
        wire.last_errno = errno;
    return 0;
}

long control_socket(BIO* bio, int command, long, void*) noexcept {
    switch (command) {
    case BIO_CTRL_FLUSH: // nothing is buffered
        return 1;
    case BIO_CTRL_EOF:
        return wire_of(bio).end ? 1 : 0;
    default:
        return 0;
    }
}

} // namespace

void socket_method_deleter::operator()(BIO_METHOD* method) const noexcept {
    BIO_meth_free(method);
}

socket_method_ptr make_socket_method() {
    socket_method_ptr method(require(BIO_meth_new(BIO_TYPE_SOURCE_SINK, "socket without SIGPIPE")));
    require_success(BIO_meth_set_write_ex(method.get(), write_socket));
    require_success(BIO_meth_set_read_ex(method.get(), read_socket));
    require_success(BIO_meth_set_ctrl(method.get(), control_socket));
    return method;
}

BIO* make_socket_bio(const BIO_METHOD* method, socket_wire& wire) {
    BIO* const bio = require(BIO_new(method));
    BIO_set_data(bio, &wire);
    BIO_set_init(bio, 1);
    return bio;
}

} // namespace conductor::net

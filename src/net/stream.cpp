#include "net/stream.hpp"

#include "net/tls_error.hpp"

#include <boost/asio/error.hpp>

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <sys/socket.h>
#include <sys/types.h>

#include <cerrno>
#include <ctime>
#include <new>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::net {

namespace {

boost::system::error_code system_error(int error) noexcept {
    return {error, boost::system::system_category()};
}

// A name for SNI and certificates, where the root's dot has no place.
std::string without_root(std::string host) {
    if (host.ends_with('.'))
        host.pop_back();
    return host;
}

void verify_host(SSL* ssl, const std::string& host) {
    if (is_ip_address(host)) {
        require_success(X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(ssl), host.c_str()));
        return;
    }
    const std::string name = without_root(host);
    // A subject is for people: only a subjectAltName says for which hosts a certificate is (RFC 9110, 4.3.4).
    SSL_set_hostflags(ssl, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS | X509_CHECK_FLAG_NEVER_CHECK_SUBJECT);
    require_success(SSL_set1_host(ssl, name.c_str()));
    require_success(SSL_set_tlsext_host_name(ssl, name.c_str()));
}

} // namespace

void stream::ssl_deleter::operator()(SSL* ssl) const noexcept {
    SSL_free(ssl);
}

stream::stream(tcp_socket socket, process_stamp process) noexcept
    : socket_(std::move(socket))
    , process_(std::move(process)) {
    wire_.descriptor = socket_.native_handle();
}

stream::~stream() {
    close();
}

void stream::start_tls(std::shared_ptr<tls_context> context, const origin& peer) noexcept {
    ERR_clear_error();
    context_ = std::move(context);
    try {
        prepare_tls(peer);
    } catch (const openssl_error& e) {
        fail_with(
            [&] { return failure{errc::tls_failed, phase::handshake, {}, e.what()}; }, phase::handshake);
    } catch (const std::bad_alloc&) {
        fail(memory_failure(phase::handshake));
    }
}

void stream::prepare_tls(const origin& peer) {
    ssl_.reset(require(SSL_new(context_->native())));
    BIO* const bio = make_socket_bio(context_->socket_method(), wire_);
    SSL_set_bio(ssl_.get(), bio, bio);
    verify_host(ssl_.get(), peer.host);

    server_ = peer.host_and_port();
    require_success(SSL_set_app_data(ssl_.get(), &server_));
    if (context_->resumes_sessions()) {
        const session_ptr session = context_->sessions().take(server_, std::time(nullptr));
        if (session)
            SSL_set_session(ssl_.get(), session.get()); // or else the handshake is a full one
    }
    SSL_set_connect_state(ssl_.get());
}

// Whether it has failed, or is another process's.
bool stream::is_lost(phase where) noexcept {
    if (!failed_ && process_.is_foreign())
        fail_with(
            [&] {
                return failure{
                    errc::connection_lost, where, boost::asio::error::connection_aborted,
                    "the connection is the one of the process that this one was forked from"};
            },
            where);
    return failed_;
}

io_result stream::handshake() noexcept {
    if (is_lost(phase::handshake))
        return {io_status::failed, 0, failure_.cause};
    if (!ssl_ || established_)
        return {};
    ERR_clear_error();
    const int result = SSL_do_handshake(ssl_.get());
    if (result == 1) {
        established_ = true;
        return {};
    }
    return unfinished(result, phase::handshake);
}

io_result stream::read_some(std::span<char> buffer) noexcept {
    if (is_lost(phase::receive))
        return {io_status::failed, 0, failure_.cause};
    if (buffer.empty())
        return {};
    if (!ssl_)
        return plain_read(buffer);
    clear_errors();
    io_result out;
    const int result = SSL_read_ex(ssl_.get(), buffer.data(), buffer.size(), &out.bytes);
    if (result != 1)
        return unfinished(result, phase::receive);
    received_ = true;
    return out;
}

io_result stream::write_some(std::span<const char> data) noexcept {
    if (is_lost(phase::send))
        return {io_status::failed, 0, failure_.cause};
    if (wire_.broken)
        return still_readable(fail_with([&] { return broken(phase::send); }, phase::send));
    if (data.empty())
        return {};
    if (!ssl_)
        return plain_write(data);
    clear_errors();
    io_result out;
    const int result = SSL_write_ex(ssl_.get(), data.data(), data.size(), &out.bytes);
    return result == 1 ? out : unfinished(result, phase::send);
}

io_result stream::plain_read(std::span<char> buffer) noexcept {
    ssize_t received;
    do {
        received = ::recv(wire_.descriptor, buffer.data(), buffer.size(), 0);
    } while (received < 0 && errno == EINTR);
    if (received > 0)
        return {io_status::ok, static_cast<std::size_t>(received), {}};
    if (received == 0)
        return {io_status::end, 0, {}};
    if (would_block(errno))
        return {io_status::want_read, 0, {}};
    wire_.last_errno = errno;
    return fail(broken(phase::receive));
}

io_result stream::plain_write(std::span<const char> data) noexcept {
    ssize_t sent;
    do {
        sent = ::send(wire_.descriptor, data.data(), data.size(), MSG_NOSIGNAL);
    } while (sent < 0 && errno == EINTR);
    if (sent >= 0)
        return {io_status::ok, static_cast<std::size_t>(sent), {}};
    if (would_block(errno))
        return {io_status::want_write, 0, {}};
    wire_.last_errno = errno;
    wire_.broken = true;
    return still_readable(fail_with([&] { return broken(phase::send); }, phase::send));
}

// What an OpenSSL call that did not succeed is waiting for, or why it failed.
io_result stream::unfinished(int ssl_result, phase where) noexcept {
    const int error = SSL_get_error(ssl_.get(), ssl_result);
    if (error == SSL_ERROR_WANT_READ)
        return {io_status::want_read, 0, {}};
    if (error == SSL_ERROR_WANT_WRITE && !wire_.broken)
        return {io_status::want_write, 0, {}};
    if (error == SSL_ERROR_ZERO_RETURN && where != phase::handshake)
        return {io_status::end, 0, {}};

    const io_result failed = fail_with([&] { return reason_of(error, where); }, where);
    return where == phase::send && error == SSL_ERROR_WANT_WRITE ? still_readable(failed) : failed;
}

failure stream::reason_of(int ssl_error, phase where) const {
    // The alert that tells the peer of a TLS failure may meet a broken socket; the TLS failure counts then.
    const bool is_socket_failure = ssl_error != SSL_ERROR_SSL || is_unexpected_end();
    if (is_socket_failure) {
        failure reason = broken(where);
        if (where == phase::handshake)
            reason.code = errc::tls_failed;
        return reason;
    }
    if (is_out_of_memory())
        return memory_failure(where);
    if (where == phase::handshake) {
        context_->sessions().drop(server_); // it may have been the session that did not work
        return handshake_failure(ssl_.get());
    }
    if (!received_ && is_client_certificate_refusal())
        return {errc::tls_failed, phase::handshake, {}, openssl_reason()};
    return {errc::connection_lost, where, {}, openssl_reason()};
}

failure stream::broken(phase where) const {
    if (wire_.last_errno != 0)
        return {errc::connection_lost, where, system_error(wire_.last_errno), {}};
    if (!wire_.end) // OpenSSL gave up without a word
        return memory_failure(where);
    return {
        errc::connection_lost, where, boost::asio::error::eof,
        "the peer ended the connection without notice"};
}

// Telling why takes memory.
template <class Reason>
io_result stream::fail_with(Reason reason, phase where) noexcept {
    try {
        return fail(reason());
    } catch (const std::bad_alloc&) {
        return fail(memory_failure(where));
    }
}

io_result stream::fail(failure reason) noexcept {
    failed_ = true;
    failure_ = std::move(reason);
    ERR_clear_error();
    return {io_status::failed, 0, failure_.cause};
}

// What the peer sent before nothing could be sent any more can be read.
io_result stream::still_readable(io_result unsent) noexcept {
    failed_ = false;
    return unsent;
}

bool stream::is_reusable() noexcept {
    if (is_lost(phase::send) || wire_.broken || !socket_.is_open() || (ssl_ && !established_))
        return false;
    // Nearly always nothing has come, and the socket says so for much less than OpenSSL does.
    char byte;
    const ssize_t peeked = ::recv(wire_.descriptor, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    if (peeked < 0 && would_block(errno))
        return !has_pending() || has_only_tickets(); // which came with the last answer
    return peeked > 0 && ssl_ && has_only_tickets();
}

// Takes in TLS session tickets, and looks for anything else.
bool stream::has_only_tickets() noexcept {
    ERR_clear_error();
    char byte;
    std::size_t peeked = 0;
    const int result = SSL_peek_ex(ssl_.get(), &byte, 1, &peeked);
    if (result == 1)
        return false;
    return unfinished(result, phase::receive).status == io_status::want_read && !has_pending();
}

bool stream::has_pending() const noexcept {
    return ssl_ && SSL_has_pending(ssl_.get()) == 1;
}

void stream::close() noexcept {
    const bool is_foreign = process_.is_foreign();
    if (ssl_ && established_ && !failed_ && !wire_.broken && !is_foreign) {
        ERR_clear_error();
        SSL_shutdown(ssl_.get());
        ERR_clear_error();
    }
    ssl_.reset();
    // Asio would take the socket out of the epoll set that the parent waits for.
    if (is_foreign && socket_.is_open() && process_.shares_context())
        detach_descriptor(wire_.descriptor);
    boost::system::error_code ignored;
    socket_.close(ignored);
    wire_.descriptor = -1;
}

bool stream::resumed() const noexcept {
    return ssl_ && SSL_session_reused(ssl_.get()) == 1;
}

std::string_view stream::tls_version() const noexcept {
    return ssl_ ? std::string_view(SSL_get_version(ssl_.get())) : std::string_view();
}

std::string_view stream::alpn() const noexcept {
    if (!ssl_)
        return {};
    const unsigned char* name = nullptr;
    unsigned size = 0;
    SSL_get0_alpn_selected(ssl_.get(), &name, &size);
    return {reinterpret_cast<const char*>(name), size};
}

} // namespace conductor::net

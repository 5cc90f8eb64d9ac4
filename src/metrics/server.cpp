// All runs on one strand: a scrape every few seconds needs no more. After fork(), the server and its
// connections are the parent's.

#include "metrics/answer.hpp"
#include "metrics/fork_watch.hpp"

#include <conductor/metrics/server.hpp>

#include <boost/asio/bind_executor.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/beast/core/flat_static_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>

#include <unistd.h>

#include <optional>
#include <set>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::metrics {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using tcp = asio::ip::tcp;
using strand = asio::strand<asio::any_io_executor>;

tcp::endpoint endpoint_of(const server_options& options) {
    return {asio::ip::make_address(options.address), options.port};
}

// All fields of that name as one.
template <class Fields>
std::string accept_of(const Fields& fields) {
    std::string out;
    const auto [first, last] = fields.equal_range(http::field::accept);
    for (auto at = first; at != last; ++at)
        out.append(out.empty() ? "" : ",").append(at->value());
    return out;
}

} // namespace

class server::impl final : public std::enable_shared_from_this<impl>, private fork_watch::watcher {
public:
    impl(const asio::any_io_executor& executor, std::shared_ptr<const registry> m, const server_options& o)
        : metrics(std::move(m))
        , options(o)
        , on(asio::make_strand(executor))
        , acceptor_(on, endpoint_of(o))
        , pause_(on)
        , port_(acceptor_.local_endpoint().port())
        // After the service of sockets, so that it is told of a fork after that.
        , watch_(asio::use_service<fork_watch>(asio::query(executor, asio::execution::context))) {
        watch_.add(*this);
    }
    ~impl() { watch_.remove(*this); }
    impl(const impl&) = delete;
    impl& operator=(const impl&) = delete;

    void start() {
        asio::post(on, [self = shared_from_this()] { self->accept(); });
    }

    void stop() {
        asio::post(on, [self = shared_from_this()] { self->close(); });
    }

    [[nodiscard]] std::uint16_t port() const noexcept { return port_; }

    // Whether this process is a fork of the server's. All is closed then: Asio would take the sockets out of
    // the epoll set that the parent waits for, had its context not been told before.
    bool left_to_parent() {
        if (::getpid() == process_)
            return false;
        if (!told_of_fork_)
            watch_.context().notify_fork(asio::execution_context::fork_child);
        return true;
    }

    struct session;

    const std::shared_ptr<const registry> metrics;
    const server_options options;
    strand on;
    std::set<session*> sessions;

private:
    void accept();
    void close();
    void close_now();
    void on_forked() override;

    tcp::acceptor acceptor_;
    asio::steady_timer pause_;
    bool stopped_ = false;
    std::uint16_t port_;
    const pid_t process_ = ::getpid();
    bool told_of_fork_ = false;
    fork_watch& watch_;
};

// One connection: reads a request, writes its answer, and so on.
struct server::impl::session : std::enable_shared_from_this<session> {
    session(std::shared_ptr<impl> s, tcp::socket socket)
        : of(std::move(s))
        , stream(std::move(socket)) {
        of->sessions.insert(this);
    }
    ~session() { of->sessions.erase(this); }
    session(const session&) = delete;
    session& operator=(const session&) = delete;

    void read() {
        request.emplace();
        request->header_limit(8 * 1024);
        stream.expires_after(std::exchange(timeout, of->options.idle_timeout));
        http::async_read(
            stream, buffer, *request,
            [self = shared_from_this()](beast::error_code error, std::size_t) { self->on_read(error); });
    }

    void on_read(beast::error_code error) {
        if (of->left_to_parent())
            return;
        if (error == http::error::body_limit || error == http::error::unexpected_body)
            return write({413, "text/plain; charset=utf-8", {}, "No body is taken.\n"}, true);
        if (error == http::error::header_limit || error == http::error::buffer_overflow)
            return write({431, "text/plain; charset=utf-8", {}, "The header is too large.\n"}, true);
        if (error)
            return stream.close();
        const auto& got = request->get();
        write(answer_to(got.method_string(), got.target(), accept_of(got), *of->metrics), !got.keep_alive());
    }

    void write(answer a, bool last) {
        const bool head = request->get().method() == http::verb::head;
        response = {};
        response.result(static_cast<unsigned>(a.status));
        response.set(http::field::content_type, a.content_type);
        if (!a.allow.empty())
            response.set(http::field::allow, a.allow);
        response.keep_alive(!last);
        response.content_length(a.body.size());
        if (!head)
            response.body() = std::move(a.body);
        stream.expires_after(of->options.idle_timeout);
        http::async_write(
            stream, response, [self = shared_from_this(), last](beast::error_code error, std::size_t) {
                if (self->of->left_to_parent())
                    return;
                if (!error && !last)
                    return self->read();
                beast::error_code ignored;
                self->stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
                self->stream.close();
            });
    }

    const std::shared_ptr<impl> of;
    beast::tcp_stream stream;
    std::chrono::milliseconds timeout = of->options.first_request_timeout; // of the next request
    beast::flat_static_buffer<16 * 1024> buffer;
    std::optional<http::request_parser<http::empty_body>> request;
    http::response<http::string_body> response;
};

void server::impl::accept() {
    if (stopped_)
        return;
    acceptor_.async_accept(on, [self = shared_from_this()](beast::error_code error, tcp::socket socket) {
        if (self->left_to_parent() || self->stopped_)
            return;
        if (error) { // as when no descriptor is left: whoever waits to be accepted waits a little longer
            self->pause_.expires_after(std::chrono::milliseconds(100));
            self->pause_.async_wait([self](beast::error_code) { self->accept(); });
            return;
        }
        if (self->sessions.size() < self->options.max_connections)
            std::make_shared<session>(self, std::move(socket))->read();
        self->accept();
    });
}

void server::impl::close() {
    if (!left_to_parent())
        close_now();
}

void server::impl::on_forked() {
    if (::getpid() == process_) // it was made in the child
        return;
    told_of_fork_ = true;
    close_now();
}

void server::impl::close_now() {
    stopped_ = true;
    beast::error_code ignored;
    acceptor_.close(ignored);
    pause_.cancel();
    for (session* s : sessions)
        s->stream.close();
}

server::server(
    const boost::asio::any_io_executor& executor, std::shared_ptr<const registry> metrics,
    const server_options& options)
    : impl_(std::make_shared<impl>(executor, std::move(metrics), options)) {
    impl_->start();
}

server::~server() {
    try {
        stop();
    } catch (const std::exception&) { // NOLINT(bugprone-empty-catch): the context's end closes what is left
    }
}

std::uint16_t server::port() const noexcept {
    return impl_->port();
}

void server::stop() {
    impl_->stop();
}

} // namespace conductor::metrics

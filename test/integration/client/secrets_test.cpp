// What nobody is told, however a call ends and whatever a server or proxy echoes: the key and the proxy's
// password.

#include "client/stderr_log.hpp"
#include "world.hpp"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/write.hpp>

#include <array>
#include <vector>

namespace conductor::test {

BOOST_AUTO_TEST_SUITE(secrets)

namespace {

const std::string key = "sk_secret_0123456789";
const std::string proxy_user = "carol";
const std::string proxy_password = "correct-horse";
const std::string proxy_credentials = "Y2Fyb2w6Y29ycmVjdC1ob3JzZQ=="; // both, in base64

void check_free_of_secrets(std::string_view text) {
    for (const std::string& secret : {key, proxy_password, proxy_credentials})
        BOOST_TEST(text.find(secret) == text.npos, "a secret in: " << text);
}

// Checks every text that an observer and the log see.
class watcher final : public observer {
public:
    int events = 0;
    std::string log;

    void on_queued(const call_info& call) noexcept override {
        see(call);
        log_.on_queued(call);
    }
    void on_connecting(const call_info& call, int attempt) noexcept override {
        see(call);
        log_.on_connecting(call, attempt);
    }
    void on_attempt_started(const call_info& call, const attempt_started& e) noexcept override {
        see(call);
        log_.on_attempt_started(call, e);
    }
    void on_retry_scheduled(const call_info& call, const retry_scheduled& e) noexcept override {
        see(call);
        check_free_of_secrets(e.error.message());
        check_free_of_secrets(e.message);
        log_.on_retry_scheduled(call, e);
    }
    void on_finished(const call_info& call, const call_finished& e) noexcept override {
        see(call);
        check_free_of_secrets(e.message);
        check_free_of_secrets(e.request_id);
        for (const deviation& d : e.deviations)
            check_free_of_secrets(d.pointer);
        log_.on_finished(call, e);
    }
    void on_connection_opened(const connection_opened& e) noexcept override {
        ++events;
        check_free_of_secrets(e.origin);
        check_free_of_secrets(e.message);
        log_.on_connection_opened(e);
    }
    void on_connection_closed(const connection_closed& e) noexcept override { log_.on_connection_closed(e); }

private:
    void see(const call_info& call) {
        ++events;
        check_free_of_secrets(call.path);
    }

    client_setup::stderr_log log_{log_level::debug, [this](std::string_view line) { log += line; }};
};

void check_error(const error& e) {
    for (const std::string_view text :
         {std::string_view(e.what()), std::string_view(e.message()),
          std::string_view(e.user_facing_message()), std::string_view(e.body()),
          std::string_view(e.request_id()), std::string_view(e.api_code()), std::string_view(e.pointer())})
        check_free_of_secrets(text);
    for (const auto& field : e.headers())
        check_free_of_secrets(field.name + field.value);
}

using change_options = std::function<void(client_options&)>;

// One create with a retry, however it ends; gives its error's code, if it has one.
boost::system::error_code call_once(world& w, const change_options& change) {
    const auto seen = std::make_shared<watcher>();
    std::optional<error> caught;
    {
        client c = w.make_client([&](client_options& o) {
            o.secret_key = key;
            o.observer = seen;
            o.retry.max_retries = 1;
            change(o);
        });
        w.run([](client c, std::optional<error>& caught) -> asio::awaitable<void> {
            const auto params = acme();
            try {
                (void)co_await c.end_users.create(params);
            } catch (const error& e) {
                caught = e;
            }
        }(c, caught));
    }
    w.settle();
    BOOST_TEST(seen->events > 0);
    BOOST_TEST(!seen->log.empty());
    check_free_of_secrets(seen->log);
    if (caught)
        check_error(*caught);
    return caught ? caught->code() : boost::system::error_code();
}

sandbox::options knowing_the_key() {
    sandbox::options out;
    out.keys = {key};
    return out;
}

boost::system::error_code
call_against(const fault& what, const change_options& change = [](client_options&) {}) {
    world w(knowing_the_key());
    w.server.inject(fault(what).always());
    return call_once(w, change);
}

// A proxy that answers a request with what the answer makes of it.
class proxy {
public:
    proxy(asio::io_context& io, std::function<std::string(const std::string& request)> answer)
        : acceptor_(io, {asio::ip::make_address("127.0.0.1"), 0})
        , answer_(std::move(answer)) {
        accept();
    }

    [[nodiscard]] std::string url() const {
        return "http://" + proxy_user + ":" + proxy_password +
               "@127.0.0.1:" + std::to_string(acceptor_.local_endpoint().port());
    }
    [[nodiscard]] const std::string& request() const { return request_; }

private:
    void accept() {
        acceptor_.async_accept([this](boost::system::error_code ec, asio::ip::tcp::socket socket) {
            if (ec)
                return;
            peer_.emplace(std::move(socket));
            peer_->async_read_some(
                asio::buffer(buffer_), [this](boost::system::error_code, std::size_t size) {
                    request_.assign(buffer_.data(), size); // one packet, on the loopback
                    answer_bytes_ = answer_(request_);
                    asio::async_write(
                        *peer_, asio::buffer(answer_bytes_), [this](boost::system::error_code, std::size_t) {
                            peer_.reset();
                            accept();
                        });
                });
        });
    }

    asio::ip::tcp::acceptor acceptor_;
    std::function<std::string(const std::string&)> answer_;
    std::optional<asio::ip::tcp::socket> peer_;
    std::array<char, 4096> buffer_{};
    std::string request_;
    std::string answer_bytes_;
};

} // namespace

// A server may say them anywhere in its answer.
BOOST_AUTO_TEST_CASE(are_not_repeated_when_a_server_does) {
    const std::string echo = "Bearer " + key;
    for (const unsigned status : {302u, 400u, 401u, 404u, 429u, 500u, 503u}) {
        const auto code = call_against(
            fault::status(status)
                .header("X-Echo", echo)
                .header("Location", "https://elsewhere.example/?key=" + key)
                .header("Conductor-Request-Id", key)
                .header("Retry-After-Ms", "1")
                .body(
                    R"({"error":{"message":")" + echo + R"(","userFacingMessage":")" + echo +
                    R"(","type":")" + echo + R"(","code":")" + echo + R"(","requestId":")" + key + R"("}})"));
        BOOST_TEST(code.failed(), status);
        BOOST_TEST(call_against(fault::status(status).body("<html>" + echo + "</html>")).failed());
    }
    for (const std::string& body :
         {key, "{\"" + key + "\":}", "{\"id\":{\"" + key + "\":1}}", "[\"" + key + "\"]",
          "{\"id\":\"" + key + "\",\"createdAt\":5}"})
        BOOST_TEST((call_against(fault::none().body(body)) == errc::decode_failed), body);
    BOOST_TEST((call_against(fault::none().body("{\"" + key + "\":1}"), [](client_options& o) {
                    o.decode = decode_policy::strict;
                }) == errc::decode_failed));
    BOOST_TEST(call_against(fault::broken(sandbox::defect::invalid_json).header(key, "a")).failed());
}

// Credentials that a caller sends in place of the key, for all requests or for one.
BOOST_AUTO_TEST_CASE(of_callers_are_not_repeated_when_a_server_does) {
    const std::string credentials = "dXNlcjpwYXNzd29yZDEyMw==";
    const std::string value = "Basic " + credentials;
    const header_view fields[] = {{"authorization", value}};
    override_options overrides;
    overrides.headers = {{"Authorization", value}};
    const auto retrieve = [](client c, request_options o, std::string& seen) -> asio::awaitable<void> {
        try {
            (void)co_await c.end_users.retrieve("eu", o);
            BOOST_TEST_ERROR("no error");
        } catch (const error& e) {
            seen = std::string(e.what()) + e.body() + e.message() + e.request_id();
            for (const auto& f : e.headers())
                seen += f.value;
        }
    };
    // 503 is tried again, which is told too.
    for (const auto& [in_client, status] :
         {std::pair{true, 400U}, std::pair{true, 503U}, std::pair{false, 400U}, std::pair{false, 503U}}) {
        world w(knowing_the_key());
        w.server.inject(
            fault::status(status)
                .header("X-Echo", value)
                .header("Conductor-Request-Id", credentials)
                .body(R"({"error":{"message":"what is )" + credentials + R"(?"},"echo":")" + value + R"("})")
                .always());
        std::string log;
        const client c = w.make_client([&](client_options& o) {
            o.secret_key = key;
            o.observer = std::make_shared<client_setup::stderr_log>(
                log_level::debug, [&log](std::string_view line) { log += line; });
            if (in_client)
                o.headers = overrides.headers;
        });
        const client changed = w.make_client([](client_options&) {}).with_options(overrides);
        for (const auto& [who, options] :
             {std::pair{in_client ? c : changed, request_options{}},
              std::pair{c, request_options{.headers = fields}}}) {
            std::string seen;
            w.run(retrieve(who, options, seen));
            BOOST_TEST(seen.find("what is [secret key]?") != seen.npos, seen);
            BOOST_TEST(seen.find(credentials) == seen.npos, seen);
        }
        BOOST_TEST(!log.empty());
        BOOST_TEST(log.find(credentials) == log.npos, log);
    }
}

BOOST_AUTO_TEST_CASE(are_not_repeated_when_all_is_well_but_for_an_echo) {
    BOOST_TEST(!call_against(fault::none().header("Conductor-Request-Id", key)).failed());
    BOOST_TEST(!call_against(fault::none().body("{\"" + key + "\":1}")).failed());
}

BOOST_AUTO_TEST_CASE(are_not_repeated_when_connections_fail) {
    for (const fault& what :
         {fault::reset(point::accepted), fault::close(point::handshaken),
          fault::reset(point::before_processing), fault::close_abruptly(point::in_header),
          fault::reset(point::in_body), fault::truncated_body(), fault::broken(sandbox::defect::garbage),
          fault::broken(sandbox::defect::broken_chunks), fault::broken(sandbox::defect::oversized_header)})
        BOOST_TEST(call_against(what).failed());
    const auto hasty = [](client_options& o) {
        o.timeouts.handshake = 20ms;
        o.timeouts.attempt = 20ms;
    };
    BOOST_TEST(call_against(fault::never_answer(), hasty).failed());
    BOOST_TEST(call_against(fault::stall(point::accepted), hasty).failed());
}

BOOST_AUTO_TEST_CASE(are_not_repeated_when_there_is_no_connection) {
    world w(knowing_the_key());
    const auto untrusting = [](client_options& o) { o.tls.ca_pem.clear(); };
    BOOST_TEST((call_once(w, untrusting) == errc::certificate_untrusted));
    const auto nowhere = [](client_options& o) {
        o.base_url = "http://127.0.0.1:1/v1";
        o.timeouts.connect = 1s;
    };
    BOOST_TEST(call_once(w, nowhere).failed());
}

BOOST_AUTO_TEST_CASE(are_not_repeated_when_a_proxy_does) {
    const auto answers = {
        std::string("HTTP/1.1 407 Proxy Authentication Required\r\n"),
        std::string("HTTP/1.1 502 Bad Gateway\r\n"), std::string("HTTP/1.1 200 OK\r\n"), std::string(),
        std::string("HTTP/1.1 2000\r\n")};
    for (const std::string& line : answers) {
        world w(knowing_the_key());
        proxy via(w.io, [&](const std::string& request) {
            return line + "X-Echo: " + request + "\r\n\r\n" + request;
        });
        const auto code = call_once(w, [&](client_options& o) {
            o.proxy.url = via.url();
            o.retry.max_retries = 0;
        });
        BOOST_TEST(code.failed());
        BOOST_TEST(via.request().starts_with("CONNECT "));
        BOOST_TEST(via.request().find(proxy_credentials) != std::string::npos);
        BOOST_TEST(via.request().find(key) == std::string::npos); // which is for the server's eyes only
    }
}

BOOST_AUTO_TEST_CASE(are_not_repeated_by_a_refused_option) {
    world w(knowing_the_key());
    const std::pair<const char*, change_options> wrong[] = {
        {"key", [](client_options& o) { o.secret_key = key + "\r\nX-A: b"; }},
        {"key as URL", [](client_options& o) { o.base_url = key; }},
        {"URL with user", [](client_options& o) { o.base_url = "https://u:" + key + "@api.example"; }},
        {"key as header", [](client_options& o) { o.headers = {{"X-A", key + "\n"}}; }},
        {"proxy's path", [](client_options& o) { o.proxy.url = "http://u:" + proxy_password + "@h/path"; }},
        {"proxy's scheme", [](client_options& o) { o.proxy.url = "https://u:" + proxy_password + "@h"; }},
        {"proxy's port", [](client_options& o) { o.proxy.url = "http://u:" + proxy_password + "@h:0"; }},
        {"broken proxy", [](client_options& o) { o.proxy.url = "http://u:" + proxy_password + "%zz@h"; }},
        {"proxy's user",
         [](client_options& o) {
             o.proxy.url = "http://h";
             o.proxy.username = "a:b";
             o.proxy.password = proxy_password;
         }},
        {"private key", [](client_options& o) {
             o.tls.certificate_pem = o.tls.ca_pem;
             o.tls.private_key_pem = "nonsense " + key;
             o.tls.private_key_password = proxy_password;
         }}};
    for (const auto& [name, change] : wrong) {
        BOOST_TEST_CONTEXT(name) {
            try {
                (void)w.make_client([&, &change = change](client_options& o) {
                    o.secret_key = key;
                    change(o);
                });
                BOOST_TEST_ERROR("accepted");
            } catch (const invalid_argument_error& e) {
                check_error(e);
            }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test

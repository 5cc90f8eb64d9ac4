// The fault matrix. One line is one fault: how it is made, and what the six calls of a row come to.

#include "faults/matrix.hpp"

#include <boost/asio/error.hpp>

#include <chrono>

namespace conductor::faults {

using namespace std::chrono_literals;
using sandbox::defect;
using sandbox::fault;
using sandbox::point;
using enum errc;

namespace {

constexpr cell ok(int tries, int seen) {
    return {std::nullopt, tries, seen, 1};
}
constexpr cell ok(int tries) {
    return ok(tries, tries);
}
constexpr cell not_processed(int tries, int seen) {
    return {outcome::not_processed, tries, seen, 0};
}
constexpr cell not_processed(int tries) {
    return not_processed(tries, tries);
}
constexpr cell unknown(int tries, int made = 0) {
    return {outcome::unknown, tries, tries, made};
}
constexpr cell processed(int made = 0) {
    return {outcome::processed, 1, 1, made};
}
constexpr cell processed_each(int tries) {
    return {outcome::processed, tries, tries, 0};
}

// clang-format off

// What the cells of most rows are.
//                                GET                   GET, retries          GET, once        create                create, retries       create, once
constexpr cells harmless        { ok(1),                ok(1),                ok(1),           ok(1),                ok(1),                ok(1)           };
// No request was sent, so all may be tried again, or it makes no sense for any.
constexpr cells not_reached     { not_processed(1, 0),  not_processed(3, 0),  ok(2, 1),        not_processed(1, 0),  not_processed(3, 0),  ok(2, 1)        };
constexpr cells not_accepted    { not_processed(1, 0),  not_processed(1, 0),  not_processed(1, 0), not_processed(1, 0), not_processed(1, 0), not_processed(1, 0) };
// The answer says that nothing was done, for now or for ever.
constexpr cells refused_for_now { not_processed(1),     not_processed(3),     ok(2),           not_processed(1),     not_processed(3),     ok(2)           };
constexpr cells refused         { not_processed(1),     not_processed(1),     not_processed(1), not_processed(1),    not_processed(1),     not_processed(1) };
// The answer is lost or says nothing. The server has carried the request out, or it has not.
constexpr cells lost_after      { unknown(1),           unknown(3),           ok(2),           unknown(1, 1),        unknown(1, 1),        unknown(1, 1)   };
constexpr cells lost_before     { unknown(1),           unknown(3),           ok(2),           unknown(1),           unknown(1),           unknown(1)      };
// The same when another try would only meet it again, or when no time is left.
constexpr cells final_after     { unknown(1),           unknown(1),           unknown(1),      unknown(1, 1),        unknown(1, 1),        unknown(1, 1)   };
constexpr cells final_before    { unknown(1),           unknown(1),           unknown(1),      unknown(1),           unknown(1),           unknown(1)      };
// The answer began as a success, and its rest is lost.
constexpr cells body_lost       { processed(),          processed_each(3),    ok(2),           processed(1),         processed(1),         processed(1)    };
// The answer is a success that cannot be read.
constexpr cells unreadable      { processed(),          processed(),          processed(),     processed(1),         processed(1),         processed(1)    };
constexpr cells unreadable_idle { processed(),          processed(),          processed(),     processed(),          processed(),          processed()     };

const std::string html = "<!DOCTYPE html><html><body><h1>Sorry</h1></body></html>";
const std::string huge = "<html>" + std::string(2 * 1024 * 1024, 'x') + "</html>";
const std::string deep = "{\"data\":" + std::string(100'000, '[') + std::string(100'000, ']') + "}";
const std::string established = "HTTP/1.1 200 Connection established\r\n\r\n";

fault page(unsigned status, const std::string& body) {
    return fault::status(status).header("Content-Type", "text/html").body(body);
}

std::vector<row> before_the_connection() {
    using enum phase;
    return {
        {"the name has no address",                 resolver_says(boost::asio::error::host_not_found),           resolve_failed,  resolve, not_reached},
        {"the name server fails",                   resolver_says(boost::asio::error::host_not_found_try_again), resolve_failed,  resolve, not_reached},
        {"the name server does not answer in time", with_short_connect(resolver_hangs()),                        connect_timeout, resolve, not_reached},
        {"connection refused",                      nobody_listens(),                                            connect_failed,  connect, not_reached},
        {"no route",                                no_route(),                                                  connect_failed,  connect, not_reached},
        {"the connect hangs",                       with_short_connect(connections_hang()),                      connect_timeout, connect, not_reached},
    };
}

std::vector<row> in_the_handshake() {
    using enum phase;
    return {
        {"reset",                                   server_does(fault::reset(point::accepted)),                       tls_failed,                handshake, not_reached},
        {"closed",                                  server_does(fault::close_abruptly(point::accepted)),              tls_failed,                handshake, not_reached},
        {"it hangs",                                with_short_handshake(server_does(fault::stall(point::accepted))), handshake_timeout,         handshake, not_reached},
        {"the server does not speak TLS",           speaks_plainly("HTTP/1.1 400 Bad Request\r\n\r\n"),               tls_failed,                handshake, not_reached},
        {"a certificate of an unknown authority",   unknown_authority(),                                              certificate_untrusted,     handshake, not_accepted},
        {"a self-signed certificate",               certificate_is(net::test::make_self_signed()),                    certificate_self_signed,   handshake, not_accepted},
        {"a certificate for another host",          certificate_is(issued({.names = "DNS:other.test"})),              certificate_host_mismatch, handshake, not_accepted},
        {"an expired certificate",                  certificate_is(issued({.valid_from_days = -3, .valid_to_days = -1})), certificate_expired,   handshake, not_accepted},
        {"a certificate of the future",             certificate_is(issued({.valid_from_days = 1, .valid_to_days = 3})), certificate_not_yet_valid, handshake, not_accepted},
        {"TLS 1.1 at most",                         tls_at_most(TLS1_1_VERSION),                                      errc::tls_version,               handshake, not_accepted},
        {"TLS 1.2 at most, 1.3 is required",        with(tls_at_most(TLS1_2_VERSION), [](client_options& o) { o.tls.min_version = conductor::tls_version::tls_1_3; }), errc::tls_version, handshake, not_accepted},
        {"a client certificate is required",        wants_client_certificate(),                                       tls_failed,                handshake, not_reached},
    };
}

std::vector<row> before_the_answer() {
    using enum phase;
    return {
        {"reset before the request is processed",   server_does(fault::reset(point::before_processing)),            connection_lost,   receive, lost_before},
        {"reset before the answer",                 server_does(fault::reset(point::before_answer)),                connection_lost,   receive, lost_after},
        {"closed before the answer",                server_does(fault::close(point::before_answer)),                connection_lost,   receive, lost_after},
        {"cut off before the answer",               server_does(fault::close_abruptly(point::before_answer)),       connection_lost,   receive, lost_after},
        {"no answer comes",                         with_short_attempt(server_does(fault::never_answer())),         attempt_timeout,   receive, lost_after},
        {"no answer comes until the deadline",      with_short_deadline(server_does(fault::never_answer())),        deadline_exceeded, receive, final_after},
        {"an idle connection is reset under the request", on_idle_connection(server_does(fault::reset(point::before_processing).skip(1))), connection_lost, receive, lost_before},
        {"an idle connection is closed under the request", on_idle_connection(server_does(fault::close(point::before_processing).skip(1))), connection_lost, receive, lost_before},
        {"an idle connection was closed before",    on_closed_idle_connection(server_does(fault::close(point::after_answer))), errc{}, none, harmless},
        {"an idle connection was reset before",     on_closed_idle_connection(server_does(fault::reset(point::after_answer))), errc{}, none, harmless},
        {"an idle connection was cut off before",   on_closed_idle_connection(server_does(fault::close_abruptly(point::after_answer))), errc{}, none, harmless},
    };
}

std::vector<row> in_the_answer() {
    using enum phase;
    return {
        {"reset in the header",                     server_does(fault::reset(point::in_header)),                    connection_lost,    receive, lost_after},
        {"closed in the header",                    server_does(fault::close(point::in_header)),                    connection_lost,    receive, lost_after},
        {"the header stops",                        with_short_attempt(server_does(fault::stall(point::in_header))), attempt_timeout,   receive, lost_after},
        {"the header never ends",                   server_does(fault::broken(defect::endless_header)),             response_too_large, receive, final_after},
        {"a header over the limit",                 server_does(fault::broken(defect::oversized_header)),           response_too_large, receive, final_after},
        {"not HTTP",                                server_does(fault::broken(defect::garbage)),                    protocol_violation, receive, lost_after},
        {"two lengths",                             server_does(fault::none().header("Content-Length", "2").header("Content-Length", "3").body("{}")), protocol_violation, receive, lost_after},
        {"a length and chunked coding",             server_does(fault::none().header("Content-Length", "2").header("Transfer-Encoding", "chunked").body("2\r\n{}\r\n0\r\n\r\n")), protocol_violation, receive, lost_after},
        {"a length that is no number",              server_does(fault::none().header("Content-Length", "-1")),      protocol_violation, receive, lost_after},
        {"an unknown transfer coding",              server_does(fault::none().header("Transfer-Encoding", "x")),    protocol_violation, receive, body_lost},
        {"reset in the body",                       server_does(fault::reset(point::in_body)),                      connection_lost,    receive, body_lost},
        {"a body shorter than declared",            server_does(fault::truncated_body()),                           connection_lost,    receive, body_lost},
        {"a body cut off without a TLS end",        server_does(fault::close_abruptly(point::in_body)),             connection_lost,    receive, body_lost},
        {"a body longer than declared",             server_does(fault::broken(defect::overlong_body)),              errc{},             none,    harmless},
        {"the body stops",                          with_short_attempt(server_does(fault::stall(point::in_body))),  attempt_timeout,    receive, body_lost},
        {"broken chunks",                           server_does(fault::broken(defect::broken_chunks)),              protocol_violation, receive, body_lost},
        {"a body that never ends",                  with_body_limit(server_does(fault::broken(defect::endless_body)), 100'000), response_too_large, receive, unreadable},
        {"drops that come too slowly",              with_short_attempt(server_does(fault::slow_drip(8, 50ms))),     attempt_timeout,    receive, lost_after},
        {"drops that come in time",                 server_does(fault::slow_drip(16, 1ms)),                         errc{},             none,    harmless},
        {"reset after the answer",                  server_does(fault::reset(point::after_answer)),                 errc{},             none,    harmless},
        {"closed after the answer",                 server_does(fault::close(point::after_answer)),                 errc{},             none,    harmless},
    };
}

std::vector<row> statuses() {
    using enum phase;
    return {
        {"interim answers",                         server_does(fault::none().interim(100).interim(103)),           errc{},             none,    harmless},
        {"101",                                     server_does(fault::none().interim(101)),                        protocol_violation, receive, lost_after},
        {"102 and then nothing",                    with_short_attempt(server_does(fault::status(102))),            attempt_timeout,    receive, lost_before},
        {"200 with an empty body",                  server_does(fault::none().body("")),                            decode_failed,      receive, unreadable, 200},
        {"204",                                     server_does(fault::status(204)),                                decode_failed,      receive, unreadable_idle, 204},
        {"304",                                     server_does(fault::status(304)),                                unexpected_status,  receive, refused, 304},
        {"301 to the same origin",                  server_does(fault::status(301)),                                unexpected_status,  receive, refused, 301},
        {"302 to another path",                     redirect(302),                                                  unexpected_status,  receive, refused, 302},
        {"307 to another path",                     redirect(307),                                                  unexpected_status,  receive, refused, 307},
        {"301 to another origin",                   redirect_elsewhere(301),                                        unexpected_status,  receive, refused, 301},
        {"302 to another origin",                   redirect_elsewhere(302),                                        unexpected_status,  receive, refused, 302},
        {"303 to another origin",                   redirect_elsewhere(303),                                        unexpected_status,  receive, refused, 303},
        {"307 to another origin",                   redirect_elsewhere(307),                                        unexpected_status,  receive, refused, 307},
        {"308 to another origin",                   redirect_elsewhere(308),                                        unexpected_status,  receive, refused, 308},
        {"400 with HTML",                           server_does(page(400, html)),                                   bad_request,        receive, refused, 400},
        {"400 with an empty body",                  server_does(page(400, "")),                                     bad_request,        receive, refused, 400},
        {"400 with 2 MiB",                          server_does(page(400, huge)),                                   bad_request,        receive, refused, 400},
        {"401",                                     server_does(fault::status(401)),                                authentication,     receive, refused, 401},
        {"403 with HTML",                           server_does(page(403, html)),                                   permission_denied,  receive, refused, 403},
        {"404",                                     server_does(fault::status(404)),                                not_found,          receive, refused, 404},
        {"408",                                     server_does(fault::status(408)),                                unexpected_status,  receive, lost_before, 408},
        {"409",                                     server_does(fault::status(409)),                                conflict,           receive, refused, 409},
        {"422",                                     server_does(fault::status(422)),                                unprocessable,      receive, refused, 422},
        {"429",                                     server_does(fault::status(429)),                                rate_limited,       receive, refused_for_now, 429},
        {"429 with HTML",                           server_does(page(429, html)),                                   rate_limited,       receive, refused_for_now, 429},
        {"429 that asks for an hour",               server_does(fault::status(429).header("Retry-After", "3600")),  rate_limited,       receive, refused, 429},
        {"500",                                     server_does(fault::status(500)),                                internal_server,    receive, lost_before, 500},
        {"500 with HTML",                           server_does(page(500, html)),                                   internal_server,    receive, lost_before, 500},
        {"500 with an empty body",                  server_does(page(500, "")),                                     internal_server,    receive, lost_before, 500},
        {"500 with 2 MiB",                          server_does(page(500, huge)),                                   internal_server,    receive, lost_before, 500},
        {"500 although it was processed",           server_does(fault::status(500).processed(true)),                internal_server,    receive, lost_after, 500},
        {"502 with HTML",                           server_does(page(502, html)),                                   internal_server,    receive, lost_before, 502},
        {"503",                                     server_does(fault::status(503)),                                internal_server,    receive, lost_before, 503},
        {"503 with Retry-After",                    server_does(fault::status(503).header("Retry-After", "0")),     internal_server,    receive, lost_before, 503},
        {"500 with x-should-retry: false",          server_does(fault::status(500).header("x-should-retry", "false")), internal_server, receive, final_before, 500},
        {"504 with HTML",                           server_does(page(504, html)),                                   internal_server,    receive, lost_before, 504},
        {"500 over the limit",                      with_body_limit(server_does(page(500, huge)), 100'000),         internal_server,    receive, lost_before, 500},
        {"401 in an unknown coding",                server_does(fault::status(401).header("Content-Encoding", "br")), authentication,   receive, refused, 401},
        {"401 that is cut off",                     server_does(fault::status(401).header("Content-Length", "9999").header("Connection", "close")), authentication, receive, refused, 401},
        {"429 said to be gzip, and is not",         server_does(fault::status(429).header("Content-Encoding", "gzip")), rate_limited,   receive, refused_for_now, 429},
    };
}

std::vector<row> bodies() {
    using enum phase;
    return {
        {"a gzip bomb",                             with_body_limit(server_does(fault::broken(defect::gzip_bomb, 16 * 1024 * 1024)), 100'000), response_too_large, receive, unreadable},
        {"said to be gzip, and is not",             server_does(fault::none().header("Content-Encoding", "gzip")),  protocol_violation, receive, body_lost},
        {"an unknown content coding",               server_does(fault::none().header("Content-Encoding", "br")),    protocol_violation, receive, body_lost},
        {"gzip",                                    server_does(fault::broken(defect::gzip)),                       errc{},             none,    harmless},
        {"another content type",                    server_does(fault::none().header("Content-Type", "text/html")), errc{},             none,    harmless},
        {"HTML",                                    server_does(fault::none().header("Content-Type", "text/html").body(html)), decode_failed, receive, unreadable, 200},
        {"invalid JSON",                            server_does(fault::broken(defect::invalid_json)),               decode_failed,      receive, unreadable, 200},
        {"JSON of another kind",                    server_does(fault::none().body("[1, 2]")),                      decode_failed,      receive, unreadable, 200},
        {"null",                                    server_does(fault::none().body("null")),                        decode_failed,      receive, unreadable, 200},
        {"JSON that is too deep",                   server_does(fault::none().body(deep)),                          decode_failed,      receive, unreadable, 200},
        {"JSON with bytes that are no text",        server_does(fault::none().body("{\"id\": \"\xff\xfe\"}")),      errc{},             none,    harmless},
    };
}

std::vector<row> with_a_proxy() {
    using enum phase;
    return {
        {"no proxy listens",                        proxy_is_gone(),                                                connect_failed,        connect,   not_reached},
        {"the proxy refuses",                       proxy_does({.answer = "HTTP/1.1 403 Forbidden\r\n\r\n"}),       proxy_failed,          phase::proxy, not_reached},
        {"the proxy cannot reach the server",       proxy_does({.answer = "HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\n\r\n" + html}), proxy_failed, phase::proxy, not_reached},
        {"the proxy redirects",                     proxy_does({.answer = "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/\r\n\r\n"}), proxy_failed, phase::proxy, not_reached},
        {"the proxy wants other credentials",       proxy_does({.answer = "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n"}), proxy_authentication, phase::proxy, not_accepted},
        {"the proxy closes",                        proxy_does({}),                                                 proxy_failed,          phase::proxy, not_reached},
        {"the proxy resets",                        proxy_does({.reset = true}),                                    proxy_failed,          phase::proxy, not_reached},
        {"the proxy closes in its answer",          proxy_does({.answer = "HTTP/1.1 200 Conn"}),                    proxy_failed,          phase::proxy, not_reached},
        {"the proxy hangs",                         with_short_connect(proxy_does({.hang = true})),                 connect_timeout,       phase::proxy, not_reached},
        {"the proxy does not speak HTTP",           proxy_does({.answer = "SSH-2.0-OpenSSH_9.2\r\n\r\n"}),          protocol_violation,    phase::proxy, not_reached},
        {"the proxy never ends its answer",         proxy_does({.answer = std::string(100'000, 'x'), .hang = true}), protocol_violation,   phase::proxy, not_reached},
        {"the proxy speaks for the server",         proxy_does({.answer = established + "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"}), protocol_violation, phase::proxy, not_reached},
        {"the proxy has a certificate of its own",  proxy_intercepts(),                                             certificate_untrusted, handshake, not_accepted},
        {"the proxy closes in the handshake",       proxy_does({.answer = established}),                            tls_failed,            handshake, not_reached},
        {"the proxy closes under the request",      proxy_dies_with_request(false),                                 connection_lost,       receive,   lost_after},
        {"the proxy resets under the request",      proxy_dies_with_request(true),                                  connection_lost,       receive,   lost_after},
    };
}

// clang-format on

} // namespace

std::vector<section> matrix() {
    return {
        {"Before the connection", before_the_connection()},
        {"In the TLS handshake", in_the_handshake()},
        {"Before the answer", before_the_answer()},
        {"In the answer", in_the_answer()},
        {"Statuses", statuses()},
        {"Bodies of a success", bodies()},
        {"With a proxy", with_a_proxy()},
    };
}

} // namespace conductor::faults

#pragma once

// What can be made to go wrong with a request or a connection, and how to say so.

#include <conductor/detail/export.hpp>
#include <conductor/version.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// How far the server gets before it ends the connection or falls silent.
enum class point {
    accepted,          ///< a TCP connection was accepted; no TLS handshake yet
    handshaken,        ///< the TLS handshake is done; no request read yet
    before_processing, ///< the request was read, nothing was done with it
    before_answer,     ///< the request was processed, no byte of the answer was sent
    in_header,         ///< half of the answer's header was sent
    in_body,           ///< the header and half of the body were sent
    after_answer,      ///< the whole answer was sent
};

/// How the server leaves a connection.
enum class ending {
    none,           ///< it does not
    close,          ///< TLS close_notify, then FIN
    close_abruptly, ///< FIN without close_notify
    reset,          ///< RST
    stall,          ///< stays open, and not another byte is sent
};

/// What is wrong with the bytes of an answer.
enum class defect {
    none,
    invalid_json,     ///< a body that is cut off inside a JSON object, with the right Content-Length
    garbage,          ///< bytes that are not HTTP, then close
    overlong_body,    ///< `size` more bytes than Content-Length says (16)
    broken_chunks,    ///< chunked coding that turns invalid in the middle, then close
    endless_header,   ///< header fields until the client goes
    endless_body,     ///< chunks until the client goes
    oversized_header, ///< a valid answer with one field of `size` bytes (65,536)
    gzip,             ///< a gzip body, asked for or not
    gzip_bomb,        ///< a gzip body that inflates to `size` bytes (64 MiB) of JSON
};

/// One fault as plain data: which requests it meets, and what happens to them. `fault` builds it.
struct fault_rule {
    /// `times` of a fault that never wears off.
    static constexpr std::uint64_t always = std::numeric_limits<std::uint64_t>::max();

    std::string method;            ///< "POST"; empty: any
    std::string path;              ///< "/v1/end-users", "/v1/end-users/{id}", "/v1/*"; empty: any
    std::uint64_t skip = 0;        ///< matching requests to let pass first
    std::uint64_t times = 1;       ///< matching requests to meet after that
    std::optional<bool> processed; ///< whether state changes; without a value, see `is_processed`

    std::chrono::milliseconds delay{0}; ///< before the answer
    bool hold = false;                  ///< wait for `server::release`
    std::vector<unsigned> interim;      ///< 1xx answers to send first

    unsigned status = 0;                                      ///< 0: the answer that the API would give
    std::vector<std::pair<std::string, std::string>> headers; ///< replace those of the same name
    std::optional<std::string> body;                          ///< replaces the body

    sandbox::defect defect = sandbox::defect::none; ///< what is wrong with the bytes of the answer
    std::size_t size = 0;                           ///< as the defect says; 0: its default

    ending end = ending::none;       ///< how the connection is left
    point at = point::before_answer; ///< where `end` happens

    std::size_t drip_bytes = 0;                 ///< send the answer in pieces of so many bytes; 0: at once
    std::chrono::milliseconds drip_interval{0}; ///< between two pieces

    std::string stray_bytes;                                   ///< sent after the answer
    std::chrono::milliseconds stray_after{0};                  ///< so long after it
    std::optional<std::chrono::milliseconds> close_idle_after; ///< close without notice when idle for so long
};

/// Whether a request that meets `rule` changes the server's state: `rule.processed` if it has a value;
/// otherwise no for another status, for a hold, and for an ending at `before_processing`, and yes for
/// everything else. A request that is delayed or held and not processed on arrival is processed after the
/// wait, if its client is still there.
[[nodiscard]] CONDUCTOR_API bool is_processed(const fault_rule& rule) noexcept;

/// Whether `rule` meets connections and not requests: it ends or stalls them at `accepted` or `handshaken`.
[[nodiscard]] CONDUCTOR_API bool meets_connections(const fault_rule& rule) noexcept;

/// Builds a `fault_rule` in one readable expression:
///
///     server.inject(fault::status(503).header("Retry-After", "1").times(2).on("POST", "/v1/end-users"));
///
/// The named functions choose what happens; the setters add to it and can be combined. Without `on` a
/// fault meets every request, without `times` it meets one.
///
/// Thread safety: distinct objects safe; a shared one safe for const access.
class fault {
public:
    // What happens.

    /// The normal answer; useful with the setters below.
    [[nodiscard]] static fault none() { return {}; }

    /// The normal answer after a wait. The request is processed on arrival.
    [[nodiscard]] static fault delay(std::chrono::milliseconds wait) { return none().after(wait); }

    /// Another status. From 400 on, the body is an error in the API's format unless `body` gives one.
    [[nodiscard]] static fault status(unsigned code) {
        fault made;
        made.rule_.status = code;
        return made;
    }

    /// The request waits for `server::release`; it is processed after that.
    [[nodiscard]] static fault hold() {
        fault made;
        made.rule_.hold = true;
        return made;
    }

    /// The request is processed, and no answer ever comes.
    [[nodiscard]] static fault never_answer() { return stall(point::before_answer); }

    /// The connection is reset (TCP RST).
    [[nodiscard]] static fault reset(point at) { return end_with(ending::reset, at); }

    /// The connection is closed in good order: close_notify and FIN.
    [[nodiscard]] static fault close(point at) { return end_with(ending::close, at); }

    /// The connection is closed by a FIN alone.
    [[nodiscard]] static fault close_abruptly(point at) { return end_with(ending::close_abruptly, at); }

    /// The server falls silent and keeps the connection.
    [[nodiscard]] static fault stall(point at) { return end_with(ending::stall, at); }

    /// Less body than Content-Length says, then close.
    [[nodiscard]] static fault truncated_body() { return close(point::in_body); }

    /// An answer with a defect. `size` as `sandbox::defect` says.
    [[nodiscard]] static fault broken(sandbox::defect what, std::size_t size = 0) {
        fault made;
        made.rule_.defect = what;
        made.rule_.size = size;
        return made;
    }

    /// The answer in pieces of `bytes`, one each `interval`.
    [[nodiscard]] static fault slow_drip(std::size_t bytes, std::chrono::milliseconds interval) {
        return none().drip(bytes, interval);
    }

    /// The answer, and the connection is closed without notice once it was idle for so long.
    [[nodiscard]] static fault idle_close(std::chrono::milliseconds after) {
        fault made;
        made.rule_.close_idle_after = after;
        return made;
    }

    /// The answer, and later bytes that nobody asked for on the idle connection.
    [[nodiscard]] static fault stray_bytes(std::string bytes, std::chrono::milliseconds after = {}) {
        fault made;
        made.rule_.stray_bytes = std::move(bytes);
        made.rule_.stray_after = after;
        return made;
    }

    // Which requests.

    /// Only requests of this method and path. A path ends in `*` to match by prefix, and `{id}` matches any
    /// one segment. An empty method or path matches all. Paths start with `/v1`; the query takes no part.
    fault& on(std::string method, std::string path) {
        rule_.method = std::move(method);
        rule_.path = std::move(path);
        return *this;
    }

    /// The fault meets `count` requests.
    fault& times(std::uint64_t count) {
        rule_.times = count;
        return *this;
    }

    /// The fault does not wear off.
    fault& always() { return times(fault_rule::always); }

    /// The first `count` matching requests pass unharmed.
    fault& skip(std::uint64_t count) {
        rule_.skip = count;
        return *this;
    }

    /// Whether the server's state changes as if all were well; the default is `is_processed`.
    fault& processed(bool value) {
        rule_.processed = value;
        return *this;
    }

    // How the answer differs.

    /// Waits before the answer.
    fault& after(std::chrono::milliseconds wait) {
        rule_.delay = wait;
        return *this;
    }

    /// Adds a header field; it replaces the answer's own fields of that name. The server closes the
    /// connection after an answer that says `Connection: close`.
    fault& header(std::string name, std::string value) {
        rule_.headers.emplace_back(std::move(name), std::move(value));
        return *this;
    }

    /// Replaces the body.
    fault& body(std::string text) {
        rule_.body = std::move(text);
        return *this;
    }

    /// Sends an interim answer (100 to 199) first.
    fault& interim(unsigned code) {
        rule_.interim.push_back(code);
        return *this;
    }

    /// Sends the answer in pieces of `bytes`, one each `interval`.
    fault& drip(std::size_t bytes, std::chrono::milliseconds interval) {
        rule_.drip_bytes = bytes;
        rule_.drip_interval = interval;
        return *this;
    }

    /// The fault as data.
    [[nodiscard]] const fault_rule& rule() const noexcept { return rule_; }

private:
    [[nodiscard]] static fault end_with(ending how, point at) {
        fault made;
        made.rule_.end = how;
        made.rule_.at = at;
        return made;
    }

    fault_rule rule_;
};

} // namespace conductor::sandbox

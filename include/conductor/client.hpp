#pragma once

// The client: where every program that uses the API begins.

#include <conductor/auth_sessions.hpp>
#include <conductor/client_options.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/detail/handler_block.hpp>
#include <conductor/end_users.hpp>
#include <conductor/error.hpp>
#include <conductor/http_method.hpp>
#include <conductor/qbd.hpp>
#include <conductor/request_options.hpp>
#include <conductor/response.hpp>
#include <conductor/result.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/json/fwd.hpp>

#include <chrono>
#include <cstddef>
#include <exception>
#include <optional>
#include <string_view>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI {

/// A client of the Conductor API: a cheap handle to a pool of connections.
///
///     asio::io_context io;
///     conductor::client client{io.get_executor()};
///
/// Copies share everything. The client starts by itself on its first call and its work runs wherever its
/// executor does; `io_context::run()` returns when no call is in flight. It has a thread only while a host
/// name is being looked up, which neither `close()` nor the executor's context waits for.
///
/// Lifetime: calls in flight keep what they need alive. When the last handle (this client, its copies,
/// clients made of it by `with_options`, and their resources) is destroyed, calls in flight are cancelled and
/// end with `errc::client_closed`. The executor's context must outlive all of them.
///
/// Processes: a forked process opens connections of its own. Calls that were in flight go on in the parent
/// alone; in the child they end with `errc::cancelled`. Tell the context of the fork by `notify_fork()`.
///
/// Thread safety: all const members may be called from any thread, also on one object.
class client {
public:
    /// A client configured by the environment, see `client_options::from_env()`.
    ///
    /// Throws `invalid_argument_error` if there is no secret key, or if a setting cannot work.
    CONDUCTOR_API explicit client(boost::asio::any_io_executor executor);

    /// A client with these options. Throws `invalid_argument_error` if one of them cannot work; the message
    /// says which.
    CONDUCTOR_API client(boost::asio::any_io_executor executor, const client_options& options);

    /// The operations on end-users.
    conductor::end_users end_users;

    /// The operations on auth sessions.
    conductor::auth_sessions auth_sessions;

    /// The operations on one end-user's QuickBooks Desktop company. An id that cannot be sent makes every
    /// operation fail with `errc::invalid_argument`. Cheap, see `qbd_client`.
    [[nodiscard]] CONDUCTOR_API qbd_client qbd(std::string_view end_user_id) const;

    /// Sends a request that has no operation of its own, under the same rules for retries, timeouts and
    /// errors, and gives the answer's JSON, or null if it has no body. Include `<boost/json.hpp>` to use it.
    ///
    /// `path` is relative to the base URL and begins with a slash, as in "/end-users"; it may have a query.
    /// Not idempotent if the method is POST or PATCH.
    template <class Token = default_token>
    auto request(
        http_method method, std::string_view path, request_options options = {},
        Token&& token = Token{}) const {
        return detail::async_call<boost::json::value>(
            prepare_request(method, path, nullptr, options), std::forward<Token>(token));
    }

    /// The same with a JSON body. NaN, infinity and text that is not UTF-8 in it make the call fail with
    /// `errc::invalid_argument`.
    template <class Token = default_token>
    auto request_with_body(
        http_method method, std::string_view path, const boost::json::value& body,
        request_options options = {}, Token&& token = Token{}) const {
        return detail::async_call<boost::json::value>(
            prepare_request(method, path, &body, options), std::forward<Token>(token));
    }

    /// A client with other defaults that shares this one's connections, retry budget and observer. The limits
    /// for opening a connection (`timeout_options::connect` and `timeout_options::handshake`) stay those of
    /// the pool.
    ///
    /// Throws `invalid_argument_error` if a setting cannot work.
    [[nodiscard]] CONDUCTOR_API client with_options(const override_options& overrides) const;

    /// Opens connections ahead of the first calls, until `count` are open or the pool's limits are reached.
    ///
    /// Gives how many are open; fails with the reason as soon as one cannot be opened. Cancelling it has no
    /// effect.
    template <class Token = default_token>
    auto warm_up(std::size_t count, Token&& token = Token{}) const {
        return boost::asio::async_initiate<Token, void(std::exception_ptr, std::size_t)>(
            detail::initiation_on{
                get_executor(),
                [](auto handler, const client& self, std::size_t n) {
                    detail::typed_outcome_receiver<decltype(handler), std::size_t>::start(
                        std::move(handler), self.get_executor(),
                        [&](detail::outcome_receiver<std::size_t>& r) { self.start_warm_up(n, r); });
                }},
            token, *this, count);
    }

    /// Closes the client and all that share its pool: new calls fail with `errc::client_closed`, calls in
    /// flight are waited for, then all connections are closed. Cancelling it has no effect; to cut calls in
    /// flight short, cancel them, use `close_within`, or destroy the last handle.
    template <class Token = default_token>
    auto close(Token&& token = Token{}) const {
        return initiate_close(std::nullopt, std::forward<Token>(token));
    }

    /// The same with a limit of time, as a service that was told to stop needs it: calls in flight, also
    /// those that wait in a queue or for their next attempt, may go on for `drain_time`. Those that are left
    /// then are cancelled and end with `errc::client_closed`; their `error::outcome()` says whether they may
    /// have been processed. Zero cancels them at once. Of several limits the shortest counts.
    template <class Token = default_token>
    auto close_within(std::chrono::milliseconds drain_time, Token&& token = Token{}) const {
        return initiate_close(drain_time, std::forward<Token>(token));
    }

    /// Closes the connections that are idle now.
    CONDUCTOR_API void close_idle() const;

    /// What the pool holds and has done.
    [[nodiscard]] CONDUCTOR_API pool_stats stats() const;

    [[nodiscard]] CONDUCTOR_API boost::asio::any_io_executor get_executor() const;

private:
    explicit client(detail::scope_ptr scope) noexcept;

    [[nodiscard]] CONDUCTOR_API detail::prepared_call prepare_request(
        http_method method, std::string_view path, const boost::json::value* body,
        const request_options& options) const;
    // If one of them throws, it has not begun, and the receiver was not told.
    CONDUCTOR_API void start_warm_up(std::size_t count, detail::outcome_receiver<std::size_t>& r) const;
    CONDUCTOR_API void
    start_close(std::optional<std::chrono::milliseconds> drain_time, detail::outcome_receiver<>& r) const;

    template <class Token>
    auto initiate_close(std::optional<std::chrono::milliseconds> drain_time, Token&& token) const {
        return boost::asio::async_initiate<Token, void(std::exception_ptr)>(
            detail::initiation_on{
                get_executor(),
                [](auto handler, const client& self, std::optional<std::chrono::milliseconds> limit) {
                    detail::typed_outcome_receiver<decltype(handler)>::start(
                        std::move(handler), self.get_executor(),
                        [&](detail::outcome_receiver<>& r) { self.start_close(limit, r); });
                }},
            token, *this, drain_time);
    }

    detail::scope_ptr scope_;
};

} // namespace conductor

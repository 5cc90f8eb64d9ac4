#pragma once

// `as_result`: operations that return their errors instead of throwing them.

#include <conductor/detail/export.hpp>
#include <conductor/error.hpp>

#include <boost/asio/associator.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/deferred.hpp>
#include <boost/assert/source_location.hpp>
#include <boost/system/result.hpp>

#include <exception>
#include <type_traits>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI {

/// A value or the error that prevented it.
template <class T>
using result = boost::system::result<T, error>;

/// Lets `result<T>::value()` throw the most derived class of the error.
[[noreturn]] inline void throw_exception_from_error(const error& e, const boost::source_location&) {
    e.raise();
}

/// A completion token that delivers `result<T>` through `Token`. Use `as_result` to make one.
template <class Token>
struct as_result_t {
    Token token; ///< the completion token that it is delivered through
};

/// Makes an operation return `result<T>` instead of throwing:
///
///     conductor::result<conductor::end_user> user =
///         co_await client.end_users.retrieve(id, {}, conductor::as_result);
///
/// `as_result(token)` does the same for any other completion token: a callback then takes one
/// `result<T>`, and `asio::use_future` gives a `std::future<result<T>>`.
struct as_result_fn {
    template <class Token>
    [[nodiscard]] constexpr as_result_t<std::decay_t<Token>> operator()(Token&& token) const {
        return {std::forward<Token>(token)};
    }
};
/// See `as_result_fn`.
inline constexpr as_result_fn as_result{};

namespace detail {

[[nodiscard]] CONDUCTOR_API error to_error(const std::exception_ptr& thrown);

template <class Handler>
struct result_handler {
    Handler handler;

    void operator()(std::exception_ptr thrown) {
        if (thrown)
            std::move(handler)(result<void>{to_error(thrown)});
        else
            std::move(handler)(result<void>{});
    }

    template <class T>
    void operator()(std::exception_ptr thrown, T value) {
        // One object, not one in each branch: GCC 12 would warn of an uninitialized one.
        result<T> given = thrown ? result<T>{to_error(thrown)} : result<T>{std::move(value)};
        std::move(handler)(std::move(given));
    }
};

template <class Signature>
struct result_signature;

template <>
struct result_signature<void(std::exception_ptr)> {
    using type = void(result<void>);
};

template <class T>
struct result_signature<void(std::exception_ptr, T)> {
    using type = void(result<T>);
};

template <class Initiation>
struct initiation_executor {};

template <class Initiation>
    requires requires { typename Initiation::executor_type; }
struct initiation_executor<Initiation> {
    using executor_type = typename Initiation::executor_type;
};

template <class Signature>
struct async_as_result {
    using signature = typename result_signature<Signature>::type;

    template <class Initiation>
    struct initiate : initiation_executor<Initiation> {
        explicit initiate(Initiation i)
            : initiation(std::move(i)) {}

        Initiation initiation;

        [[nodiscard]] auto get_executor() const noexcept { return initiation.get_executor(); }

        template <class Handler, class... Args>
        void operator()(Handler&& handler, Args&&... args) {
            std::move(initiation)(
                result_handler<std::decay_t<Handler>>{std::forward<Handler>(handler)},
                std::forward<Args>(args)...);
        }
    };

    template <class Initiation, class InnerToken, class... Args>
    static auto start(Initiation&& initiation, InnerToken&& token, Args&&... args) {
        return boost::asio::async_initiate<InnerToken, signature>(
            initiate<std::decay_t<Initiation>>(std::forward<Initiation>(initiation)), token,
            std::forward<Args>(args)...);
    }
};

} // namespace detail
} // namespace conductor

template <class Token, class Signature>
class boost::asio::async_result<conductor::as_result_t<Token>, Signature> {
public:
    template <class Initiation, class RawToken, class... Args>
    static auto initiate(Initiation&& initiation, RawToken&& token, Args&&... args) {
        return conductor::detail::async_as_result<Signature>::start(
            std::forward<Initiation>(initiation), std::forward<RawToken>(token).token,
            std::forward<Args>(args)...);
    }
};

template <class Signature>
class boost::asio::async_result<conductor::as_result_fn, Signature> {
public:
    template <class Initiation, class RawToken, class... Args>
    static auto initiate(Initiation&& initiation, RawToken&&, Args&&... args) {
        boost::asio::deferred_t token;
        return conductor::detail::async_as_result<Signature>::start(
            std::forward<Initiation>(initiation), token, std::forward<Args>(args)...);
    }
};

template <template <class, class> class Associator, class Handler, class DefaultCandidate>
struct boost::asio::associator<Associator, conductor::detail::result_handler<Handler>, DefaultCandidate>
    : Associator<Handler, DefaultCandidate> {
    static auto get(const conductor::detail::result_handler<Handler>& h) noexcept {
        return Associator<Handler, DefaultCandidate>::get(h.handler);
    }
    static auto get(const conductor::detail::result_handler<Handler>& h, const DefaultCandidate& c) noexcept {
        return Associator<Handler, DefaultCandidate>::get(h.handler, c);
    }
};

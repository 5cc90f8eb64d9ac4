#include "client/configure.hpp"
#include "client/request_builder.hpp"
#include "client/scope.hpp"
#include "pool/connection_pool.hpp"

#include <conductor/client.hpp>

#include <boost/asio/associated_executor.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/json/value.hpp>

#include <cstdlib>
#include <memory>
#include <utility>

namespace conductor {

namespace {

const char* process_environment(const char* name) {
    // NOLINTNEXTLINE(concurrency-mt-unsafe): safe beside itself, and nothing here changes the environment
    return std::getenv(name);
}

detail::scope_ptr make_scope(boost::asio::any_io_executor executor, const client_options& options) {
    auto made = client_setup::configure(std::move(executor), options, process_environment);
    return std::make_shared<const detail::scope>(
        std::make_shared<const detail::handle>(call::engine::make(std::move(made.engine))),
        std::make_shared<const call::defaults>(std::move(made.defaults)));
}

// A handler that waits for something else than a call. It keeps both executors busy until it has run, on its
// own executor and never from inside the function that it was given to.
template <class... Args>
class pending_handler {
public:
    using handler_type = boost::asio::any_completion_handler<void(std::exception_ptr, Args...)>;

    pending_handler(handler_type handler, const boost::asio::any_io_executor& fallback)
        : state_(std::make_shared<state>(std::move(handler), fallback)) {}

    void operator()(const std::exception_ptr& thrown, Args... args) const {
        boost::asio::post(state_->client_work.get_executor(), [state = state_, thrown, args...] {
            boost::asio::dispatch(state->work.get_executor(), [state, thrown, args...] {
                std::move(state->handler)(thrown, args...);
            });
        });
    }

private:
    struct state {
        state(handler_type h, const boost::asio::any_io_executor& fallback)
            : handler(std::move(h))
            , work(boost::asio::get_associated_executor(handler, fallback))
            , client_work(fallback) {}

        handler_type handler;
        boost::asio::executor_work_guard<
            boost::asio::associated_executor_t<handler_type, boost::asio::any_io_executor>>
            work;
        boost::asio::executor_work_guard<boost::asio::any_io_executor> client_work;
    };
    std::shared_ptr<state> state_;
};

} // namespace

client_options client_options::from_env() {
    return client_setup::read_environment(process_environment);
}

client::client(boost::asio::any_io_executor executor)
    : client(std::move(executor), client_options::from_env()) {}

client::client(boost::asio::any_io_executor executor, const client_options& options)
    : client(make_scope(std::move(executor), options)) {}

client::client(detail::scope_ptr scope) noexcept
    : end_users(scope)
    , auth_sessions(scope)
    , scope_(std::move(scope)) {}

qbd_client client::qbd(std::string_view end_user_id) const {
    return qbd_client{scope_->with(client_setup::for_end_user(*scope_->defaults(), end_user_id))};
}

client client::with_options(const client_overrides& overrides) const {
    return client{scope_->with(client_setup::override_defaults(*scope_->defaults(), overrides))};
}

detail::prepared_call client::prepare_request(
    http_method method, std::string_view path, const boost::json::value* body,
    const request_options& options) const {
    detail::request_builder request(*scope_, method, options);
    request.user_path(path).allow_empty_answer();
    if (body != nullptr) {
        request.body(*body);
    }
    return std::move(request).expect<boost::json::value>();
}

void client::start_warm_up(
    std::size_t count,
    boost::asio::any_completion_handler<void(std::exception_ptr, std::size_t)> handler) const {
    pending_handler<std::size_t> pending(std::move(handler), get_executor());
    scope_->engine().notice_fork();
    scope_->engine().pool().warm_up(
        count, [pending](std::size_t open, const std::optional<net::failure>& failure) {
            std::exception_ptr thrown;
            if (failure) {
                error_details details;
                details.phase = failure->where;
                details.cause = failure->cause;
                thrown = error{failure->code, "warm_up: " + failure->detail, std::move(details)}
                             .to_exception_ptr();
            }
            pending(thrown, open);
        });
}

void client::start_close(
    std::optional<std::chrono::milliseconds> drain_time,
    boost::asio::any_completion_handler<void(std::exception_ptr)> handler) const {
    pending_handler<> pending(std::move(handler), get_executor());
    if (drain_time) {
        drain_time = client_setup::bounded(*drain_time);
    }
    scope_->engine().close([pending] { pending(nullptr); }, drain_time);
}

void client::close_idle() const {
    scope_->engine().pool().close_idle();
}

pool_stats client::stats() const {
    call::engine& engine = scope_->engine();
    pool_stats stats = engine.pool().stats();
    stats.queued = engine.end_users().queued();
    return stats;
}

boost::asio::any_io_executor client::get_executor() const {
    return scope_->engine().executor();
}

} // namespace conductor

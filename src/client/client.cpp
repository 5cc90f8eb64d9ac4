#include "client/configure.hpp"
#include "client/environment.hpp"
#include "client/request_builder.hpp"
#include "client/scope.hpp"
#include "pool/connection_pool.hpp"

#include <conductor/client.hpp>
#include <conductor/detail/pending.hpp>

#include <boost/json/value.hpp>

#include <unistd.h>

#include <cstdlib>
#include <exception>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI {

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

std::exception_ptr warm_up_error(const net::failure& why) noexcept {
    try {
        error_details details;
        details.phase = why.where;
        details.cause = why.cause;
        const bool closed = why.code == errc::client_closed;
        const std::string words = closed ? "the client is closed" : net::describe(why);
        return error{why.code, "warm_up: " + words, std::move(details)}.to_exception_ptr();
    } catch (...) {
        return std::current_exception();
    }
}

} // namespace

client_options client_options::from_env() {
    std::vector<std::string_view> names;
    for (char** each = environ; each != nullptr && *each != nullptr; ++each) {
        const std::string_view entry(*each);
        names.push_back(entry.substr(0, entry.find('=')));
    }
    return client_setup::read_environment(process_environment, names);
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
    return qbd_client{scope_, end_user_id};
}

client client::with_options(const override_options& overrides) const {
    return client{scope_->with(client_setup::override_defaults(*scope_->defaults(), overrides))};
}

detail::prepared_call client::prepare_request(
    http_method method, std::string_view path, const boost::json::value* body,
    const request_options& options) const {
    detail::request_builder request(*scope_, method, options);
    request.user_path(path).allow_empty_answer();
    if (body != nullptr)
        request.body(*body);
    return std::move(request).expect<boost::json::value>();
}

void client::start_warm_up(std::size_t count, detail::outcome_receiver<std::size_t>& r) const {
    const auto waiting = std::make_shared<detail::pending<std::size_t>>();
    waiting->wait(r);
    try {
        scope_->engine().notice_fork();
        scope_->engine().pool().warm_up(count, [waiting](std::size_t open, const net::failure* failure) {
            waiting->tell(failure != nullptr ? warm_up_error(*failure) : nullptr, open);
        });
    } catch (...) {
        waiting->forget();
        throw;
    }
}

void client::start_close(
    std::optional<std::chrono::milliseconds> drain_time, detail::outcome_receiver<>& r) const {
    const auto waiting = std::make_shared<detail::pending<>>();
    waiting->wait(r);
    if (drain_time)
        drain_time = client_setup::bounded(*drain_time);
    try {
        scope_->engine().close([waiting] { waiting->tell(nullptr); }, drain_time);
    } catch (...) {
        waiting->forget();
        throw;
    }
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

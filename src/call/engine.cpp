#include "call/engine.hpp"

#include "call/engine_registry.hpp"
#include "call/operation.hpp"

#include <boost/asio/execution/context.hpp>
#include <boost/asio/query.hpp>
#include <boost/asio/steady_timer.hpp>

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::call {

namespace {

// Services of a context are shut down in the reverse order of their making, and told of a fork in this one.
// The registry goes before the service of timers and sockets, which still works then, and hears of a fork
// after it, when that has left what it shared with the parent.
engine_registry& registry_of(const boost::asio::any_io_executor& executor) {
    const boost::asio::steady_timer timer(executor);
    return boost::asio::use_service<engine_registry>(
        boost::asio::query(executor, boost::asio::execution::context));
}

} // namespace

std::shared_ptr<engine> engine::make(engine_settings settings) {
    std::shared_ptr<engine> made(new engine(std::move(settings)));
    made->registry_.add(*made);
    return made;
}

engine::engine(engine_settings settings)
    : settings_(std::move(settings))
    , registry_(registry_of(settings_.executor))
    , pool_(std::make_shared<pool::connection_pool>(
          settings_.executor, settings_.connect, settings_.pool, settings_.watcher))
    , end_users_(settings_.end_users)
    , bucket_(settings_.budget, std::chrono::steady_clock::now()) {}

engine::~engine() {
    if (!context_gone_)
        registry_.remove(*this);
}

operation* engine::make_operation() {
    notice_fork();
    operation& op = operations_.take(settings_.executor);
    op.prepare(shared_from_this(), ++last_call_id_);
    intrusive_ptr_add_ref(&op);
    return &op;
}

void engine::recycle(operation* op) noexcept {
    operations_.give_back(*op);
}

void engine::count_out(counted_call& call) noexcept {
    if (in_flight_.remove(call))
        finish_close();
}

std::optional<double> engine::take_retry_token() {
    const std::lock_guard lock(mutex_);
    const auto now = std::chrono::steady_clock::now();
    return bucket_.take(last_call_id_, now) ? std::optional(bucket_.left(last_call_id_, now)) : std::nullopt;
}

double engine::retry_tokens_left() {
    const std::lock_guard lock(mutex_);
    return bucket_.left(last_call_id_, std::chrono::steady_clock::now());
}

double engine::random() {
    const std::lock_guard lock(mutex_);
    return std::uniform_real_distribution<>(0, 1)(random_);
}

void engine::close(std::function<void()> done, std::optional<std::chrono::milliseconds> drain_time) {
    notice_fork();
    std::list<std::function<void()>> closing;
    closing.push_back(std::move(done));
    std::list<std::shared_ptr<boost::asio::steady_timer>> drain;
    if (drain_time)
        drain.push_back(cancel_after(*drain_time));
    {
        const std::lock_guard lock(mutex_);
        closing_.splice(closing_.end(), closing);
        drains_.splice(drains_.end(), drain);
    }
    if (in_flight_.close())
        finish_close();
}

std::shared_ptr<boost::asio::steady_timer> engine::cancel_after(std::chrono::milliseconds time) {
    auto timer = std::make_shared<boost::asio::steady_timer>(settings_.executor, time);
    timer->async_wait([weak = weak_from_this()](const boost::system::error_code& error) {
        if (const auto self = error ? nullptr : weak.lock())
            self->cancel_calls(errc::client_closed);
    });
    return timer;
}

void engine::finish_close() noexcept {
    std::list<std::function<void()>> done;
    std::list<std::shared_ptr<boost::asio::steady_timer>> drains; // their destruction cancels them
    {
        const std::lock_guard lock(mutex_);
        if (context_gone_)
            return;
        done.swap(closing_);
        drains.swap(drains_);
    }
    pool_->shut_down();
    drains.clear();
    for (const auto& d : done)
        d();
}

void engine::shut_down() noexcept {
    {
        const std::lock_guard lock(mutex_);
        if (context_gone_)
            return;
    }
    static_cast<void>(in_flight_.close());
    cancel_calls(errc::client_closed);
    pool_->shut_down();
}

void engine::cancel_calls(errc why) noexcept {
    for (std::size_t left = operations_.size(); left > 0; --left)
        if (const operation_ptr op = operations_.next())
            op->cancel({op->id(), why, boost::asio::cancellation_type::terminal});
}

// For a program that has not told its context. New sockets and timers would be those that the parent waits
// for.
void engine::notice_fork() {
    if (settings_.connect->process->shares_context()) {
        boost::asio::query(settings_.executor, boost::asio::execution::context)
            .notify_fork(boost::asio::execution_context::fork_child);
    }
}

void engine::on_forked() {
    if (!settings_.connect->process->adopt_context())
        return;
    {
        const std::lock_guard lock(mutex_);
        random_.seed(std::random_device{}()); // forks of one process must not retry in step
    }
    cancel_calls(errc::cancelled);
    pool_->on_forked();
}

void engine::context_gone() noexcept {
    std::list<std::function<void()>> closing; // may own the last handle, whose end comes back here
    std::list<std::shared_ptr<boost::asio::steady_timer>> drains;
    {
        const std::lock_guard lock(mutex_);
        context_gone_ = true;
        closing.swap(closing_);
        drains.swap(drains_);
    }
    static_cast<void>(in_flight_.close());
    operations_.context_gone();
    end_users_.context_gone();
    pool_->context_gone();
}

} // namespace conductor::call

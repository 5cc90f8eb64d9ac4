#include "call/engine.hpp"

#include "call/engine_registry.hpp"
#include "call/operation.hpp"

#include <boost/asio/execution/context.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/query.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/thread_pool.hpp>

#include <utility>

namespace conductor::call {

namespace {

// Services of a context are shut down in the reverse order of their making, and told of a fork in this one.
// The registry goes before the service of strands: what is posted to a strand after that has been shut down
// would never be destroyed. It hears of a fork after the service of timers and sockets, which then has left
// what it shared with the parent.
engine_registry& registry_of(const boost::asio::any_io_executor& executor) {
    boost::asio::make_strand(executor);
    const boost::asio::steady_timer timer(executor);
    return boost::asio::use_service<engine_registry>(
        boost::asio::query(executor, boost::asio::execution::context));
}

// A strand of an executor of known type allocates nothing when it is used; one of an any_io_executor does so
// eleven times in each request.
template <class Executor>
pool::executor_factory strands_on(const Executor& executor) {
    return [executor]() -> boost::asio::any_io_executor { return boost::asio::make_strand(executor); };
}

// Enough for the calls of a busy moment; beyond it, memory is given back.
constexpr std::size_t max_spare_operations = 256;

} // namespace

// How long close() waits for calls in flight. Everything but the making of it happens on its executor.
struct engine::drain {
    drain(const boost::asio::any_io_executor& executor, std::chrono::milliseconds time)
        : timer(executor, time) {}

    boost::asio::steady_timer timer;
    bool over = false;
};

std::shared_ptr<engine> engine::make(engine_settings settings) {
    std::shared_ptr<engine> made(new engine(std::move(settings)));
    made->registry_.add(*made);
    return made;
}

engine::engine(engine_settings settings)
    : settings_(std::move(settings))
    , registry_(registry_of(settings_.executor))
    , make_serial_executor_(serial_executors(settings_))
    , pool_(std::make_shared<pool::connection_pool>(
          make_serial_executor_, settings_.connect, settings_.pool, settings_.watcher))
    , end_users_(settings_.end_users)
    , bucket_(settings_.budget, std::chrono::steady_clock::now()) {
    spare_.reserve(max_spare_operations);
}

pool::executor_factory engine::serial_executors(const engine_settings& settings) {
    if (settings.single_threaded) {
        return [executor = settings.executor] { return executor; };
    }
    const boost::asio::any_io_executor& executor = settings.executor;
    if (const auto* known = executor.target<boost::asio::io_context::executor_type>()) {
        return strands_on(*known);
    }
    if (const auto* known = executor.target<boost::asio::thread_pool::executor_type>()) {
        return strands_on(*known);
    }
    return strands_on(executor);
}

engine::~engine() {
    for (operation* op : spare_) {
        delete op;
    }
    if (!context_gone_) {
        registry_.remove(*this);
    }
}

operation* engine::make_operation() {
    notice_fork();
    operation* op = nullptr;
    {
        const std::lock_guard lock(mutex_);
        if (!spare_.empty()) {
            op = spare_.back();
            spare_.pop_back();
        }
    }
    if (op == nullptr) {
        op = new operation(make_serial_executor_());
    }
    op->prepare(shared_from_this(), ++last_call_id_);
    intrusive_ptr_add_ref(op);
    return op;
}

void engine::recycle(operation* op) noexcept {
    {
        const std::lock_guard lock(mutex_);
        if (!context_gone_ && spare_.size() < max_spare_operations) {
            spare_.push_back(op);
            return;
        }
    }
    delete op;
}

bool engine::enlist(active_call& call) {
    const std::lock_guard lock(mutex_);
    if (closed_) {
        return false;
    }
    active_.push_back(call);
    return true;
}

void engine::delist(active_call& call) {
    bool last = false;
    {
        const std::lock_guard lock(mutex_);
        active_.erase(active_.iterator_to(call));
        last = closed_ && active_.empty();
    }
    if (last) {
        finish_close();
    }
}

bool engine::take_retry_token() {
    const std::lock_guard lock(mutex_);
    return bucket_.take(last_call_id_, std::chrono::steady_clock::now());
}

double engine::random() {
    const std::lock_guard lock(mutex_);
    return std::uniform_real_distribution<>(0, 1)(random_);
}

void engine::close(std::function<void()> done, std::optional<std::chrono::milliseconds> drain_time) {
    notice_fork();
    const auto limit = drain_time ? std::make_shared<drain>(make_serial_executor_(), *drain_time) : nullptr;
    bool idle = false;
    {
        const std::lock_guard lock(mutex_);
        closed_ = true;
        closing_.push_back(std::move(done));
        idle = active_.empty();
        if (limit && !idle) {
            drains_.push_back(limit);
        }
    }
    if (idle) {
        finish_close();
    } else if (limit) {
        start_drain(limit);
    }
}

void engine::start_drain(std::shared_ptr<drain> d) {
    const auto executor = d->timer.get_executor();
    boost::asio::post(executor, [self = shared_from_this(), d = std::move(d)] {
        if (d->over) {
            return;
        }
        d->timer.async_wait([self, d](const boost::system::error_code& error) {
            if (!error) {
                self->cancel_calls();
            }
        });
    });
}

void engine::finish_close() {
    std::vector<std::function<void()>> done;
    std::vector<std::shared_ptr<drain>> drains;
    {
        const std::lock_guard lock(mutex_);
        if (context_gone_) {
            return;
        }
        done.swap(closing_);
        drains.swap(drains_);
    }
    pool_->shut_down();
    for (const auto& d : drains) {
        boost::asio::post(d->timer.get_executor(), [d] {
            d->over = true;
            d->timer.cancel();
        });
    }
    for (auto& d : done) {
        boost::asio::post(settings_.executor, std::move(d));
    }
}

void engine::shut_down() {
    {
        const std::lock_guard lock(mutex_);
        if (context_gone_) {
            return;
        }
        closed_ = true;
    }
    cancel_calls();
    pool_->shut_down();
}

void engine::cancel_calls() {
    std::vector<std::pair<operation_ptr, std::uint64_t>> cancelled;
    {
        const std::lock_guard lock(mutex_);
        if (context_gone_) {
            return;
        }
        for (active_call& call : active_) {
            auto& op = static_cast<operation&>(call);
            cancelled.emplace_back(&op, op.id());
        }
    }
    for (const auto& c : cancelled) {
        c.first->cancel(c.second, errc::client_closed, boost::asio::cancellation_type::terminal);
    }
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
    if (!settings_.connect->process->adopt_context()) {
        return;
    }
    std::vector<std::pair<operation_ptr, std::uint64_t>> of_parent;
    {
        const std::lock_guard lock(mutex_);
        for (active_call& call : active_) {
            auto& op = static_cast<operation&>(call);
            of_parent.emplace_back(&op, op.id());
        }
        random_.seed(std::random_device{}()); // forks of one process must not retry in step
    }
    for (const auto& [op, id] : of_parent) {
        op->leave_to_parent(id);
    }
    pool_->on_forked();
}

void engine::context_gone() {
    std::vector<operation*> spare;
    std::vector<std::function<void()>> closing; // may own the last handle, whose end comes back here
    std::vector<std::shared_ptr<drain>> drains;
    {
        const std::lock_guard lock(mutex_);
        closed_ = true;
        context_gone_ = true;
        spare.swap(spare_);
        closing.swap(closing_);
        drains.swap(drains_);
    }
    for (operation* op : spare) {
        delete op;
    }
    end_users_.context_gone();
    pool_->context_gone();
}

} // namespace conductor::call

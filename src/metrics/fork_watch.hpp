#pragma once

// Tells what has sockets in an execution context when that is one of a forked process.

#include <conductor/version.hpp>

#include <boost/asio/execution_context.hpp>

#include <mutex>
#include <set>

namespace conductor::inline CONDUCTOR_ABI::metrics {

class fork_watch final : public boost::asio::execution_context::service {
public:
    static inline boost::asio::execution_context::id id;

    class watcher {
    public:
        virtual void on_forked() = 0; // this process is the child

    protected:
        ~watcher() = default;
    };

    explicit fork_watch(boost::asio::execution_context& context)
        : service(context) {}

    void add(watcher& w) {
        const std::lock_guard lock(mutex_);
        watchers_.insert(&w);
    }
    void remove(watcher& w) {
        const std::lock_guard lock(mutex_);
        watchers_.erase(&w);
    }

private:
    void shutdown() override {}

    void notify_fork(boost::asio::execution_context::fork_event event) override {
        const std::lock_guard lock(mutex_);
        if (event == boost::asio::execution_context::fork_child)
            for (watcher* w : watchers_)
                w->on_forked();
    }

    std::mutex mutex_;
    std::set<watcher*> watchers_;
};

} // namespace conductor::metrics

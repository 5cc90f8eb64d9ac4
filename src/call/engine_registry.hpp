#pragma once

// Tells engines what happens to their execution context. It is being destroyed, while its services still
// work: sockets and timers must go before them, and calls that wait in a queue have no handler that goes with
// the context. Or it is one of a forked process now.

#include <conductor/version.hpp>

#include <boost/asio/execution_context.hpp>

#include <memory>
#include <mutex>
#include <unordered_set>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::call {

class engine;

class engine_registry final : public boost::asio::execution_context::service {
public:
    static inline boost::asio::execution_context::id id;

    explicit engine_registry(boost::asio::execution_context& context)
        : service(context) {}

    void add(engine& e);
    void remove(engine& e);

private:
    void shutdown() override;
    void notify_fork(boost::asio::execution_context::fork_event event) override;
    [[nodiscard]] std::vector<std::shared_ptr<engine>> alive();

    std::mutex mutex_;
    std::unordered_set<engine*> engines_;
};

} // namespace conductor::call

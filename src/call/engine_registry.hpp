#pragma once

// Tells engines that their execution context is being destroyed, while its services still work: sockets and
// timers must go before them, and calls that wait in a queue have no handler that goes with the context.

#include <boost/asio/execution_context.hpp>

#include <mutex>
#include <unordered_set>

namespace conductor::call {

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

    std::mutex mutex_;
    std::unordered_set<engine*> engines_;
};

} // namespace conductor::call

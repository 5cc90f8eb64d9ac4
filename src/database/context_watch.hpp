#pragma once

// Tells the workers of an execution context that it is going away, while its services still work: requests
// that wait have no place in them, and would keep their handlers, and whatever those own, for ever.

#include <conductor/version.hpp>

#include <boost/asio/execution_context.hpp>

#include <memory>
#include <mutex>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::database {

class worker;

class context_watch final : public boost::asio::execution_context::service {
public:
    static inline boost::asio::execution_context::id id;

    explicit context_watch(boost::asio::execution_context& context)
        : service(context) {}

    // Its timers and sockets must be there already: what is made last is told first.
    void add(const std::shared_ptr<worker>& one);

private:
    void shutdown() override;

    std::mutex mutex_;
    std::vector<std::weak_ptr<worker>> workers_;
};

} // namespace conductor::database

#pragma once

// Lets happen in companies' queues what is due as real time passes.

#include "sandbox/server/core.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/steady_timer.hpp>

#include <memory>
#include <mutex>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// Thread-safe.
class ticker : public std::enable_shared_from_this<ticker> {
public:
    ticker(const boost::asio::any_io_executor& executor, std::shared_ptr<core> shared);

    void start();

    /// From now on only `lanes::advance` moves anything.
    void stop();

private:
    void wait_for_next();

    std::shared_ptr<core> core_;
    std::mutex mutex_;
    boost::asio::steady_timer timer_;
    bool stopped_ = false;
};

} // namespace conductor::sandbox

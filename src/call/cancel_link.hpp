#pragma once

// A way from a canceller to its operation that keeps nothing alive.

#include <boost/smart_ptr/intrusive_ptr.hpp>

#include <mutex>

namespace conductor::call {

class operation;

// Made once for each operation. Thread-safe.
class cancel_link {
public:
    explicit cancel_link(operation& op) noexcept
        : operation_(&op) {}

    // Null if no call is in flight on it any more.
    [[nodiscard]] boost::intrusive_ptr<operation> lock();

    // The operation is being destroyed.
    void cut();

private:
    std::mutex mutex_;
    operation* operation_;
};

} // namespace conductor::call

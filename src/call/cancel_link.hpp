#pragma once

// A way from a canceller to its operation that keeps nothing alive.

#include <conductor/errc.hpp>

#include <boost/asio/cancellation_type.hpp>
#include <boost/smart_ptr/intrusive_ptr.hpp>

#include <cstdint>
#include <mutex>
#include <optional>

namespace conductor::inline CONDUCTOR_ABI::call {

class operation;

// Who is cancelled, and why. An operation carries out one call after another.
struct cancellation {
    std::uint64_t call = 0;
    errc why = errc::cancelled;
    boost::asio::cancellation_type_t type = boost::asio::cancellation_type::none;
};

// Made once for each operation. Thread-safe.
class cancel_link {
public:
    explicit cancel_link(operation& op) noexcept
        : operation_(&op) {}

    // Null if no call is in flight on it any more.
    [[nodiscard]] boost::intrusive_ptr<operation> lock() noexcept;

    // Leaves a cancellation for the operation. One that is there already is added to, or gives way to that of
    // a later call.
    void put(const cancellation& c) noexcept;
    [[nodiscard]] std::optional<cancellation> take() noexcept;

    // The operation is being destroyed.
    void cut() noexcept;

private:
    std::mutex mutex_;
    operation* operation_;
    std::optional<cancellation> pending_;
};

} // namespace conductor::call

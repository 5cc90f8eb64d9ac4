#pragma once

// All operations of a client: those in use, and finished ones, whose memory serves the next calls.

#include <conductor/version.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/intrusive/list.hpp>
#include <boost/smart_ptr/intrusive_ptr.hpp>

#include <cstddef>
#include <mutex>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::call {

class operation;
class operation_store;

using stored_operation = boost::intrusive::list_base_hook<boost::intrusive::tag<operation_store>>;

// Thread-safe.
class operation_store {
public:
    operation_store();
    ~operation_store();
    operation_store(const operation_store&) = delete;
    operation_store& operator=(const operation_store&) = delete;

    // A finished one, or a new one. Nobody has a reference to it.
    [[nodiscard]] operation& take(const boost::asio::any_io_executor& executor);
    // Its last reference is gone.
    void give_back(operation& op) noexcept;

    // To visit each that is in use once, though others come and go: call next() size() times. Null if the
    // next one is not in use.
    [[nodiscard]] std::size_t size() const noexcept;
    [[nodiscard]] boost::intrusive_ptr<operation> next() noexcept;

    // The execution context is being destroyed, and what needs it has to go first.
    void context_gone() noexcept;

private:
    void destroy(operation& op) noexcept;

    mutable std::mutex mutex_;
    bool context_gone_ = false;
    boost::intrusive::list<stored_operation, boost::intrusive::base_hook<stored_operation>> all_;
    std::vector<operation*> finished_;
};

} // namespace conductor::call

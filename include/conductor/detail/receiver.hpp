#pragma once

// The seam between the typed facade and the compiled library: one call, and the one who is waiting for it.

#include <conductor/detail/built_with.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/response.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/cancellation_type.hpp>

#include <cstdint>
#include <exception>
#include <memory>

namespace conductor::inline CONDUCTOR_ABI::call {
class operation;
class cancel_link;
} // namespace conductor::call

namespace conductor::inline CONDUCTOR_ABI::detail {

// Whether a completion may run before the function that causes it returns.
enum class completion_mode { dispatch, post };

// Where a call's value goes, and who is told. The library decodes into it without knowing its type.
class receiver {
public:
    // The object that the answer is decoded into.
    virtual void* target() noexcept = 0;

    // Where the HTTP side of the answer goes, or null when it is not wanted.
    virtual response_info* response() noexcept = 0;

    // Ends the call and destroys this object. The handler runs on its own executor; only it may throw here.
    virtual void complete(std::exception_ptr thrown, completion_mode mode) = 0;

    // Destroys this object and its handler without running it: the execution context is going away.
    virtual void abandon() noexcept = 0;

protected:
    ~receiver() = default;
};

// Cancels one call, from any thread, whether or not it has ended already. Keeps nothing of the call alive:
// its handler may own the signal that holds this.
class canceller {
public:
    CONDUCTOR_API explicit canceller(call::operation& op) noexcept;

    CONDUCTOR_API void operator()(boost::asio::cancellation_type_t type) const noexcept;

private:
    std::shared_ptr<call::cancel_link> link_;
    std::uint64_t call_id_;
};

// A call that is encoded and ready to start. Destroying it unstarted drops it.
class prepared_call {
public:
    explicit prepared_call(call::operation& op) noexcept
        : operation_(&op) {}
    CONDUCTOR_API prepared_call(prepared_call&& other) noexcept;
    prepared_call& operator=(prepared_call&&) = delete;
    CONDUCTOR_API ~prepared_call();

    // The client's executor.
    [[nodiscard]] CONDUCTOR_API boost::asio::any_io_executor get_executor() const noexcept;

    [[nodiscard]] canceller get_canceller() const noexcept { return canceller{*operation_}; }

    // Starts the call; `r` is told when it is over, never before this returns.
    CONDUCTOR_API void start(receiver& r) && noexcept;

private:
    call::operation* operation_;
};

} // namespace conductor::detail

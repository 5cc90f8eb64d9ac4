// The library's side of the seam in conductor/detail/receiver.hpp.

#include "call/engine.hpp"
#include "call/operation.hpp"

#include <conductor/detail/receiver.hpp>

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::detail {

canceller::canceller(call::operation& op) noexcept
    : link_(op.link())
    , call_id_(op.id()) {}

void canceller::operator()(boost::asio::cancellation_type_t type) const noexcept {
    if (const call::operation_ptr op = link_->lock())
        op->cancel({call_id_, errc::cancelled, type});
}

prepared_call::prepared_call(prepared_call&& other) noexcept
    : operation_(std::exchange(other.operation_, nullptr)) {}

prepared_call::~prepared_call() {
    if (operation_ != nullptr)
        intrusive_ptr_release(operation_);
}

boost::asio::any_io_executor prepared_call::get_executor() const noexcept {
    return operation_->shared().executor();
}

void prepared_call::start(receiver& r) && noexcept {
    operation_->start(r);
}

} // namespace conductor::detail

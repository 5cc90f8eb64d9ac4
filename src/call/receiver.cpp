// The library's side of the seam in conductor/detail/receiver.hpp.

#include "call/engine.hpp"
#include "call/operation.hpp"

#include <conductor/detail/receiver.hpp>

#include <utility>

namespace conductor::detail {

canceller::canceller(call::operation& op) noexcept
    : operation_(&op)
    , call_id_(op.id()) {
    intrusive_ptr_add_ref(operation_);
}

canceller::canceller(canceller&& other) noexcept
    : operation_(std::exchange(other.operation_, nullptr))
    , call_id_(other.call_id_) {}

canceller::~canceller() {
    if (operation_ != nullptr) {
        intrusive_ptr_release(operation_);
    }
}

void canceller::operator()(boost::asio::cancellation_type_t type) {
    operation_->cancel(call_id_, errc::cancelled, type);
}

prepared_call::prepared_call(prepared_call&& other) noexcept
    : operation_(std::exchange(other.operation_, nullptr)) {}

prepared_call::~prepared_call() {
    if (operation_ != nullptr) {
        intrusive_ptr_release(operation_);
    }
}

boost::asio::any_io_executor prepared_call::get_executor() const noexcept {
    return operation_->shared().executor();
}

void prepared_call::start(receiver& r) && {
    operation_->start(r);
}

} // namespace conductor::detail

#include "sandbox/server/ticker.hpp"

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

ticker::ticker(const boost::asio::any_io_executor& executor, std::shared_ptr<core> shared)
    : core_{std::move(shared)}
    , timer_{executor} {}

void ticker::start() {
    core_->companies.on_change([weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->wait_for_next();
    });
}

void ticker::stop() {
    const std::lock_guard lock{mutex_};
    stopped_ = true;
    timer_.cancel();
}

void ticker::wait_for_next() {
    const std::lock_guard lock{mutex_};
    const auto next = core_->companies.next_time();
    if (stopped_ || !next) {
        timer_.cancel();
        return;
    }
    timer_.expires_at(core_->backend.clock().real(*next));
    timer_.async_wait([self = shared_from_this()](boost::system::error_code ec) {
        if (ec)
            return;
        self->core_->companies.run_due();
        self->wait_for_next();
    });
}

} // namespace conductor::sandbox

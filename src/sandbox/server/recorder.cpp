#include "sandbox/server/recorder.hpp"

namespace conductor::inline CONDUCTOR_ABI::sandbox {

void recorder::connection_opened() {
    const std::lock_guard lock{mutex_};
    ++counters_.connections;
    ++counters_.open_connections;
}

void recorder::connection_closed() {
    const std::lock_guard lock{mutex_};
    --counters_.open_connections;
}

void recorder::handshake_done(bool resumed) {
    const std::lock_guard lock{mutex_};
    ++counters_.handshakes;
    counters_.handshakes_resumed += resumed ? 1 : 0;
}

void recorder::request_received(const recorded_request& request) {
    const std::lock_guard lock{mutex_};
    ++counters_.requests_received;
    requests_.push_back(request);
    if (requests_.size() > capacity_)
        requests_.pop_front();
}

void recorder::request_processed() {
    const std::lock_guard lock{mutex_};
    ++counters_.requests_processed;
}

std::vector<recorded_request> recorder::requests() const {
    const std::lock_guard lock{mutex_};
    return {requests_.begin(), requests_.end()};
}

void recorder::clear_requests() {
    const std::lock_guard lock{mutex_};
    requests_.clear();
}

statistics recorder::counters() const {
    const std::lock_guard lock{mutex_};
    return counters_;
}

} // namespace conductor::sandbox

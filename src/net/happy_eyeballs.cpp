#include "net/happy_eyeballs.hpp"

#include <boost/asio/error.hpp>

#include <algorithm>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::net {

namespace {

namespace error = boost::asio::error;

// How much an error says about the server, rather than about this machine's network.
int weight(boost::system::error_code code) noexcept {
    if (code == error::connection_refused || code == error::connection_reset)
        return 3;
    if (code == error::timed_out)
        return 2;
    if (code == error::host_unreachable || code == error::network_unreachable ||
        code == error::address_family_not_supported)
        return 0;
    return 1;
}

} // namespace

std::vector<happy_eyeballs::endpoint>
interleave_families(const std::vector<happy_eyeballs::endpoint>& resolved) {
    using endpoints = std::vector<happy_eyeballs::endpoint>;
    endpoints first, second;
    for (const auto& address : resolved) {
        endpoints& family = address.protocol() == resolved.front().protocol() ? first : second;
        if (std::ranges::find(family, address) == family.end())
            family.push_back(address);
    }
    endpoints out;
    out.reserve(first.size() + second.size());
    for (std::size_t i = 0; i < std::max(first.size(), second.size()); ++i) {
        if (i < first.size())
            out.push_back(first[i]);
        if (i < second.size())
            out.push_back(second[i]);
    }
    return out;
}

happy_eyeballs::happy_eyeballs(std::vector<endpoint> addresses, clock::duration attempt_delay)
    : addresses_(std::move(addresses))
    , attempt_delay_(attempt_delay) {}

happy_eyeballs::step happy_eyeballs::on_start(clock::time_point now) {
    if (addresses_.empty()) {
        error_ = error::host_not_found;
        return {.start = {}, .wake = {}, .failed = true};
    }
    return start_next(now);
}

happy_eyeballs::step happy_eyeballs::on_timer(clock::time_point now) {
    return start_next(now);
}

happy_eyeballs::step
happy_eyeballs::on_failed(std::size_t index, boost::system::error_code error, clock::time_point now) {
    --pending_;
    if (!error_ || weight(error) >= weight(error_)) {
        error_ = error;
        error_address_ = index;
    }
    step out = start_next(now);
    out.failed = pending_ == 0;
    return out;
}

happy_eyeballs::step happy_eyeballs::start_next(clock::time_point now) {
    step out;
    if (next_ == addresses_.size())
        return out;
    out.start = next_++;
    ++pending_;
    if (next_ < addresses_.size())
        out.wake = now + attempt_delay_;
    return out;
}

} // namespace conductor::net

// How a connector ends, and what it says then.

#include "net/connector.hpp"
#include "net/exhaustion.hpp"

#include <boost/system/errc.hpp>
#include <boost/system/system_error.hpp>

#include <cstddef>
#include <exception>
#include <new>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::net {

using boost::system::error_code;

// What a part of the way is called when it failed for a reason without a code of its own.
errc connector::code_of(phase part) noexcept {
    switch (part) {
    case phase::handshake:
        return errc::tls_failed;
    case phase::proxy:
        return errc::proxy_failed;
    case phase::connect:
        return errc::connect_failed;
    default:
        return errc::resolve_failed;
    }
}

// Books the time of the part that ends.
void connector::enter(phase next) noexcept {
    const clock::time_point now = clock::now();
    const clock::duration passed = now - phase_began_;
    switch (phase_) {
    case phase::resolve:
        durations_.resolve = passed;
        break;
    case phase::connect:
        durations_.connect = passed;
        break;
    case phase::proxy:
        durations_.proxy = passed;
        break;
    case phase::handshake:
        durations_.handshake = passed;
        break;
    default:
        break;
    }
    phase_ = next;
    phase_began_ = now;
}

// Ends all waits. That of the deadline delivers; the running step does if there is none.
void connector::finish(failure error) noexcept {
    if (is_over())
        return;
    remember(error);
    enter(phase::none);
    connect_result& result = outcome_.emplace(nullptr, std::move(error), durations_);
    if (result.error.code == errc{})
        result.connection = std::move(stream_);
    stream_.reset();
    drop_descriptors();
    lookup_.reset();
    attempt_timer_.cancel();
    deadline_.cancel();
}

void connector::fail(errc code, error_code cause, const std::string& why) {
    std::string detail = place();
    if (!why.empty())
        detail += ": " + why;
    finish({code, phase_, cause, std::move(detail)});
}

// What a caller decided, and what this process lacks, says nothing of an address.
void connector::remember(const failure& error) noexcept {
    address_memory& memory = *settings_->addresses;
    if (error.code == errc{}) {
        memory.worked(*address_);
        return;
    }
    if (error.code == errc::cancelled || is_local_exhaustion(error.cause))
        return;
    // In a fork, the parent's threads may have left the resolver locked.
    if (answer_ && !process_.is_foreign())
        settings_->names->forget(nearest_host(), answer_);
    if (address_)
        memory.failed(*address_, clock::now());
    for (std::size_t i = 0; i < attempts_.size(); ++i)
        if (attempts_[i])
            memory.failed(race_->address(i), clock::now());
}

const std::string& connector::nearest_host() const noexcept {
    return settings_->via ? settings_->via->host : settings_->target.host;
}

// Nothing in here may need memory.
failure connector::thrown() const noexcept {
    failure out{code_of(phase_), phase_, {}, {}};
    try {
        std::rethrow_exception(std::current_exception());
    } catch (const std::bad_alloc&) {
        out.cause = make_error_code(boost::system::errc::not_enough_memory);
    } catch (const boost::system::system_error& e) {
        out.cause = e.code();
    } catch (...) {
        out.detail = "internal error"; // nothing else is thrown; short enough for no allocation
    }
    return out;
}

// Where the connection leads, as far as is known by now.
std::string connector::place() const {
    const auto text = [](const std::string& host, std::uint16_t port) {
        return origin{false, host, port}.host_and_port();
    };
    const auto& via = settings_->via;
    std::string out = via ? text(via->host, via->port) : settings_->target.host_and_port();
    auto add_address = [&, link = " at "](const endpoint& address) mutable {
        const std::string number = text(address.address().to_string(), address.port());
        if (number != out) { // else there was no name to resolve
            out += link + number;
            link = ", ";
        }
    };
    if (address_)
        add_address(*address_);
    for (std::size_t i = 0; i < attempts_.size(); ++i)
        if (attempts_[i])
            add_address(race_->address(i));
    if (!via)
        return out;
    out.insert(0, "the proxy ");
    return phase_ == phase::handshake ? settings_->target.host_and_port() + " through " + out : out;
}

} // namespace conductor::net

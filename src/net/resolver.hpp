#pragma once

// Name resolution that nobody has to wait for. getaddrinfo() knows all that the system knows of names (hosts
// file, name service switch, mDNS, its own cache), blocks for as long as a name server does not answer, and
// cannot be cancelled. So each call of it runs on a detached thread, which owns what it works on and knows no
// executor: whoever is not interested any more just goes, and an answer that comes too late is dropped.

#include "net/name_state.hpp"

#include <boost/asio/ip/tcp.hpp>
#include <boost/system/error_code.hpp>

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::net {

// Looks a name up, with port 0; may block for long, and is called from several threads.
using lookup_function = std::function<std::vector<boost::asio::ip::tcp::endpoint>(
    const std::string& host, boost::system::error_code& error)>;

// By getaddrinfo().
[[nodiscard]] std::vector<boost::asio::ip::tcp::endpoint>
system_lookup(const std::string& host, boost::system::error_code& error);

// One wait for the answer to a look-up. The descriptor tells of the answer, so that waiting for it is an
// operation of the waiter's own execution context, which goes with that context.
class lookup_wait {
public:
    explicit lookup_wait(boost::system::error_code& error) noexcept; // if there are no descriptors
    lookup_wait(const lookup_wait&) = delete;
    lookup_wait& operator=(const lookup_wait&) = delete;
    ~lookup_wait();

    // Becomes readable, and stays so, when there is an answer. Belongs to the wait until it is released.
    [[nodiscard]] int descriptor() const noexcept { return near_end_; }
    void release_descriptor() noexcept { near_end_ = -1; }

    // Null until then.
    [[nodiscard]] lookup_answer_ptr answer() const;

    // From any thread, once.
    void settle(lookup_answer_ptr answer) noexcept;

private:
    int near_end_ = -1;
    int far_end_ = -1;
    mutable std::mutex mutex_;
    lookup_answer_ptr answer_;
};

// Thread-safe. Whoever asks for a name that is being looked up, or was a moment ago, gets the same answer. A
// look-up that takes suspiciously long is not waited for alone: who asks then starts another one, within a
// limit, and the first addresses that any of them finds are everyone's. See name_state.
class resolver {
public:
    using clock = name_state::clock;

    explicit resolver(lookup_function lookup = system_lookup);

    // Null with an error if there are no descriptors or threads. Throws std::bad_alloc. Nothing is started
    // then.
    [[nodiscard]] std::shared_ptr<lookup_wait>
    start(const std::string& host, clock::time_point now, boost::system::error_code& error);

    // The addresses of this answer do not work: whoever asks next has them looked up again.
    void forget(const std::string& host, const lookup_answer_ptr& answer) noexcept;

    // This process is a fork: the threads are the parent's, and nobody is left to answer. No other thread may
    // use it meanwhile.
    void forget_threads();

private:
    class desk;
    lookup_function lookup_;
    std::shared_ptr<desk> desk_; // outlives the resolver while a thread runs
};

} // namespace conductor::net

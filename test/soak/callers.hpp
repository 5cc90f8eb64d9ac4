#pragma once

// Coroutines that make calls at random, with random limits of time, and cancel some of them.

#include "soak/dice.hpp"
#include "soak/ledger.hpp"

#include <conductor/client.hpp>

#include <boost/asio/awaitable.hpp>

#include <atomic>
#include <cstddef>
#include <mutex>
#include <string>
#include <vector>

namespace conductor::test {

struct soaked_company {
    std::string end_user;
    std::string customer;
};

// What all callers share.
class calls {
public:
    explicit calls(std::vector<soaked_company> all)
        : companies(std::move(all)) {}

    [[nodiscard]] std::string next_name() { return std::to_string(++last_); }
    void failed(const error& why) {
        cancelled += why.code() == errc::cancelled ? 1u : 0u;
        late += why.code() == errc::deadline_exceeded ? 1u : 0u;
    }
    // Boost.Test's own checks may be used by one thread only.
    void check(bool holds, const std::string& otherwise);
    [[nodiscard]] std::vector<std::string> failed_checks() const;

    const std::vector<soaked_company> companies;
    ledger creates;
    std::atomic<bool> over = false;
    std::atomic<std::size_t> others = 0;    // calls that create nothing
    std::atomic<std::size_t> cancelled = 0; // by the caller
    std::atomic<std::size_t> late = 0;      // ended by a deadline

private:
    std::atomic<unsigned> last_ = 0;
    mutable std::mutex mutex_;
    std::vector<std::string> failed_;
};

[[nodiscard]] qbd::invoice_create_params invoice_for(const soaked_company& c, const std::string& name);

// Until `over`.
boost::asio::awaitable<void> call_at_random(client c, calls& all, unsigned seed);

} // namespace conductor::test

#pragma once

// A company that a worker has, for as long as its lease lasts by the worker's own clock.

#include "outbox/work_store.hpp"
#include "values/boot_clock.hpp"

#include <conductor/errc.hpp>
#include <conductor/error.hpp>

#include <boost/asio/cancellation_signal.hpp>

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail {

struct holding {
    holding(lease l, boot_clock::time_point until)
        : of(std::move(l))
        , valid_until(until) {}

    // Nothing is sent, and nothing written, without. The clock goes on while the machine sleeps.
    [[nodiscard]] bool is_valid() const { return !lost && boot_clock::now() < valid_until; }

    // Right before something is sent.
    void require() const {
        if (is_valid())
            return;
        error_details details;
        details.outcome = outcome::not_processed;
        throw cancelled_error(errc::cancelled, "the lease of the company is over", std::move(details));
    }

    lease of;
    boot_clock::time_point valid_until;
    bool lost = false;
    boost::asio::cancellation_signal signal; // breaks its requests off
};

} // namespace conductor::outbox_detail

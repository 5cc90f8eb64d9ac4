#pragma once

// How one attempt of a call ended, as far as deciding about another one needs to know.

#include "net/failure.hpp"

#include <conductor/error.hpp>

#include <chrono>
#include <optional>

namespace conductor::call {

struct attempt_report {
    // The answer's status, or 0 if there was no complete answer and `failure` says why. With a status,
    // `failure` says why the body could not be read, if so.
    int status = 0;
    std::optional<bool> should_retry;
    std::optional<std::chrono::milliseconds> retry_after;

    net::failure failure;
    bool sent = false;  // any byte of the request may have reached the server
    bool stale = false; // the connection had been used before, and no byte of an answer came

    [[nodiscard]] bool succeeded() const noexcept { return status >= 200 && status < 300; }
};

// What is known about the request at the server after an attempt that did not succeed.
[[nodiscard]] outcome outcome_of(const attempt_report& report) noexcept;

// Whether another attempt has a chance, leaving aside whether it is safe and how many there were.
[[nodiscard]] bool is_transient(const attempt_report& report) noexcept;

// The `errc` of a status that is not a success.
[[nodiscard]] errc errc_of_status(int status) noexcept;

} // namespace conductor::call

#pragma once

// How one attempt of a call ended, as far as deciding about another one needs to know.

#include "call/error_table.hpp"
#include "net/failure.hpp"

#include <conductor/error.hpp>

#include <chrono>
#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::call {

[[nodiscard]] constexpr bool is_success(int status) noexcept {
    return status >= 200 && status < 300;
}

struct attempt_report {
    // The answer's status, or 0 if there was no complete answer and `failure` says why. With a status,
    // `failure` says why the body could not be read, if so.
    int status = 0;
    api_error_body error; // with a status that is no success
    error_meaning meaning;
    std::optional<bool> should_retry;
    std::optional<std::chrono::milliseconds> retry_after;

    net::failure failure;
    bool sent = false;         // any byte of the request may have reached the server
    bool stale = false;        // the connection had been used before, and no byte of an answer came
    bool success_lost = false; // the header said so, and the body did not come

    bool key_changed = false; // the key was refused, and there is another one
    std::string key_problem;  // why there may be another one that cannot be had

    [[nodiscard]] bool succeeded() const noexcept { return is_success(status); }
};

// The report of an answer whose status is no success.
[[nodiscard]] attempt_report refused_with(int status, api_error_body error) noexcept;

// What is known about the request at the server after the attempt.
[[nodiscard]] outcome outcome_of(const attempt_report& report) noexcept;

// Whether another attempt has a chance, leaving aside whether it is safe and how many there were.
[[nodiscard]] repeat repeat_of(const attempt_report& report) noexcept;

// What ended it; without a success.
[[nodiscard]] errc code_of(const attempt_report& report) noexcept;
[[nodiscard]] error_kind kind_of(const attempt_report& report) noexcept;

} // namespace conductor::call

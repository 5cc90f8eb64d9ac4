#pragma once

// Reads one HTTP/1.1 answer from bytes as they come. Sans-io: whoever owns the socket fills `prepare()`.

#include "net/failure.hpp"

#include <conductor/decode_policy.hpp>
#include <conductor/headers.hpp>

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::http {

class response_reader {
public:
    enum class progress { need_more, complete, failed };

    response_reader();
    ~response_reader();
    response_reader(const response_reader&) = delete;
    response_reader& operator=(const response_reader&) = delete;

    // Makes it ready for the next answer; keeps the memory.
    void reset(const response_options& limits);

    // Gives back the memory that most answers do not need.
    void trim() noexcept;

    // How many bytes of memory it holds, about.
    [[nodiscard]] std::size_t memory() const noexcept;

    // Where the next received bytes go. Never empty.
    [[nodiscard]] std::span<char> prepare();

    // `bytes` were received into the span that prepare() gave. Interim answers (1xx) are skipped.
    progress commit(std::size_t bytes);

    // The peer ended the connection.
    progress commit_end();

    // Nothing more can be read.
    progress commit_failure(net::failure why);

    // Why it failed, or why the body of a refusal that is complete is not whole: what its status and header
    // say counts nevertheless. Nothing if all is well.
    [[nodiscard]] const net::failure& failure() const noexcept;

    // Whether any byte of an answer has come.
    [[nodiscard]] bool started() const noexcept;

    // The status of the answer whose header has come, be it complete or not; 0 until then.
    [[nodiscard]] int announced_status() const noexcept;

    // The following are valid once it is complete, until reset().

    [[nodiscard]] int status() const noexcept;
    [[nodiscard]] std::optional<std::string_view> find(std::string_view name) const noexcept;
    [[nodiscard]] response_headers copy_headers() const;
    [[nodiscard]] std::string& body() noexcept;

    // Whether the connection can carry another request: both sides agree, and nothing follows the answer.
    [[nodiscard]] bool keep_alive() const noexcept;

private:
    struct state;
    std::unique_ptr<state> state_;
};

} // namespace conductor::http

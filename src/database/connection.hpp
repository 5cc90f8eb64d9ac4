#pragma once

// A connection to a database of either kind: transactions, one after another.

#include "database/failure.hpp"
#include "database/statement.hpp"
#include "database/value.hpp"

#include <boost/asio/any_completion_handler.hpp>
#include <boost/asio/async_result.hpp>

#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::database {

enum class dialect : std::uint8_t { sqlite, postgresql };

using answer = std::variant<failure, std::vector<rows>>; // the rows of each statement, in order
using handler = boost::asio::any_completion_handler<void(answer)>;
using run_function = std::function<void(std::vector<statement> all, handler done)>;
using listener = std::function<void(const std::string& payload)>;

// Its functions may be called from any thread, and their handlers are called one after another, never from
// inside of them, by the executor it was opened with or the handler's own.
//
// It is opened by the first request, and after a loss by the next one. No request is made twice.
//
// Its destruction alone breaks requests off, the one it is at and all that wait: their handlers are called
// afterwards, with `closed`. The one it was at may have been done; `maybe_committed` says so.
class connection {
public:
    connection() = default;
    connection(const connection&) = delete;
    connection& operator=(const connection&) = delete;
    virtual ~connection() = default;

    // All of it or nothing, as one transaction. Requests are made in the order of their calls.
    virtual void run(std::vector<statement> all, handler done) = 0;

    // run() for what may live longer than the connection: afterwards it answers `closed`.
    [[nodiscard]] virtual run_function runner() const = 0;

    // Calls it with what NOTIFY says on that channel, and with an empty text whenever it has begun to listen:
    // what was told before that is lost, so look. While the connection is lost nobody listens, until the next
    // request. Where can_listen() is false it is never called.
    virtual void listen(std::string channel, listener heard) = 0;
    [[nodiscard]] virtual bool can_listen() const noexcept = 0;

    [[nodiscard]] virtual database::dialect dialect() const noexcept = 0;
};

// The same for every completion token.
template <typename Token>
auto async_run(connection& on, std::vector<statement> all, Token&& token) {
    return boost::asio::async_initiate<Token, void(answer)>(
        [](auto done, connection* to, std::vector<statement> what) {
            to->run(std::move(what), std::move(done));
        },
        token, &on, std::move(all));
}

} // namespace conductor::database

#pragma once

// One request and its answer on one connection, moved forward whenever the socket is ready.

#include "http/reader_store.hpp"
#include "http/response_reader.hpp"
#include "net/failure.hpp"
#include "net/stream.hpp"

#include <conductor/decode_policy.hpp>

#include <cstddef>
#include <memory>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::http {

class exchange {
public:
    enum class progress {
        want_read,  // call advance() again when the socket is readable
        want_write, // ... when it is writable
        want_both,  // ... when it is one of them
        complete,   // the answer is in reader()
        failed,     // failure() says why
    };

    exchange() = default;
    exchange(const exchange&) = delete;
    exchange& operator=(const exchange&) = delete;
    ~exchange() { release(); }

    // Begins a new one. The caller then writes the request's bytes into request(), whose memory is kept. The
    // answer is read by a reader from the store, which outlives this exchange or a release().
    void reset(const response_options& limits, reader_store& readers);
    [[nodiscard]] std::string& request() noexcept { return request_; }

    // Sends and receives as much as can be now. A server may answer before it has all of the request, and
    // then read no further: from a refusal on, nothing more is sent.
    [[nodiscard]] progress advance(net::stream& connection);

    // Whether any byte of the request was sent, and whether all were.
    [[nodiscard]] bool sent_any() const noexcept { return sent_ > 0; }
    [[nodiscard]] bool sent_all() const noexcept { return sent_ == request_.size(); }

    // Whether any byte of the answer has come.
    [[nodiscard]] bool answer_begun() const noexcept { return reader_ && reader_->started(); }

    // The status of the answer whose header has come; 0 until then. That of a refusal may count, though no
    // more comes: settle() makes it complete.
    [[nodiscard]] int announced_status() const noexcept { return reader_ ? reader_->announced_status() : 0; }
    void settle(net::failure why);

    // Once complete: whether the connection can carry another request.
    [[nodiscard]] bool keep_alive() const noexcept { return sent_all() && reader_->keep_alive(); }

    // Once complete, until release().
    [[nodiscard]] response_reader& reader() noexcept { return *reader_; }
    [[nodiscard]] const response_reader& reader() const noexcept { return *reader_; }
    [[nodiscard]] net::failure& failure() noexcept { return failure_; }

    // Gives the reader back. Does nothing if there is none.
    void release() noexcept;

    // Gives back the memory of a request of unusual size.
    void trim() noexcept;

private:
    [[nodiscard]] progress send(net::stream& connection);
    [[nodiscard]] progress receive(net::stream& connection);
    [[nodiscard]] progress pause(progress until);
    [[nodiscard]] progress fail(net::failure why);

    std::string request_;
    std::size_t sent_ = 0;
    bool receiving_ = false;
    response_options limits_;
    reader_store* readers_ = nullptr;
    std::unique_ptr<response_reader> reader_;
    net::failure failure_;
};

} // namespace conductor::http

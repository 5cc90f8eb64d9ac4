#pragma once

// A connection of libpq, and the watch over its socket.

#include <conductor/version.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>

#include <cstdint>
#include <functional>
#include <memory>

#include <libpq-fe.h>

namespace conductor::inline CONDUCTOR_ABI::database {

class postgresql_link {
public:
    using action = std::function<void()>; // keeps the owner of the link alive

    explicit postgresql_link(const boost::asio::any_io_executor& executor)
        : socket_(executor) {}
    postgresql_link(const postgresql_link&) = delete;
    postgresql_link& operator=(const postgresql_link&) = delete;
    ~postgresql_link() { drop(); }

    void take(PGconn* made) noexcept;
    void drop() noexcept;

    // The server has said that it ends the connection; libpq takes what it says to an idle one for a notice.
    [[nodiscard]] bool ending() const noexcept { return ending_; }

    [[nodiscard]] PGconn* get() const noexcept { return connection_.get(); }

    // Calls it once when there is something to read, or there is room to write. A wait for the same that has
    // not ended goes on instead. False: the executor cannot watch the socket.
    [[nodiscard]] bool wait_to_read(const action& ready);
    [[nodiscard]] bool wait_to_write(const action& ready);

    // Ends all waits without calling anything. Before PQconnectPoll, which may close the socket and open
    // another one with the same number, which the executor would take for the old one.
    void unwatch() noexcept;

private:
    using descriptor = boost::asio::posix::stream_descriptor;

    struct closer {
        void operator()(PGconn* c) const noexcept { PQfinish(c); }
    };

    static void take_notice(void* link, const PGresult* notice) noexcept; // which libpq would print
    bool watch();
    void wait(descriptor::wait_type type, bool& pending, const action& ready);

    std::unique_ptr<PGconn, closer> connection_;
    descriptor socket_; // libpq's, which closes it
    std::uint64_t epoch_ = 0;
    bool ending_ = false;
    bool reading_ = false;
    bool writing_ = false;
};

} // namespace conductor::database

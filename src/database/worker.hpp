#pragma once

// What both kinds of connection share: requests wait for their turn, on a strand, and are answered there.

#include "database/connection.hpp"
#include "database/request_queue.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/strand.hpp>

#include <atomic>
#include <memory>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::database {

class worker : public std::enable_shared_from_this<worker> {
public:
    using strand_type = boost::asio::strand<boost::asio::any_io_executor>;

    explicit worker(const boost::asio::any_io_executor& executor)
        : strand_(boost::asio::make_strand(executor)) {}
    worker(const worker&) = delete;
    worker& operator=(const worker&) = delete;
    virtual ~worker() = default;

    [[nodiscard]] const strand_type& strand() const noexcept { return strand_; }

    // Nobody listens any more. From any thread.
    void abandon() noexcept { abandoned_ = true; }
    [[nodiscard]] bool abandoned() const noexcept { return abandoned_; }

    // These are called on the strand.
    void submit(std::vector<statement> all, handler done);
    void close();
    virtual void listen(std::string channel, listener heard) = 0;

    // Its execution context is being destroyed: what waits is destroyed, and not told.
    void context_gone();

protected:
    [[nodiscard]] const std::vector<statement>& current() noexcept { return queue_.first().all; }
    [[nodiscard]] bool idle() const noexcept { return queue_.empty(); }

    // Begins with current(). It ends with finish(), once, at once or later.
    virtual void begin() = 0;

    // Lets go of the database. Whether what it was at may have been done.
    virtual bool give_up() = 0;

    void finish(answer what);

private:
    struct request {
        std::vector<statement> all;
        handler done;
    };

    void go_on();
    void deliver(handler done, answer what);

    strand_type strand_;
    request_queue<request> queue_;
    bool closed_ = false;
    std::atomic<bool> abandoned_ = false;
};

} // namespace conductor::database

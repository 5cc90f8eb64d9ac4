#pragma once

// Somebody who wants a connection, and the queue that they stand in.

#include "net/failure.hpp"
#include "pool/connection.hpp"

#include <boost/intrusive/list.hpp>

namespace conductor::inline CONDUCTOR_ABI::pool {

// Once woken, it has either `granted` or `refused`.
class waiter
    : public boost::intrusive::list_base_hook<boost::intrusive::link_mode<boost::intrusive::normal_link>> {
public:
    // Set before asking: whether only a new or recently used connection will do.
    bool fresh_only = false;

    // Set before asking: whether it asks for the first time, and may be refused by a full queue.
    bool newcomer = true;

    connection_ptr granted;
    net::failure refused;

    // Called when the wait is over, from any thread and without locks held.
    virtual void wake() noexcept = 0;

    // Called instead when the wait will never be over, because the execution context is going away.
    virtual void drop() noexcept = 0;

protected:
    ~waiter() = default;

private:
    friend class pool_state;
    bool queued_ = false;
};

using waiter_list = boost::intrusive::list<waiter, boost::intrusive::constant_time_size<false>>;

} // namespace conductor::pool

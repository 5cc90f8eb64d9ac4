#pragma once

// Makes one entry: its requests, one after another, and what is known of it then.

#include "outbox/holding.hpp"
#include "outbox/orders.hpp"
#include "outbox/verdict.hpp"
#include "outbox/work_store.hpp"

#include <conductor/client.hpp>

#include <boost/asio/awaitable.hpp>

#include <chrono>
#include <functional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail {

// An entry's ending, and whether its company cannot be reached.
struct made {
    ending how;
    bool pauses_company = false;
};

struct maker_options {
    outbox_detail::patience patience;
    std::chrono::milliseconds entry_time;
};

class maker {
public:
    // Stores the revision that an update is about to be sent with. False: the lease is lost.
    using save_revision = std::function<boost::asio::awaitable<bool>(std::string revision)>;

    maker(client c, maker_options options)
        : client_(std::move(c))
        , options_(options) {}

    // Throws nothing of what its requests throw.
    [[nodiscard]] boost::asio::awaitable<made> make(job what, const holding& by, save_revision save) const;

private:
    [[nodiscard]] boost::asio::awaitable<made>
    create(const job& what, const order& asked, const holding& by) const;
    [[nodiscard]] boost::asio::awaitable<made>
    create_unasked(const job& what, const order& asked, const holding& by) const;
    [[nodiscard]] boost::asio::awaitable<made>
    update(const job& what, const order& asked, const holding& by, const save_revision& save) const;
    [[nodiscard]] boost::asio::awaitable<made>
    remove(const job& what, const order& asked, const holding& by) const;

    client client_;
    maker_options options_;
};

} // namespace conductor::outbox_detail

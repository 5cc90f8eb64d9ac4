#pragma once

// One outbox of a program: its connection, and who is to be told of what is added by this program.

#include "database/connection.hpp"
#include "outbox/store.hpp"

#include <conductor/outbox/outbox.hpp>

#include <boost/asio/any_io_executor.hpp>

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail {

class book {
public:
    book(const boost::asio::any_io_executor& executor, std::string_view where, const outbox_options& options);

    // SQLite tells nobody of new entries: the workers of the same program are told here. `told` is called
    // from any thread, and is asked no more once `listener` is gone.
    void
    listen(const std::weak_ptr<void>& listener, std::function<void(const std::string& end_user_id)> told);
    void added(const std::string& end_user_id);

    const boost::asio::any_io_executor executor;
    const std::unique_ptr<database::connection> on;
    const store sql;

private:
    struct ear {
        std::weak_ptr<void> of;
        std::function<void(const std::string&)> told;
    };

    std::mutex mutex_;
    std::vector<ear> ears_;
};

} // namespace conductor::outbox_detail

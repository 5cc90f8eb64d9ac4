#include "outbox/book.hpp"

#include "database/open.hpp"

#include <conductor/error.hpp>

#include <stdexcept>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail {

namespace {

std::unique_ptr<database::connection>
open(const boost::asio::any_io_executor& executor, std::string_view where, const outbox_options& options) {
    database::open_options how;
    how.lock_timeout = options.lock_timeout;
    how.connect_timeout = options.connect_timeout;
    how.statement_timeout = options.statement_timeout;
    try {
        return database::open(executor, where, std::move(how));
    } catch (const std::invalid_argument& e) {
        throw invalid_argument_error(errc::invalid_argument, e.what(), {});
    }
}

} // namespace

book::book(
    const boost::asio::any_io_executor& executor, std::string_view where, const outbox_options& options)
    : executor(executor)
    , on(open(executor, where, options))
    , sql(on->dialect()) {}

void book::listen(const std::weak_ptr<void>& listener, std::function<void(const std::string&)> told) {
    const std::lock_guard held(mutex_);
    ears_.push_back({listener, std::move(told)});
}

void book::added(const std::string& end_user_id) {
    const std::lock_guard held(mutex_);
    std::erase_if(ears_, [](const ear& one) { return one.of.expired(); });
    for (const ear& one : ears_)
        if (const auto alive = one.of.lock())
            one.told(end_user_id);
}

} // namespace conductor::outbox_detail

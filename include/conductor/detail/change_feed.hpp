#pragma once

// The seam between the streams of changes and their compiled library.

#include <conductor/detail/handler_block.hpp>
#include <conductor/error.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/associated_cancellation_slot.hpp>
#include <boost/asio/cancellation_type.hpp>

#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI {
struct change;
}

namespace conductor::inline CONDUCTOR_ABI::detail {

class change_feed {
public:
    change_feed() = default;
    change_feed(const change_feed&) = delete;
    change_feed& operator=(const change_feed&) = delete;
    virtual ~change_feed() = default;

    // The client's executor.
    [[nodiscard]] virtual boost::asio::any_io_executor get_executor() const noexcept = 0;

    // A name for one wait, to cancel it by.
    [[nodiscard]] virtual std::uint64_t make_ticket() noexcept = 0;

    // Tells `w` of the next change.
    virtual void next(outcome_receiver<std::optional<change>>& w, std::uint64_t ticket) noexcept = 0;

    // Ends one wait, if it has not ended yet. The request goes on. From any thread.
    virtual void cancel(std::uint64_t ticket) noexcept = 0;

    // Ends everything: the stream is destroyed.
    virtual void close() noexcept = 0;

    [[nodiscard]] virtual std::string mark() const = 0;
    [[nodiscard]] virtual std::optional<error> trouble() const = 0;
};

using change_feed_ptr = std::shared_ptr<change_feed>;

// `Change` is `change`, which is complete where this is used.
template <class Change>
struct next_change_initiation {
    using executor_type = boost::asio::any_io_executor;

    change_feed_ptr feed;
    bool is_over; // there is nothing to wait for

    [[nodiscard]] executor_type get_executor() const noexcept { return feed->get_executor(); }

    template <class Handler>
    void operator()(Handler&& handler) const {
        using value = std::optional<Change>;
        using ready = ready_block<std::decay_t<Handler>, value>;
        const change_feed_ptr from = feed;
        const auto executor = from->get_executor();
        if (is_over) {
            ready::post(handler, executor, nullptr);
            return;
        }
        const auto ticket = from->make_ticket();
        try {
            if (auto slot = boost::asio::get_associated_cancellation_slot(handler); slot.is_connected()) {
                slot.assign([feed = std::weak_ptr(from), ticket](boost::asio::cancellation_type_t type) {
                    const auto cancelled = feed.lock();
                    if (cancelled && type != boost::asio::cancellation_type::none)
                        cancelled->cancel(ticket);
                });
            }
        } catch (...) {
            ready::post(handler, executor, std::current_exception());
            return;
        }
        typed_outcome_receiver<std::decay_t<Handler>, value>::start(
            std::forward<Handler>(handler), executor,
            [&](outcome_receiver<value>& w) { from->next(w, ticket); });
    }
};

} // namespace conductor::detail

#pragma once

// Asks for the pages of one listing, one after another, and keeps those that nobody has taken yet.

#include "call/operation.hpp"
#include "client/given_items.hpp"
#include "client/page_cursor.hpp"
#include "client/page_progress.hpp"
#include "client/page_queue.hpp"
#include "client/page_request.hpp"
#include "client/request_builder.hpp"
#include "client/scope.hpp"
#include "client/window_plan.hpp"

#include <conductor/detail/page_feed.hpp>
#include <conductor/paging.hpp>

#include <boost/asio/any_io_executor.hpp>

#include <cstdint>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::detail {

// The mutex is for pages that arrive, and for cancellations, on other threads than the stream's.
class page_source final : public page_feed, public std::enable_shared_from_this<page_source> {
public:
    using make_page = std::unique_ptr<page_box> (*)();

    page_source(
        scope_ptr s, page_request request, make_page make, const page_options& options,
        std::optional<window_plan> windows = {});

    [[nodiscard]] boost::asio::any_io_executor get_executor() const noexcept override { return executor_; }
    [[nodiscard]] std::uint64_t make_ticket() noexcept override;
    void next(page_waiter& w, std::uint64_t ticket) noexcept override;
    void cancel(std::uint64_t ticket) noexcept override;
    void close() noexcept override;
    [[nodiscard]] std::optional<std::string> cursor() const override;
    [[nodiscard]] std::optional<double> remaining_count() const override;

private:
    class page_call;
    using lock = std::unique_lock<std::mutex>;

    // What a request brought: a page or an error; neither is the end of the listing.
    struct arrival {
        std::unique_ptr<page_box> page;
        std::exception_ptr thrown;
    };

    [[nodiscard]] page_call* prepare(const lock& held);
    [[nodiscard]] page_call* prepare_ahead(const lock& held) noexcept;
    static void start(page_call* r) noexcept;
    void give(const lock& held, page_box& page) noexcept;
    void arrived(page_call& r, std::exception_ptr thrown, completion_mode mode);
    void abandoned(page_call& r) noexcept;
    [[nodiscard]] std::exception_ptr examine(const lock& held, page_call& r);
    [[nodiscard]] std::exception_ptr explained(const lock& held, std::exception_ptr thrown);
    void follow_windows(const lock& held, page_box& page);
    [[nodiscard]] bool begins_again(const lock& held, const std::exception_ptr& thrown) noexcept;

    const boost::asio::any_io_executor executor_;
    const page_request request_;
    const make_page make_;
    const page_options options_;

    mutable std::mutex mutex_;
    scope_ptr scope_; // null once it is closed
    std::optional<window_plan> windows_;
    given_items given_;  // if it is in windows
    page_cursor cursor_; // of the window, if it is in some
    std::optional<std::string> given_cursor_;
    std::optional<double> given_remaining_;
    page_progress progress_;
    page_queue ready_;
    std::exception_ptr failed_; // after those
    bool has_ended_ = false;    // by that
    int restarts_left_ = 0;     // of the window
    page_call* in_flight_ = nullptr;
    page_waiter* waiter_ = nullptr; // only while a request is in flight
    std::uint64_t ticket_ = 0;      // of the waiter
    std::uint64_t last_ticket_ = 0;
};

template <class Answer, class Params>
page_feed_ptr
request_builder::expect_pages(scope_ptr s, const Params& params, const page_options& options) && {
    if (extent_ == listing_extent::one_answer)
        extent_ = listing_extent::all;
    query(params);
    return std::move(*this).expect_pages<Answer>(std::move(s), options);
}

template <class Answer>
page_feed_ptr request_builder::expect_pages(scope_ptr s, const page_options& options) && {
    return std::make_shared<page_source>(
        std::move(s), std::move(*this).finish_pages(json::type_of<Answer>),
        []() -> std::unique_ptr<page_box> { return std::make_unique<typename page_of<Answer>::type>(); },
        options, windows_);
}

} // namespace conductor::detail

#pragma once

// Carries out what a round decides, for one who takes a change at a time; and round after round for a watch.

#include "recipes/changes/listing_retries.hpp"
#include "recipes/changes/pace.hpp"
#include "recipes/changes/resources.hpp"
#include "recipes/changes/round.hpp"
#include "recipes/own_options.hpp"

#include <conductor/detail/change_feed.hpp>
#include <conductor/detail/company.hpp>
#include <conductor/recipes/changes.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <cstdint>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::recipes {

// One request is under way at a time. A request whose next() was given up goes on, and what it brings is
// kept; if it fails, the following next() sends it again.
class round_feed final : public detail::change_feed,
                         public part_waiter,
                         public std::enable_shared_from_this<round_feed> {
public:
    round_feed(
        const detail::company& of, const change_selection& selection, mark_state since,
        std::optional<watch_pace> repeated, const request_options& options);

    [[nodiscard]] boost::asio::any_io_executor get_executor() const noexcept override { return executor_; }
    [[nodiscard]] std::uint64_t make_ticket() noexcept override;
    void next(detail::outcome_receiver<std::optional<change>>& w, std::uint64_t ticket) noexcept override;
    void cancel(std::uint64_t ticket) noexcept override;
    void close() noexcept override;
    [[nodiscard]] std::string mark() const override;
    [[nodiscard]] std::optional<error> trouble() const override;

    void came(std::exception_ptr thrown, listed_part what) noexcept override;
    void abandoned() noexcept override;

private:
    // What is waited for.
    enum class waiting_for { nothing, records, notes, end_of_pause };

    void begin_round(mark_state since);
    [[nodiscard]] std::chrono::sys_seconds now() const;

    void go_on();
    void carry_out(ask_for_notes& step);
    void carry_out(begin_listing& step);
    void carry_out(read_on& step);
    void carry_out(give_record& step);
    void carry_out(give_deletion& step);
    void carry_out(all_given& step);
    void carry_out(mark_too_old& step);

    void ask(waiting_for what);
    void pause(std::chrono::milliseconds time);
    void take_in(waiting_for what, listed_part part);
    void failed(waiting_for what, std::exception_ptr thrown);

    void limit_wait();
    void expire(std::uint64_t ticket) noexcept;
    void answer(std::exception_ptr thrown, std::optional<change> given = std::nullopt) noexcept;

    const detail::company company_;
    const boost::asio::any_io_executor executor_;
    const change_selection selection_;
    const own_options options_;
    std::optional<std::chrono::milliseconds> deadline_;
    std::vector<const change_source*> sources_;

    // Of all below. Recursive, as what cannot even be asked for is dropped, and told so, inside.
    mutable std::recursive_mutex mutex_;
    std::optional<watch_pace> pace_; // of a watch
    listing_retries retries_;
    std::optional<error> trouble_;
    std::unique_ptr<change_round> round_;
    std::chrono::system_clock::time_point round_began_;
    std::chrono::steady_clock::time_point round_began_steady_;
    bool rests_ = false; // between two rounds
    listing_ptr listing_;

    waiting_for waiting_for_ = waiting_for::nothing;
    bool is_starting_ = false; // the request, which is told in vain if that throws
    bool is_closed_ = false;
    detail::outcome_receiver<std::optional<change>>* waiter_ = nullptr;
    std::uint64_t ticket_ = 0; // of the waiter
    std::uint64_t last_ticket_ = 0;
    std::weak_ptr<boost::asio::steady_timer> pause_; // both belong to their handlers
    std::weak_ptr<boost::asio::steady_timer> limit_;
};

} // namespace conductor::recipes

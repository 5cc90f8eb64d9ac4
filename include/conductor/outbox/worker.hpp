#pragma once

// Makes the writes that stand in an outbox.

#include <conductor/client.hpp>
#include <conductor/default_token.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/detail/recipe.hpp>
#include <conductor/error.hpp>
#include <conductor/outbox/outbox.hpp>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI {

/// How a worker works.
struct worker_options {
    /// Who it is, as the table of companies shows it. Empty: the machine's name and the process's number.
    std::string name{};

    /// How many companies it works on at once; on each of them, one entry at a time.
    int companies_at_a_time = 16;

    /// How many entries of one company it makes before another one that waits has its turn.
    int entries_in_a_row = 50;

    /// How long a company stays this worker's when nothing is heard of it any more. It is renewed three times
    /// in that time.
    std::chrono::milliseconds lease_time{60'000};

    /// How often it looks for work that nobody told it of. PostgreSQL tells of new entries at once.
    std::chrono::milliseconds poll_interval{1'000};

    /// How long what was sent may still be on its way, see `once_options::settle_time`.
    std::chrono::milliseconds settle_time{125'000};

    /// How long a company is left alone that could not be reached; doubled with each failure up to the
    /// longest.
    std::chrono::milliseconds first_pause{2'000};
    std::chrono::milliseconds longest_pause{1'800'000}; ///< see `first_pause`

    /// How long an entry is left alone by itself whose try failed for a reason that may pass, such as a
    /// record that somebody has open; doubled with each try up to the longest.
    std::chrono::milliseconds first_rest{2'000};
    std::chrono::milliseconds longest_rest{600'000}; ///< see `first_rest`

    /// The limit of one entry's requests together. Shorter than the lease is not needed: that is renewed
    /// meanwhile.
    std::chrono::milliseconds entry_time{240'000};

    /// Told of each change of an entry once it is stored. Runs in the outbox's executor, one call at a time.
    std::function<void(const outbox_record&)> on_change{};

    /// Told of what keeps the worker from its work and may pass, such as a database that is restarted or
    /// full.
    std::function<void(const error&)> on_trouble{};
};

namespace outbox_detail {
class crew;
}

/// Makes the writes that stand in an outbox, in order and once each.
///
/// Any number of workers, in any number of processes on any number of machines, may share one outbox in
/// PostgreSQL; with SQLite, those of one machine. A company is worked on by one worker at a time.
///
///     conductor::outbox_worker worker{client, outbox};
///     co_await worker.run();
///
/// Thread safety: all members may be called from any thread. Lifetime: the worker has to live until `run` is
/// over; destroying it breaks that off.
class outbox_worker {
public:
    /// @throws invalid_argument_error if an option cannot work.
    CONDUCTOR_API outbox_worker(client c, outbox from, const worker_options& options = {});
    outbox_worker(outbox_worker&&) noexcept = default;
    outbox_worker& operator=(outbox_worker&&) noexcept = delete;
    CONDUCTOR_API ~outbox_worker();

    /// Works until it is stopped or cancelled, once per worker, and gives how many entries it has ended. It
    /// ends with an error only if the database cannot be used at all: it is not prepared, of a later release,
    /// damaged, or forbids it. What may pass is told to `worker_options::on_trouble` and waited for.
    ///
    /// Cancellation: of all types. Requests under way are broken off; what may have been sent is found out
    /// about by whoever works on it next.
    template <class Token = default_token>
    auto run(Token&& token = Token{}) const {
        return detail::async_recipe<std::int64_t>(make_run(), std::forward<Token>(token));
    }

    /// Ends `run` in good order: entries under way are finished, their companies are let go.
    CONDUCTOR_API void stop() const noexcept;

private:
    [[nodiscard]] CONDUCTOR_API detail::recipe_ptr<std::int64_t> make_run() const;

    std::shared_ptr<outbox_detail::book> book_;
    std::shared_ptr<outbox_detail::crew> crew_;
};

} // namespace conductor

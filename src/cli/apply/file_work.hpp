#pragma once

// The part of an application in which the entries are made: a worker that works until those of the file are
// over, and what is told of it meanwhile.

#include "cli/output/progress.hpp"
#include "cli/program/session.hpp"

#include <conductor/outbox.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::cli {

struct work_pace {
    std::chrono::milliseconds settle_time{125'000}; // how long what was sent may still be on its way
    std::chrono::milliseconds lease_time{15'000};   // how long a worker that died keeps others out
    std::optional<std::chrono::milliseconds> give_up_after{};
};

enum class work_end { all_over, stopped, gave_up, stuck };

class file_work : public std::enable_shared_from_this<file_work> {
public:
    file_work(session& with, const outbox& in, const work_pace& how);

    // Before run(): an entry of the file as it was added.
    void expect(const outbox_record& added);

    // Until all that were expected are over, or need a look.
    [[nodiscard]] boost::asio::awaitable<work_end> run();

    // Ends it in good order.
    void stop(work_end why = work_end::stopped);

private:
    using clock = std::chrono::steady_clock;

    [[nodiscard]] worker_options options();
    [[nodiscard]] static boost::asio::awaitable<void> watch(std::shared_ptr<file_work> self);
    [[nodiscard]] boost::asio::awaitable<void> look();
    [[nodiscard]] boost::asio::awaitable<void> look_at_companies();
    void changed(const outbox_record& now);
    void ended(std::int64_t id);
    void tell_trouble(const std::string& text);
    void show();

    session& with_;
    outbox in_;
    work_pace how_;
    outbox_worker worker_;
    boost::asio::steady_timer timer_;
    progress line_;
    std::set<std::int64_t> open_;
    std::set<std::string> companies_;
    std::int64_t looked_at_ = 0; // the last one of which was asked
    std::uint64_t ended_ = 0;
    std::size_t before_ = 0; // were over at the beginning
    std::string trouble_;
    bool waits_ = false; // for a company that is not there
    clock::time_point last_end_ = clock::now();
    clock::time_point last_change_ = clock::now();
    clock::time_point last_look_ = clock::now();
    work_end end_ = work_end::all_over;
    bool is_stopping_ = false;
    bool is_over_ = false;
};

} // namespace conductor::cli

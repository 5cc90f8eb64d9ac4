#pragma once

// A worker at work: takes companies that are due, makes their entries, and lets them go.
//
// All of it runs on one strand. A coroutine for each company, one that renews the leases, and one that looks
// for more.

#include "database/connection.hpp"
#include "outbox/holding.hpp"
#include "outbox/maker.hpp"
#include "outbox/work_store.hpp"

#include <conductor/client.hpp>
#include <conductor/outbox/worker.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>

#include <chrono>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail {

class crew : public std::enable_shared_from_this<crew> {
public:
    using ended = std::function<void(std::exception_ptr thrown, std::int64_t entries)>;

    crew(
        client c, boost::asio::any_io_executor executor, const database::connection& on,
        worker_options options);

    // Once. `done` is called on the strand.
    void start(ended done);

    // From any thread: somebody added an entry for this company.
    void heard(const std::string& end_user_id);

    // From any thread: in good order, and at once.
    void stop() noexcept;
    void break_off() noexcept;

    [[nodiscard]] const boost::asio::any_io_executor& executor() const noexcept { return executor_; }

private:
    template <class T>
    using awaitable = boost::asio::awaitable<T>;
    using given = std::optional<std::vector<database::rows>>; // nothing: the lease is lost

    awaitable<void> work();
    awaitable<void> take_companies();
    awaitable<void> renew_leases();
    awaitable<void> look_after(std::shared_ptr<holding> h);
    awaitable<void> make_entries(holding& h);
    awaitable<bool> save_revision(holding& h, std::int64_t id, std::string revision);
    awaitable<taken> take(holding& h);
    awaitable<bool> end_entry(holding& h, const job& of, const made& how, taken* next);

    awaitable<database::answer> try_once(statements all);
    awaitable<given> ask(holding& h, statements all, bool* was_done = nullptr);
    awaitable<void> rest(std::chrono::milliseconds time);
    [[nodiscard]] std::chrono::milliseconds jittered(std::chrono::milliseconds time);
    [[nodiscard]] std::chrono::milliseconds pause_after(int failures);

    void remember(const std::string& end_user_id);
    void poke();
    void trouble(const database::failure& failed);
    void give_up(std::exception_ptr why);
    void tell(const job& of, const made& how);

    const client client_;
    const boost::asio::any_io_executor executor_;
    const database::run_function run_;
    const bool is_told_; // of new entries, by the database
    const worker_options options_;
    const work_store sql_;
    const maker maker_;
    boost::asio::strand<boost::asio::any_io_executor> strand_;
    boost::asio::steady_timer wakeup_;
    boost::asio::steady_timer renewal_;
    std::mt19937 random_;

    std::vector<std::shared_ptr<holding>> companies_;
    std::set<std::string> heard_;
    std::int64_t entries_ = 0;
    bool is_stopping_ = false;
    bool is_broken_off_ = false;
    std::exception_ptr given_up_; // why it cannot go on
};

} // namespace conductor::outbox_detail

#pragma once

// What workers ask of the database, as transactions; and what it answers. Nothing here does I/O.
//
// A worker has a company while its lease lasts, and proves it by the lease's fence: each transaction of its
// begins with the lease's renewal, which fails for a worker that lost it, with all that follows.

#include "outbox/store.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail {

struct lease {
    std::string end_user_id;
    std::int64_t fence = 0;
    int failures = 0; // in a row, of the company
};

// An entry that is to be made now.
struct job {
    outbox_record record;
    std::string sent_revision;       // of an update that may have been sent
    std::chrono::milliseconds age{}; // since its first try
    std::optional<std::chrono::milliseconds>
        quiet; // since the last try that may have sent it was over; nothing: none did
    std::optional<std::string> after_id; // the record of the entry that it comes after
};

// What came of looking for the next entry of a company.
struct taken {
    enum class what {
        nothing,
        job,
        aside, // it is late, or behind another one, or its worker died: there may be more
    } is = what::nothing;
    std::optional<outbox_detail::job> next;
};

// How an entry ends, or waits.
struct ending {
    entry_state state = entry_state::waiting;
    std::chrono::milliseconds rests{0};
    std::string result_id{};
    std::string result{};
    std::string error_kind{};
    std::string error{};
    std::string user_text{};
};

class work_store {
public:
    // What a worker that died had sent has come to its end after `settle_time`.
    work_store(
        database::dialect of, std::chrono::milliseconds lease_time, std::chrono::milliseconds settle_time)
        : dialect_(of)
        , lease_time_(lease_time)
        , settle_time_(settle_time) {}

    // Which companies have something to do.
    [[nodiscard]] statements sweep() const;
    [[nodiscard]] statements wake(std::string_view end_user_id) const;

    // A company that is due, and that nobody has.
    [[nodiscard]] statements claim(std::string_view owner) const;

    // Each statement gives a row if that lease is still held.
    [[nodiscard]] statements renew(const std::vector<lease>& all) const;

    // The last statement gives what was taken.
    [[nodiscard]] statements take(const lease& of) const;
    [[nodiscard]] statements finish_and_take(const lease& of, std::int64_t id, const ending& how) const;

    [[nodiscard]] statements save_revision(const lease& of, std::int64_t id, std::string_view revision) const;

    // These let the company go: to come back when it has something to do, or after a time.
    [[nodiscard]] statements release(const lease& of) const;
    [[nodiscard]] statements finish_and_release(const lease& of, std::int64_t id, const ending& how) const;
    [[nodiscard]] statements finish_and_pause(
        const lease& of, std::int64_t id, const ending& how, std::chrono::milliseconds time) const;

    // In these transactions, the statement that ends the entry.
    static constexpr std::size_t ends_entry = 1;

private:
    void
    add(statements& to, std::string_view sql, std::vector<database::value> parameters = {},
        std::optional<std::int64_t> must_change = {}) const;
    void hold(statements& to, const lease& of) const;
    void end(statements& to, std::int64_t id, const ending& how) const;
    void take_next(statements& to, const lease& of) const;
    void let_go(statements& to, const lease& of) const;

    database::dialect dialect_;
    std::chrono::milliseconds lease_time_;
    std::chrono::milliseconds settle_time_;
};

[[nodiscard]] std::optional<lease> lease_of(const database::rows& claimed);
[[nodiscard]] taken taken_of(const database::rows& given);

} // namespace conductor::outbox_detail

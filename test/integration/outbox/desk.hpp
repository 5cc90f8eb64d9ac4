#pragma once

// An outbox's tables in a database, and what is asked of them one after another.

#include "integration/database/world.hpp"
#include "outbox/schema.hpp"
#include "outbox/store.hpp"
#include "outbox/work_store.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail::test {

using database::test::both;
using namespace std::chrono_literals;

inline outbox_entry entry_of(std::string end_user, std::string key) {
    outbox_entry made;
    made.end_user_id = std::move(end_user);
    made.key = std::move(key);
    made.operation = "qbd.customers.create";
    return made;
}

class desk : public database::test::desk {
public:
    explicit desk(const std::string& where)
        : on(open(where))
        , sql(on->dialect())
        , work(on->dialect(), 60s, 0ms)
        , short_lived(on->dialect(), 0ms, 0ms) {
        const auto failed = migrate(*on, steps, component);
        BOOST_TEST_REQUIRE(!failed.has_value(), (failed ? failed->text : std::string()));
    }

    std::vector<database::rows> run(statements all) { return get(*on, std::move(all)); }

    void add(const outbox_entry& entry) { (void)run(sql.add(entry)); }

    std::optional<lease> claim() { return claim_by(work); }
    std::optional<lease> claim_by(const work_store& by) {
        (void)run(by.sweep());
        return lease_of(run(by.claim("me")).back());
    }

    taken take(const lease& of) { return taken_of(run(work.take(of)).back()); }
    taken finish_and_take(const lease& of, std::int64_t id, const ending& how) {
        return taken_of(run(work.finish_and_take(of, id, how)).back());
    }

    outbox_record find(std::string_view end_user, std::string_view key) {
        return record_of(run(sql.find(end_user, key)).back().all.at(0));
    }

    std::vector<database::migration> steps = migrations();
    std::unique_ptr<database::connection> on;
    store sql;
    work_store work;
    work_store short_lived; // whose leases are over at once
};

} // namespace conductor::outbox_detail::test

// Whatever becomes of requests, and however often the program dies and is started again with the same key: a
// record is never there twice, and what is said of it is true.

#include "driver.hpp"
#include "office.hpp"
#include "recipes/once_fsm.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

BOOST_AUTO_TEST_SUITE(once_at_random)

namespace {

using namespace std::chrono_literals;

// By the program's clock.
const timestamp begin_of_time = std::chrono::sys_days{std::chrono::year{2026} / 3 / 2};

// The records of the key, by when they were made by the PC's clock.
struct company {
    road way;
    milliseconds clock_ahead{};
    std::vector<timestamp> made;
    bool unique = false; // its name is the key

    timestamp now() const { return begin_of_time + way.now; }
    bool make() {
        if (unique && !made.empty())
            return false;
        made.push_back(now() + clock_ahead);
        return true;
    }
};

record the_record() {
    record made;
    made.id = "1";
    made.name = "key";
    return made;
}

// How a run of the program ended.
enum class end { died, created, found, undecided, not_made, unknown };

class program {
public:
    // Either it keeps what it was told last; or when it tried first, and when its last run was over.
    program(company& in, chance& by)
        : in_(in)
        , by_(by)
        , knows_when_runs_end_(by.one_in(2)) {}

    end run() {
        const end how = one_run();
        over_ = in_.now();
        return how;
    }

private:
    end one_run() {
        create_intent intent;
        intent.began = in_.now();
        once_options how;
        if (saved_) {
            how.tried_since = knows_when_runs_end_ ? first_->began : saved_->began;
            if (knows_when_runs_end_)
                how.tried_until = over_;
        }
        const auto kind = in_.unique ? once_fsm::key_kind::name : once_fsm::key_kind::external_id;
        once_fsm fsm(kind, "key", how, intent);
        const milliseconds began = in_.way.now;
        action what = fsm.begin();
        for (;;) {
            if (by_.one_in(25))
                return end::died;
            if (std::holds_alternative<succeed>(what))
                return fsm.made == once_fsm::how::created ? end::created
                       : fsm.made == once_fsm::how::found ? end::found
                                                          : end::undecided;
            if (const auto* with = std::get_if<fail>(&what))
                return with->with.outcome() == outcome::not_processed ? end::not_made : end::unknown;
            event came;
            if (std::holds_alternative<save_intent>(what)) {
                saved_ = fsm.intent();
                if (!first_)
                    first_ = saved_;
            } else if (std::holds_alternative<create>(what)) {
                std::optional<event> answer = sent();
                if (!answer)
                    return end::died;
                came = std::move(*answer);
            } else if (const auto* pause = std::get_if<wait>(&what)) {
                if (by_.one_in(30))
                    came = failed(error_kind::timeout); // the deadline
                else
                    in_.way.pass(pause->time + by_.up_to(100ms));
            } else {
                came = looked(what);
            }
            came.at = in_.way.now - began;
            what = fsm.next(std::move(came));
        }
    }

    void arrives_later() {
        in_.way.send(by_.up_to(longest_way - 1ms), [this] { in_.make(); });
    }

    // Nothing: the program died meanwhile.
    std::optional<event> sent() {
        if (by_.one_in(3)) // it waits for its company's turn
            in_.way.pass(by_.up_to(10min));
        if (by_.one_in(20))
            return std::nullopt;
        if (by_.one_in(20)) {
            if (by_.one_in(2))
                arrives_later();
            return std::nullopt;
        }
        const fate becomes = any_fate(by_);
        const bool gives_up = becomes == fate::late || becomes == fate::lost;
        in_.way.pass(by_.up_to(gives_up ? milliseconds(2min) : milliseconds(90s)));
        const auto made = [this](event then) {
            return in_.make() ? std::move(then) : failed(error_kind::name_taken);
        };
        switch (becomes) {
        case fate::answered:
            return made(gave(the_record()));
        case fate::refused:
            return failed(by_.one_in(2) ? error_kind::offline : error_kind::refused);
        case fate::answer_lost:
            in_.make();
            return unknown(error_kind::transport);
        case fate::late:
            arrives_later();
            return unknown(by_.one_in(2) ? error_kind::timeout : error_kind::transport);
        case fate::lost:
            return unknown(by_.one_in(2) ? error_kind::transport : error_kind::server);
        case fate::gave_up:
            if (by_.one_in(2))
                in_.make();
            return unknown(error_kind::quickbooks_timeout);
        case fate::unreadable:
            return made(failed(error_kind::decode, outcome::processed));
        }
        return std::nullopt;
    }

    // Shows what is there when it is asked for.
    event looked(const action& what) {
        event came;
        const auto* by_key = std::get_if<find_external>(&what);
        for (const timestamp& when : in_.made)
            if (by_key == nullptr || when >= by_key->changed_since)
                came.records.push_back(the_record());
        if (by_key == nullptr && came.records.empty())
            came = failed(error_kind::not_found);
        in_.way.pass(by_.up_to(20s));
        if (!by_.one_in(5))
            return came;
        static constexpr error_kind kinds[] = {
            error_kind::offline, error_kind::quickbooks_timeout, error_kind::transport,
            error_kind::authentication};
        return unknown(kinds[by_.below(std::size(kinds))]);
    }

    company& in_;
    chance& by_;
    bool knows_when_runs_end_;
    std::optional<create_intent> first_;
    std::optional<create_intent> saved_;
    std::optional<timestamp> over_;
};

struct counts {
    int runs = 0;
    int doubled = 0;
    int lied = 0;
    int created = 0;
    int found = 0;
    int undecided = 0;
    int not_made = 0;
};

void try_one(unsigned seed, bool unique, counts& into) {
    chance by(seed);
    company in;
    in.unique = unique;
    in.clock_ahead = by.up_to(40h) - 20h;
    program tries(in, by);
    end last = end::died;
    for (int i = 0; i < 12 && last != end::created && last != end::found; ++i) {
        last = tries.run();
        ++into.runs;
        into.undecided += last == end::undecided;
        if (last == end::not_made && by.one_in(2))
            break;
        in.way.pass(by.one_in(2) ? by.up_to(10s) : by.up_to(20min));
    }
    in.way.pass(1h);
    into.doubled += in.made.size() > 1;
    into.lied += (last == end::created || last == end::found) && in.made.size() != 1;
    into.lied += last == end::not_made && !in.made.empty();
    into.created += last == end::created;
    into.found += last == end::found;
    into.not_made += last == end::not_made;
}

counts try_many(bool unique) {
    counts all;
    for (unsigned seed = 1; seed <= 20'000; ++seed)
        try_one(seed, unique, all);
    BOOST_TEST_MESSAGE(
        all.runs << " runs: " << all.created << " created, " << all.found << " found, " << all.undecided
                 << " undecided, " << all.not_made << " not made");
    return all;
}

} // namespace

BOOST_AUTO_TEST_CASE(by_external_id) {
    const counts all = try_many(false);
    BOOST_TEST(all.doubled == 0);
    BOOST_TEST(all.lied == 0);
    BOOST_TEST(all.created > 5'000);
    BOOST_TEST(all.found > 1'000);
    BOOST_TEST(all.undecided > 1'000);
    BOOST_TEST(all.not_made > 1'000);
}

BOOST_AUTO_TEST_CASE(by_name) {
    const counts all = try_many(true);
    BOOST_TEST(all.doubled == 0);
    BOOST_TEST(all.lied == 0);
    BOOST_TEST(all.created > 5'000);
    BOOST_TEST(all.found > 1'000);
    BOOST_TEST(all.not_made > 1'000);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::recipes::test

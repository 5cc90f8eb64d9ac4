// Whatever becomes of requests, while others write to the same record: update_with adds a line once, loses
// none of theirs, and what is said of it is true.

#include "driver.hpp"
#include "office.hpp"
#include "recipes/update_fsm.hpp"

#include <conductor/qbd/invoices.hpp>
#include <conductor/recipes/edit_lines.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <memory>
#include <set>
#include <string>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

BOOST_AUTO_TEST_SUITE(update_at_random)

namespace {

using namespace std::chrono_literals;

bool is_mine(const qbd::invoice_line& line) {
    return line.description == "mine";
}

// An invoice that others add lines to.
struct company {
    road way;
    qbd::invoice now;
    int revision = 1;
    int lines = 0;
    std::set<std::string> of_others; // ids of lines

    company() { others_add(); }

    void others_add() {
        now.lines.push_back(new_line("theirs"));
        of_others.insert(now.lines.back().id);
        saved();
    }

    // As an update does: what is left out is gone.
    bool write(const qbd::invoice_update_params& params) {
        if (params.revision_number != now.revision_number)
            return false;
        std::vector<qbd::invoice_line> made;
        for (const auto& sent : params.lines) {
            const auto kept = std::ranges::find(now.lines, sent.id, [](const auto& line) { return line.id; });
            made.push_back(kept != now.lines.end() ? *kept : new_line(sent.description.value_or("")));
        }
        if (!params.lines.empty())
            now.lines = made;
        saved();
        return true;
    }

    [[nodiscard]] auto mine() const { return std::ranges::count_if(now.lines, is_mine); }
    [[nodiscard]] bool has_all_of_others() const {
        return std::ranges::all_of(of_others, [this](const std::string& id) {
            return std::ranges::any_of(now.lines, [&](const auto& line) { return line.id == id; });
        });
    }

private:
    qbd::invoice_line new_line(std::string text) {
        qbd::invoice_line made;
        made.id = "L" + std::to_string(++lines);
        made.description = std::move(text);
        return made;
    }
    void saved() { now.revision_number = std::to_string(++revision); }
};

std::optional<qbd::invoice_update_params> add_mine(const qbd::invoice& now) {
    if (std::ranges::any_of(now.lines, is_mine))
        return std::nullopt;
    auto edit = edit_lines(now);
    edit.lines.add().description = "mine";
    return edit.params();
}

enum class end { changed, nothing_to_do, not_changed, unknown };

class program {
public:
    program(company& in, chance& by)
        : in_(in)
        , by_(by) {}

    end run() {
        update_fsm fsm("1");
        action what = by_.one_in(4) ? fsm.begin_with(as_record()) : fsm.begin();
        for (;;) {
            if (std::holds_alternative<succeed>(what))
                return fsm.changed ? end::changed : end::nothing_to_do;
            if (const auto* with = std::get_if<fail>(&what))
                return with->with.outcome() == outcome::not_processed ? end::not_changed : end::unknown;
            event came = std::visit([this](const auto& one) { return perform(one); }, what);
            if (by_.one_in(6))
                in_.others_add();
            what = fsm.next(std::move(came));
        }
    }

private:
    record as_record() const {
        record made;
        made.id = "1";
        made.revision = in_.now.revision_number;
        made.value = std::make_shared<qbd::invoice>(in_.now);
        return made;
    }
    static const qbd::invoice& read(const record& from) {
        return *static_cast<const qbd::invoice*>(from.value.get());
    }

    event perform(const retrieve&) {
        event came = gave(as_record());
        in_.way.pass(by_.up_to(20s));
        return by_.one_in(10) ? unknown(error_kind::transport) : came;
    }
    event perform(const decide& what) {
        const auto said_so = add_mine(read(what.now));
        if (said_so)
            decided_ = *said_so;
        return said(said_so.has_value());
    }
    event perform(const compare& what) {
        const qbd::invoice& now = read(what.now);
        return said(now.lines.size() == decided_.lines.size() && std::ranges::any_of(now.lines, is_mine));
    }
    event perform(const wait& what) {
        in_.way.pass(what.time);
        return {};
    }
    event perform(const update&) {
        if (by_.one_in(8))
            return failed(error_kind::record_in_use);
        const fate becomes = any_fate(by_);
        in_.way.pass(by_.up_to(90s));
        const auto made = [this](event then) {
            return in_.write(decided_) ? std::move(then) : failed(error_kind::stale_revision);
        };
        switch (becomes) {
        case fate::answered:
            if (!in_.write(decided_))
                return failed(error_kind::stale_revision);
            return gave(as_record());
        case fate::refused:
            return failed(error_kind::offline);
        case fate::answer_lost:
            in_.write(decided_);
            return unknown(error_kind::transport);
        case fate::late:
            in_.way.send(by_.up_to(longest_way), [this, sent = decided_] { in_.write(sent); });
            return unknown(error_kind::timeout);
        case fate::lost:
            return unknown(error_kind::server);
        case fate::gave_up:
            if (by_.one_in(2))
                in_.write(decided_);
            return unknown(error_kind::quickbooks_timeout);
        case fate::unreadable:
            return made(failed(error_kind::decode, outcome::processed));
        }
        return {};
    }
    template <class Other>
    event perform(const Other&) {
        BOOST_ERROR("no action of update_with");
        return {};
    }

    company& in_;
    chance& by_;
    qbd::invoice_update_params decided_;
};

} // namespace

BOOST_AUTO_TEST_CASE(no_line_is_lost_or_doubled) {
    int changed = 0;
    int nothing_to_do = 0;
    int not_changed = 0;
    int unknown = 0;
    int lost = 0;
    int doubled = 0;
    int lied = 0;
    for (unsigned seed = 1; seed <= 20'000; ++seed) {
        chance by(seed);
        company in;
        program tries(in, by);
        end last = end::unknown;
        bool quiet = true; // nothing of an earlier run is on its way
        for (int i = 0; i < 3; ++i) {
            const auto before = in.mine();
            last = tries.run();
            changed += last == end::changed;
            nothing_to_do += last == end::nothing_to_do;
            not_changed += last == end::not_changed;
            unknown += last == end::unknown;
            lied += (last == end::changed || last == end::nothing_to_do) && in.mine() != 1;
            lied += i == 0 && last == end::nothing_to_do; // nobody else adds it
            lied += quiet && last == end::not_changed && in.mine() != before;
            const milliseconds pause = by.up_to(5min);
            quiet = pause >= longest_way;
            in.way.pass(pause);
        }
        in.way.pass(1h);
        lost += !in.has_all_of_others();
        doubled += in.mine() > 1;
    }
    BOOST_TEST_MESSAGE(
        changed << " changed, " << nothing_to_do << " had nothing to do, " << not_changed << " not changed, "
                << unknown << " unknown");
    BOOST_TEST(lost == 0);
    BOOST_TEST(doubled == 0);
    BOOST_TEST(lied == 0);
    BOOST_TEST(changed > 5'000);
    BOOST_TEST(nothing_to_do > 5'000);
    BOOST_TEST(not_changed > 1'000);
    BOOST_TEST(unknown > 1'000);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::recipes::test

// Several programs work in one company at random, against a sandbox where things go wrong, while a mirror is
// made of the changes alone, by a program that is started again at random, from the mark that it saved in the
// middle of a round or at the end of one. In the end the mirror is what the lists say, and each state of a
// record came once.
//
//   CONDUCTOR_CAMPAIGN_OPERATIONS  how many writes there are, 3,000 by default
//   CONDUCTOR_TEST_SEED            the random choices of an earlier run

#include "workers.hpp"

#include <boost/asio/detached.hpp>

#include <iostream>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

namespace {

constexpr change_selection of_four{
    .accounts = true,
    .customers = true,
    .invoices = true,
    .vendors = true,
    .deletions = true,
    .skip_unchanged = true,
    .clock = &shifted_now};

using key = std::pair<changed_resource, std::string>;
using copy = std::map<key, std::string>; // revisions
using state = std::pair<key, std::string>;

class campaign : public workers {
public:
    using workers::workers;

    asio::awaitable<void> keep_mirror();
    asio::awaitable<void> read_lists(copy& into);

    copy mirror;
    std::set<state> told; // that the marks cover
    std::size_t twice = 0;
    std::size_t rounds = 0;
    std::size_t restarts = 0;

private:
    asio::awaitable<bool> one_round(
        change_stream& stream, copy& applied, std::set<state>& given,
        std::optional<changed_resource>& last_given);
};

// Whether it came to its end.
asio::awaitable<bool> campaign::one_round(
    change_stream& stream, copy& applied, std::set<state>& given,
    std::optional<changed_resource>& last_given) {
    const unsigned most = restarts == 0      ? dice().below(20)
                          : dice().one_in(3) ? dice().below(300)
                                             : std::numeric_limits<unsigned>::max();
    for (unsigned taken = 0; taken < most; ++taken) {
        const auto one = co_await stream.next(as_result);
        if (one.has_error()) {
            ++errors;
            if (dice().one_in(4))
                co_return false;
            continue;
        }
        if (!one->has_value())
            co_return true;
        const change& c = **one;
        const key which{c.resource, c.id};
        last_given = c.resource;
        if (c.kind == change_kind::deleted) {
            applied.erase(which);
        } else {
            applied[which] = c.revision;
            if (told.contains({which, c.revision}) || !given.insert({which, c.revision}).second)
                ++twice;
        }
    }
    co_return false;
}

asio::awaitable<void> campaign::keep_mirror() {
    std::string saved = change_mark().to_string();
    for (bool last = false;;) {
        for (const unsigned writes = dice().below(30), before = left();
             at_work > 0 && before - left() < writes;)
            co_await pause(1ms);
        last = at_work == 0; // nothing is written any more
        if (last)
            server.clear_faults();
        copy applied = mirror;
        auto stream = qbd.changes(of_four, change_mark::parse(saved));
        std::set<state> given;
        std::optional<changed_resource> last_given;
        const bool is_whole = co_await one_round(stream, applied, given, last_given);
        if (!is_whole) {
            ++restarts;
            if (dice().one_in(2))
                continue; // and all of it is forgotten
            std::erase_if(given, [&](const state& one) { return one.first.first == last_given; });
        }
        told.merge(given);
        mirror = std::move(applied);
        saved = stream.mark().to_string();
        rounds += is_whole ? 1 : 0;
        if (last && is_whole)
            co_return;
    }
}

asio::awaitable<void> campaign::read_lists(copy& into) {
    auto customers = qbd.customers.list_all();
    while (const auto one = co_await customers.next())
        into[{changed_resource::customers, one->id}] = one->revision_number;
    auto invoices = qbd.invoices.list_all();
    while (const auto one = co_await invoices.next())
        into[{changed_resource::invoices, one->id}] = one->revision_number;
    auto vendors = qbd.vendors.list_all();
    while (const auto one = co_await vendors.next())
        into[{changed_resource::vendors, one->id}] = one->revision_number;
    auto accounts = qbd.accounts.list_all();
    while (const auto one = co_await accounts.next())
        into[{changed_resource::accounts, one->id}] = one->revision_number;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_mirror_of_random_changes) {
    const unsigned seed = number_from_environment("CONDUCTOR_TEST_SEED", 1);
    const unsigned operations = number_from_environment("CONDUCTOR_CAMPAIGN_OPERATIONS", 3'000);
    std::cout << "CONDUCTOR_TEST_SEED=" << seed << '\n';
    passed = 0;
    campaign w(seed, operations);
    w.set_office([](sandbox::company_settings& s) {
        s.clock_ahead = 4min;
        s.utc_offset = -420min;
    });
    bool is_kept = false;
    std::exception_ptr failure;
    for (int i = 0; i < 3; ++i)
        asio::co_spawn(w.io, w.work(), asio::detached);
    asio::co_spawn(w.io, w.keep_mirror(), [&](std::exception_ptr thrown) {
        failure = thrown;
        is_kept = true;
    });
    w.run_until([&] { return is_kept; });
    if (failure)
        std::rethrow_exception(failure);
    copy lists;
    w.run(w.read_lists(lists));
    BOOST_TEST((w.mirror == lists));
    BOOST_TEST(lists.size() > operations / 5);
    BOOST_TEST(w.rounds > 1u);
    BOOST_TEST(w.restarts > 0u);
    BOOST_TEST(w.errors > 0u);
    std::cout << "changes: " << operations << " operations, " << w.rounds << " rounds, " << w.restarts
              << " restarts, " << w.told.size() << " states mirrored, " << w.twice << " of them twice\n";
    BOOST_TEST(w.twice == 0u);
}

} // namespace conductor::recipes::test

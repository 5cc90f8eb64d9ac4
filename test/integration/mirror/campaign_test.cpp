// Several programs work in one company at random, against a sandbox where things go wrong, while mirrors are
// kept in both databases: updates are broken off at random, the program is started anew, and once nothing is
// heard of deletions any more. In the end each table has what the lists of the company have, to the last
// member.
//
//   CONDUCTOR_CAMPAIGN_OPERATIONS  how many writes there are, 1,500 by default
//   CONDUCTOR_TEST_SEED            the random choices of an earlier run

#include "integration/database/world.hpp"
#include "integration/recipes/changes/workers.hpp"
#include "shelf.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/detached.hpp>

#include <iostream>
#include <optional>

namespace conductor::inline CONDUCTOR_ABI::mirror_test {

namespace {

constexpr change_selection of_four{
    .accounts = true,
    .customers = true,
    .invoices = true,
    .vendors = true,
    .line_items = true,
    .clock = &shifted_now};

class campaign : public recipes::test::workers {
public:
    using workers::workers;

    // Keeps a mirror for as long as somebody works, and once more.
    asio::awaitable<void> keep(std::string where);

    // What the company's lists have.
    asio::awaitable<void> read_lists(records& into);

    std::size_t updates = 0;
    std::size_t broken_off = 0;
    std::uint64_t rows = 0;
    int kept = 0;

private:
    asio::awaitable<bool> update_once(mirror& of, bool last);
};

asio::awaitable<bool> campaign::update_once(mirror& of, bool last) {
    // An update takes some tens of milliseconds.
    const auto limit = last || dice().one_in(2) ? std::chrono::milliseconds(60'000)
                                                : std::chrono::milliseconds(1 + dice().below(60));
    request_options options;
    options.deadline = limit;
    const auto counts = co_await of.update(qbd, of_four, options, as_result);
    if (counts.has_error()) {
        BOOST_TEST((counts.error().kind() != error_kind::database), counts.error().what());
        ++errors;
        broken_off += counts.error().code() == errc::deadline_exceeded ? 1 : 0;
        co_return false;
    }
    ++updates;
    rows += counts->upserted + counts->deleted;
    co_return true;
}

asio::awaitable<void> campaign::keep(std::string where) {
    std::optional<mirror> program;
    bool has_all = false; // of some moment, so that there is something that can be too old
    bool was_off = false;
    for (bool last = false;;) {
        for (const unsigned writes = dice().below(30), before = left();
             at_work > 0 && before - left() < writes;)
            co_await pause(1ms);
        last = at_work == 0; // nothing is written any more
        if (last)
            server.clear_faults();
        if (!program || dice().one_in(5)) {
            mirror_options how;
            how.batch_size = 1 + dice().below(40);
            program.emplace(io.get_executor(), where, how);
            (void)co_await program->prepare();
        }
        if (!was_off && has_all && left() < 500) {
            was_off = true;
            recipes::test::passed += std::chrono::milliseconds(std::chrono::days(100)).count();
            server.advance(std::chrono::days(100));
        }
        const bool is_whole = co_await update_once(*program, last);
        if (last && is_whole && was_off)
            break;
        has_all = has_all || is_whole;
    }
    ++kept;
}

asio::awaitable<void> campaign::read_lists(records& into) {
    for (const std::string name : {"accounts", "customers", "invoices", "vendors"}) {
        const query_param_view query[] = {
            name == "invoices" ? query_param_view{"includeLineItems", "true"}
                               : query_param_view{"status", "all"}};
        request_options options;
        options.query = query;
        auto all = qbd.list_all("/quickbooks-desktop/" + name, options);
        while (const auto record = co_await all.next())
            into[name + ' ' + std::string(record->at("id").as_string())] = as_text(*record);
    }
}

// What a mirror has, and how often it was begun.
struct kept {
    records rows;
    std::int64_t runs = 0;
};

template <class World>
kept kept_in(const World& place) {
    database::test::desk desk;
    const auto reader = desk.open(place.where());
    kept made;
    for (const auto& row :
         desk.get(*reader, "SELECT resource, id, record FROM conductor_records WHERE NOT deleted").all)
        made.rows[database::text_of(row.at(0)) + ' ' + database::text_of(row.at(1))] =
            as_text(boost::json::parse(database::text_of(row.at(2))));
    made.runs = desk.get_number(*reader, "SELECT run FROM conductor_mirror_companies");
    return made;
}

// What one has and the other has not, or in another state.
std::string difference(const records& rows, const records& lists) {
    std::string made;
    for (const auto& [id, record] : rows)
        if (const auto found = lists.find(id); found == lists.end() || found->second != record)
            made += "row  " + id + ": " + record + '\n';
    for (const auto& [id, record] : lists)
        if (const auto found = rows.find(id); found == rows.end() || found->second != record)
            made += "list " + id + ": " + record + '\n';
    return made;
}

} // namespace

BOOST_AUTO_TEST_CASE(mirrors_of_random_work) {
    const unsigned seed = number_from_environment("CONDUCTOR_TEST_SEED", 1);
    const unsigned operations = number_from_environment("CONDUCTOR_CAMPAIGN_OPERATIONS", 1'500);
    std::cout << "CONDUCTOR_TEST_SEED=" << seed << '\n';
    passed = 0;
    const database::test::sqlite_world in_sqlite;
    const database::test::postgresql_world in_postgresql;
    campaign w(seed, operations);
    w.set_office([](sandbox::company_settings& s) {
        s.clock_ahead = 4min;
        s.utc_offset = -420min;
    });
    std::exception_ptr failure;
    for (int i = 0; i < 3; ++i)
        asio::co_spawn(w.io, w.work(), asio::detached);
    const auto ended = [&](std::exception_ptr thrown) { failure = thrown ? thrown : failure; };
    asio::co_spawn(w.io, w.keep(in_sqlite.where()), ended);
    asio::co_spawn(w.io, w.keep(in_postgresql.where()), ended);
    w.run_until([&] { return w.kept == 2 || failure; });
    if (failure)
        std::rethrow_exception(failure);
    records lists;
    w.run(w.read_lists(lists));
    const kept sqlite = kept_in(in_sqlite);
    const kept postgresql = kept_in(in_postgresql);
    BOOST_TEST(difference(sqlite.rows, lists) == "");
    BOOST_TEST(difference(postgresql.rows, lists) == "");
    BOOST_TEST(sqlite.runs > 1);
    BOOST_TEST(postgresql.runs > 1);
    BOOST_TEST(lists.size() > operations / 5);
    BOOST_TEST(w.updates > 3u);
    BOOST_TEST(w.broken_off > 0u);
    BOOST_TEST(w.errors > w.broken_off);
    std::cout << "mirrors: " << operations << " operations, " << w.updates << " updates, " << w.broken_off
              << " broken off, " << sqlite.runs + postgresql.runs - 2 << " begun anew, " << w.rows
              << " rows written, " << lists.size() << " records compared twice\n";
}

} // namespace conductor::mirror_test

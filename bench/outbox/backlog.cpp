#include "backlog.hpp"

#include "asking.hpp"
#include "outbox/store.hpp"
#include "outbox/work_store.hpp"

#include <algorithm>
#include <cstdio>
#include <functional>

namespace conductor::bench {

namespace {

using namespace std::chrono_literals;
using outbox_detail::lease;
using outbox_detail::taken;
using outbox_detail::work_store;

constexpr std::size_t entries_of_a_company = 1'000;
constexpr int steps = 200; // fewer than a company has entries

// The numbers from 1 on as a table `n (i)`.
std::string numbers(database::dialect of, std::size_t count) {
    const std::string last = std::to_string(count);
    if (of == database::dialect::postgresql)
        return "generate_series(1, " + last + ") AS n(i)";
    return "(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + last +
           ") SELECT i FROM n) AS n";
}

std::string fill(database::dialect of, std::size_t entries) {
    const std::size_t companies = std::max<std::size_t>(1, entries / entries_of_a_company);
    return "INSERT INTO conductor_outbox (end_user_id, key, operation, params) SELECT 'end_usr_' || (n.i % " +
           std::to_string(companies) +
           "), 'order-' || n.i, 'qbd.invoices.create', '{\"customerId\":\"80000001-1234567890\"}' FROM " +
           numbers(of, entries);
}

double median_ms(int count, const std::function<void()>& step) {
    std::vector<double> all;
    for (int i = 0; i < count; ++i) {
        const stopwatch time;
        step();
        all.push_back(time.seconds() * 1'000);
    }
    std::ranges::nth_element(all, all.begin() + count / 2);
    return all[static_cast<std::size_t>(count / 2)];
}

void print_plan(asking& to, const work_store& work, const lease& of) {
    database::statement next = work.take(of).back();
    const bool is_sqlite = to.on->dialect() == database::dialect::sqlite;
    next.sql = (is_sqlite ? "EXPLAIN QUERY PLAN " : "EXPLAIN ") + next.sql;
    statements all;
    all.push_back(std::move(next));
    const database::rows plan = to.get(std::move(all)).front();
    for (const database::row& line : plan.all)
        std::printf("      %s\n", database::text_of(line.at(is_sqlite ? 3 : 0)).c_str());
}

} // namespace

void measure_backlog(const std::string& where, std::size_t entries) {
    asking to(where);
    to.prepare();
    const work_store work(to.on->dialect(), 60s, 125s);
    const auto step_ms = [](const char* what, int count, const std::function<void()>& step) {
        std::printf("    %-34s %8.2f ms\n", what, median_ms(count, step));
    };
    const stopwatch filling;
    to.get(fill(to.on->dialect(), entries));
    to.get("ANALYZE conductor_outbox");
    std::printf("  %zu entries wait (put there in %.0f s)\n", entries, filling.seconds());

    step_ms("to look which companies have work:", 5, [&] { to.get(work.sweep()); });
    std::optional<lease> of;
    step_ms(
        "to take a company:", 1, [&] { of = outbox_detail::lease_of(to.get(work.claim("bench")).back()); });
    taken next = outbox_detail::taken_of(to.get(work.take(*of)).back());
    outbox_detail::ending done;
    done.state = entry_state::done;
    step_ms("to end an entry and find the next:", steps, [&] {
        next = outbox_detail::taken_of(to.get(work.finish_and_take(*of, next.next->record.id, done)).back());
    });
    const outbox_detail::store sql(to.on->dialect());
    std::int64_t added = 0;
    step_ms("to add one:", steps, [&] {
        outbox_entry one;
        one.end_user_id = "end_usr_1";
        one.key = "late-" + std::to_string(++added);
        one.operation = "qbd.invoices.create";
        to.get(sql.add(one));
    });
    step_ms("to count what is open:", 3, [&] { to.get(sql.count()); });
    std::printf("    how the next one is found:\n");
    print_plan(to, work, *of);
}

} // namespace conductor::bench

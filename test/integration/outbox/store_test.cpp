// The outbox's transactions in both databases: the order of entries, chains, leases and their fences.

#include "desk.hpp"

namespace conductor::inline CONDUCTOR_ABI::outbox_detail::test {

namespace {

std::string key_of(const taken& t) {
    return t.is == taken::what::job ? t.next->record.entry.key : std::string(t.next ? "aside" : "nothing");
}

ending ended(entry_state state) {
    ending made;
    made.state = state;
    return made;
}

} // namespace

BOOST_AUTO_TEST_SUITE(stored)

BOOST_AUTO_TEST_CASE_TEMPLATE(in_the_order_in_which_they_were_added, World, both) {
    const World in;
    desk d(in.where());
    for (const char* key : {"a", "b", "c"})
        d.add(entry_of("one", key));
    const auto l = d.claim();
    BOOST_TEST_REQUIRE(l.has_value());
    BOOST_TEST(l->end_user_id == "one");
    auto t = d.take(*l);
    std::string order;
    while (t.is == taken::what::job) {
        order += t.next->record.entry.key;
        BOOST_TEST((t.next->record.state == entry_state::sending));
        BOOST_TEST(t.next->record.tries == 1);
        t = d.finish_and_take(*l, t.next->record.id, ended(entry_state::done));
    }
    BOOST_TEST(order == "abc");
    (void)d.run(d.work.release(*l));
    BOOST_TEST(!d.claim().has_value());
    BOOST_TEST((d.find("one", "b").state == entry_state::done));
}

BOOST_AUTO_TEST_CASE_TEMPLATE(the_same_key_is_added_once, World, both) {
    const World in;
    desk d(in.where());
    d.add(entry_of("one", "a"));
    d.add(entry_of("one", "a"));
    d.add(entry_of("two", "a"));
    BOOST_TEST(d.run(d.sql.count()).back().all.size() == 2u);
    BOOST_TEST(counts_of(d.run(d.sql.count()).back().all.at(0)).waiting == 1);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(one_worker_has_a_company, World, both) {
    const World in;
    desk d(in.where());
    d.add(entry_of("one", "a"));
    d.add(entry_of("two", "a"));
    const auto first = d.claim();
    const auto second = d.claim();
    BOOST_TEST_REQUIRE((first && second));
    BOOST_TEST(first->end_user_id != second->end_user_id);
    BOOST_TEST(!d.claim().has_value());
}

BOOST_AUTO_TEST_CASE_TEMPLATE(who_lost_the_lease_writes_nothing, World, both) {
    const World in;
    desk d(in.where());
    d.add(entry_of("one", "a"));
    const auto asleep = d.claim_by(d.short_lived);
    BOOST_TEST_REQUIRE(asleep.has_value());
    const auto awake = d.claim();
    BOOST_TEST_REQUIRE(awake.has_value());
    BOOST_TEST(awake->fence == asleep->fence + 1);
    const auto failed = d.refused(*d.on, d.work.take(*asleep));
    BOOST_TEST((failed.kind == database::failure_kind::not_as_expected));
    BOOST_TEST((d.find("one", "a").state == entry_state::waiting));
    BOOST_TEST(key_of(d.take(*awake)) == "a");
}

BOOST_AUTO_TEST_CASE_TEMPLATE(what_was_being_sent_comes_again_to_the_next_worker, World, both) {
    const World in;
    desk d(in.where());
    d.add(entry_of("one", "a"));
    const auto gone = d.claim_by(d.short_lived);
    BOOST_TEST_REQUIRE(gone.has_value());
    BOOST_TEST(key_of(taken_of(d.run(d.short_lived.take(*gone)).back())) == "a");
    const auto next = d.claim();
    BOOST_TEST_REQUIRE(next.has_value());
    BOOST_TEST(
        key_of(d.take(*next)) == "aside"); // until what was sent has come to its end, which here is at once
    const auto again = d.take(*next);
    BOOST_TEST(key_of(again) == "a");
    BOOST_TEST(again.next->record.tries == 2);
    BOOST_TEST(again.next->quiet.has_value());
}

BOOST_AUTO_TEST_CASE_TEMPLATE(what_stands_behind_another_one_is_counted, World, both) {
    const World in;
    desk d(in.where());
    for (const char* key : {"a1", "a2", "b"}) {
        auto e = entry_of("one", key);
        e.chain = key[0] == 'a' ? "a" : "";
        d.add(e);
    }
    const auto counts = [&d] { return counts_of(d.run(d.sql.count()).back().all.at(0)); };
    BOOST_TEST(counts().held == 0); // nobody has looked yet
    const auto l = d.claim();
    auto t = d.take(*l);
    t = d.finish_and_take(*l, t.next->record.id, ended(entry_state::unknown));
    while (t.is == taken::what::aside)
        t = d.take(*l);
    BOOST_TEST(key_of(t) == "b");
    BOOST_TEST(counts().unknown == 1);
    BOOST_TEST(counts().waiting == 1);
    BOOST_TEST(counts().held == 1);
    BOOST_TEST(counts().sending == 1);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(an_entry_is_found_by_its_id, World, both) {
    const World in;
    desk d(in.where());
    d.add(entry_of("one", "a"));
    d.add(entry_of("two", "a"));
    const auto second = d.find("two", "a");
    BOOST_TEST((record_of(d.run(d.sql.find(second.id)).back().all.at(0)) == second));
    BOOST_TEST(d.run(d.sql.find(second.id + 1)).back().all.empty());
}

BOOST_AUTO_TEST_CASE_TEMPLATE(only_what_was_refused_is_amended, World, both) {
    const World in;
    desk d(in.where());
    d.add(entry_of("one", "a"));
    d.add(entry_of("one", "b"));
    auto other = entry_of("one", "a");
    other.params = R"({"name":"x"})";
    BOOST_TEST(d.run(d.sql.amend(other)).back().all.empty()); // it waits
    const auto l = d.claim();
    auto t = d.take(*l);
    BOOST_TEST(d.run(d.sql.amend(other)).back().all.empty()); // it is being sent
    t = d.finish_and_take(*l, t.next->record.id, ended(entry_state::refused));
    t = d.finish_and_take(*l, t.next->record.id, ended(entry_state::done));
    BOOST_TEST(d.run(d.sql.amend(other)).back().all.size() == 1u);
    const auto a = d.find("one", "a");
    BOOST_TEST((a.state == entry_state::waiting));
    BOOST_TEST(a.entry.params == other.params);
    BOOST_TEST(a.tries == 0);
    other.key = "b";
    BOOST_TEST(d.run(d.sql.amend(other)).back().all.empty()); // it was made
    BOOST_TEST(d.find("one", "b").entry.params == "{}");
    BOOST_TEST(key_of(d.take(*l)) == "a");
}

BOOST_AUTO_TEST_CASE_TEMPLATE(an_unknown_one_holds_its_chain_alone, World, both) {
    const World in;
    desk d(in.where());
    for (const char* key : {"a1", "b1", "a2", "a3", "b2"}) {
        auto e = entry_of("one", key);
        e.chain = std::string(1, key[0]);
        d.add(e);
    }
    const auto l = d.claim();
    auto t = d.take(*l);
    std::string order;
    for (int i = 0; t.is != taken::what::nothing; ++i) {
        BOOST_TEST_REQUIRE(i < 20);
        if (t.is == taken::what::aside) {
            t = d.take(*l);
            continue;
        }
        const std::string key = t.next->record.entry.key;
        order += key + ' ';
        t = d.finish_and_take(
            *l, t.next->record.id, ended(key == "a1" ? entry_state::unknown : entry_state::done));
    }
    BOOST_TEST(order == "a1 b1 b2 ");
    (void)d.run(d.work.release(*l));

    // A person decides, and the chain goes on in its order.
    const auto a1 = d.find("one", "a1");
    (void)d.run(d.sql.decide(a1.id, entry_state::done, "80000001-1"));
    BOOST_TEST(d.find("one", "a1").result_id == "80000001-1");
    const auto again = d.claim();
    BOOST_TEST_REQUIRE(again.has_value());
    t = d.take(*again);
    BOOST_TEST(key_of(t) == "a2");
    t = d.finish_and_take(*again, t.next->record.id, ended(entry_state::refused)); // which holds nobody up
    BOOST_TEST(key_of(t) == "a3");
}

BOOST_AUTO_TEST_CASE_TEMPLATE(one_comes_after_another_and_knows_its_record, World, both) {
    const World in;
    desk d(in.where());
    auto payment = entry_of("one", "payment");
    payment.after = "invoice";
    d.add(payment);
    const auto l = d.claim();
    BOOST_TEST_REQUIRE(l.has_value());
    BOOST_TEST(key_of(d.take(*l)) == "aside");
    BOOST_TEST(key_of(d.take(*l)) == "nothing");
    d.add(entry_of("one", "invoice"));
    auto t = d.take(*l);
    BOOST_TEST(key_of(t) == "invoice");
    auto how = ended(entry_state::found);
    how.result_id = "17-1";
    t = d.finish_and_take(*l, t.next->record.id, how);
    BOOST_TEST(key_of(t) == "payment");
    BOOST_TEST((t.next->after_id == std::optional<std::string>("17-1")));
}

BOOST_AUTO_TEST_CASE_TEMPLATE(what_is_late_is_not_sent, World, both) {
    const World in;
    desk d(in.where());
    auto late = entry_of("one", "late");
    late.expires_at = timestamp(1s);
    d.add(late);
    auto early = entry_of("one", "early");
    early.not_before = timestamp(std::chrono::sys_days(std::chrono::year{2999} / 1 / 1));
    d.add(early);
    const auto l = d.claim();
    BOOST_TEST(key_of(d.take(*l)) == "aside");
    BOOST_TEST((d.find("one", "late").state == entry_state::expired));
    BOOST_TEST(key_of(d.take(*l)) == "nothing");
    (void)d.run(d.work.release(*l));
    BOOST_TEST(!d.claim().has_value());
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_company_that_is_off_is_left_alone, World, both) {
    const World in;
    desk d(in.where());
    d.add(entry_of("off", "a"));
    d.add(entry_of("on", "a"));
    auto l = d.claim();
    BOOST_TEST_REQUIRE(l.has_value());
    if (l->end_user_id != "off")
        l = d.claim();
    auto t = d.take(*l);
    auto how = ended(entry_state::waiting);
    how.error_kind = "offline";
    (void)d.run(d.work.finish_and_pause(*l, t.next->record.id, how, 1h));
    d.add(entry_of("off", "b")); // does not wake it up
    (void)d.run(d.work.wake("off"));
    for (auto other = d.claim(); other; other = d.claim())
        BOOST_TEST(other->end_user_id == "on");
    const auto counts = counts_of(d.run(d.sql.count()).back().all.at(0));
    BOOST_TEST(counts.end_user_id == "off");
    BOOST_TEST(counts.waiting == 2);
    BOOST_TEST(counts.paused_until.has_value());
    BOOST_TEST(d.find("off", "a").error_kind == "offline");
}

BOOST_AUTO_TEST_CASE_TEMPLATE(an_operator_tries_again_and_cancels, World, both) {
    const World in;
    desk d(in.where());
    d.add(entry_of("one", "a"));
    d.add(entry_of("one", "b"));
    const auto l = d.claim();
    auto t = d.take(*l);
    auto how = ended(entry_state::refused);
    how.error = "no";
    t = d.finish_and_take(*l, t.next->record.id, how);
    BOOST_TEST(key_of(t) == "b");
    BOOST_TEST(d.run(d.sql.cancel(t.next->record.id)).back().all.empty()); // it may be made
    const auto refused = d.run(d.sql.list(entry_state::refused, "", 0, 10)).back();
    BOOST_TEST_REQUIRE(refused.all.size() == 1u);
    BOOST_TEST(record_of(refused.all[0]).error == "no");
    BOOST_TEST(d.run(d.sql.retry(record_of(refused.all[0]).id)).back().all.size() == 1u);
    BOOST_TEST(d.run(d.sql.cancel(record_of(refused.all[0]).id)).back().all.size() == 1u);
    BOOST_TEST((d.find("one", "a").state == entry_state::cancelled));
}

// However many wait, each step of a worker goes to its rows by an index.
BOOST_AUTO_TEST_CASE_TEMPLATE(nothing_is_scanned, World, both) {
    const World in;
    desk d(in.where());
    statements all;
    for (int i = 0; i < 3'000; ++i) {
        outbox_entry one = entry_of("company-" + std::to_string(i % 30), std::to_string(i));
        if (i > 100) {
            one.chain = std::to_string(i % 7);
            one.after = std::to_string(i - 90);
        }
        all.push_back(d.sql.add(one).front());
    }
    (void)d.run(std::move(all));
    (void)d.get(*d.on, "ANALYZE conductor_outbox");
    const bool is_sqlite = d.on->dialect() == database::dialect::sqlite;
    const auto l = d.claim();
    BOOST_TEST_REQUIRE(l.has_value());
    const auto first = d.take(*l);
    BOOST_TEST_REQUIRE((first.is == taken::what::job));
    for (const statements& steps :
         {d.work.finish_and_take(*l, first.next->record.id, ended(entry_state::done)), d.work.sweep(),
          d.work.finish_and_release(*l, first.next->record.id, ended(entry_state::done))})
        for (database::statement step : steps) {
            step.sql = (is_sqlite ? "EXPLAIN QUERY PLAN " : "EXPLAIN ") + step.sql;
            step.must_change.reset();
            const auto plan = d.run({step}).front();
            for (const database::row& row : plan.all) {
                const std::string line = database::text_of(row.at(is_sqlite ? 3 : 0));
                for (const char* scan :
                     {"SCAN conductor_outbox", "SCAN o", "SCAN d", "SCAN p", "Seq Scan on conductor_outbox "})
                    BOOST_TEST((line.find(scan) == std::string::npos), line);
            }
        }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::outbox_detail::test

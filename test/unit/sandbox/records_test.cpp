// Records as QuickBooks keeps them: names, revisions, look-ups, lines, deletions, times.

#include "models.hpp"
#include "sandbox/company/pc_time.hpp"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <chrono>
#include <string>

using namespace sandbox_unit;

BOOST_AUTO_TEST_SUITE(records)

namespace {

struct company : backend {
    company()
        : backend{conductor::catalog::qbd_operations()} {}

    reply created(const std::string& path, const std::string& body) {
        auto made = call("POST", path, body);
        BOOST_TEST_REQUIRE(made.status == 200u, path << ": " << made.message());
        return made;
    }

    std::string customer(const std::string& name) {
        return created("/customers", R"({"name":")" + name + "\"}").text("/id");
    }

    reply invoice(const std::string& customer, const std::string& more = R"("lines":[{"amount":"1.00"}])") {
        return created(
            "/invoices",
            R"({"customerId":")" + customer + R"(","transactionDate":"2026-01-01",)" + more + "}");
    }

    // `more` with the current revision.
    reply update(const std::string& path, const std::string& more) {
        const auto revision = call("GET", path).text("/revisionNumber");
        return call("POST", path, R"({"revisionNumber":")" + revision + R"(",)" + more + "}");
    }

    std::size_t count(const std::string& path) {
        const auto page = call("GET", path);
        BOOST_TEST_REQUIRE(page.status == 200u, path << ": " << page.message());
        return page.body.at("data").as_array().size();
    }
};

void is_refused(const reply& answer, std::string_view integration_code, std::string_view message) {
    BOOST_TEST(answer.status == 502u);
    BOOST_TEST(answer.text("/error/type") == "INTEGRATION_ERROR");
    BOOST_TEST(answer.code() == "QBD_REQUEST_ERROR");
    BOOST_TEST(answer.text("/error/integrationCode") == integration_code);
    BOOST_TEST(answer.message() == message);
}

const auto taken = [](const std::string& name) {
    return "The name \"" + name + "\" of the list element is already in use.";
};
const auto missing = [](const std::string& what) {
    return "The element \"" + what + "\" could not be found in QuickBooks.";
};
const auto no_part = [](const std::string& id) {
    return "Object \"" + id + "\" specified in the request could not be found in QuickBooks.";
};

} // namespace

BOOST_FIXTURE_TEST_CASE(a_name_is_taken_once_for_all_people, company) {
    customer("Acme");
    is_refused(call("POST", "/customers", R"({"name":"ACME"})"), "3100", taken("ACME"));
    is_refused(call("POST", "/vendors", R"({"name":"acme"})"), "3100", taken("acme"));
    is_refused(call("POST", "/other-names", R"({"name":"Acme"})"), "3100", taken("Acme"));
    is_refused(call("POST", "/employees", R"({"firstName":"Acme"})"), "3100", taken("Acme"));
    created("/classes", R"({"name":"Acme"})");
    BOOST_TEST(call_for(second, "POST", "/customers", R"({"name":"Acme"})").status == 200u);
    BOOST_TEST(api.done().created().size() == 3u);
}

BOOST_FIXTURE_TEST_CASE(employees_are_found_by_their_names, company) {
    created("/employees", R"({"firstName":"Ada","lastName":"Moss"})");
    BOOST_TEST(call("GET", "/employees?names=ada+moss").text("/data/0/name") == "Ada Moss");
    is_refused(call("POST", "/vendors", R"({"name":"Ada Moss"})"), "3100", taken("Ada Moss"));
}

BOOST_FIXTURE_TEST_CASE(jobs_are_named_below_their_customers, company) {
    const auto acme = customer("Acme");
    const auto bolt = customer("Bolt");
    const auto job = [&](const std::string& parent, const char* name) {
        return call(
            "POST", "/customers", R"({"name":")" + std::string{name} + R"(","parentId":")" + parent + "\"}");
    };
    BOOST_TEST(job(acme, "Job").status == 200u);
    BOOST_TEST(job(bolt, "Job").status == 200u);
    customer("Job");
    is_refused(job(acme, "JOB"), "3100", taken("Acme:JOB"));
}

BOOST_FIXTURE_TEST_CASE(a_new_name_is_taken_and_the_old_one_free, company) {
    const auto acme = customer("Acme");
    const auto bolt = customer("Bolt");
    created("/customers", R"({"name":"Job","parentId":")" + acme + "\"}");
    is_refused(update("/customers/" + bolt, R"("name":"acme")"), "3100", taken("acme"));
    BOOST_TEST(call("GET", "/customers/" + bolt).text("/name") == "Bolt");
    BOOST_TEST(update("/customers/" + acme, R"("name":"ACME")").status == 200u); // its own
    BOOST_TEST(update("/customers/" + acme, R"("name":"Apex")").status == 200u);
    BOOST_TEST(call("GET", "/customers?fullNames=apex:job").text("/data/0/parent/fullName") == "Apex");
    is_refused(call("GET", "/customers?fullNames=ACME:Job"), "500", missing("ACME:Job"));
    customer("Acme");
    is_refused(call("POST", "/vendors", R"({"name":"apex"})"), "3100", taken("apex"));
}

BOOST_FIXTURE_TEST_CASE(what_is_inactive_keeps_its_name, company) {
    const auto acme = customer("Acme");
    BOOST_TEST(update("/customers/" + acme, R"("isActive":false)").status == 200u);
    is_refused(call("POST", "/vendors", R"({"name":"Acme"})"), "3100", taken("Acme"));
}

BOOST_FIXTURE_TEST_CASE(ref_numbers_and_external_ids_may_repeat, company) {
    constexpr auto more = R"("refNumber":"R-1","externalId":"123e4567-e89b-12d3-a456-426614174000",
        "lines":[{"amount":"1.00"}])";
    const auto acme = customer("Acme");
    invoice(acme, more);
    invoice(acme, more);
    BOOST_TEST(count("/invoices?refNumbers=R-1") == 2u);
    BOOST_TEST(count("/transactions?refNumbers=R-1") == 2u);
    is_refused(call("GET", "/invoices?refNumbers=r-1"), "500", missing("r-1"));
    is_refused(call("GET", "/transactions?refNumbers=r-1"), "500", missing("r-1"));
}

BOOST_FIXTURE_TEST_CASE(one_unknown_value_fails_a_look_up, company) {
    const auto acme = customer("Acme");
    const auto bolt = customer("Bolt");
    BOOST_TEST(count("/customers?ids=" + acme + "&ids=" + bolt) == 2u);
    is_refused(call("GET", "/customers?ids=" + acme + "&ids=80000009-1"), "500", missing("80000009-1"));
    is_refused(call("GET", "/customers?fullNames=acme&fullNames=Job+7"), "500", missing("Job 7"));
    is_refused(call("GET", "/vendors?ids=" + acme), "500", missing(acme)); // it is no vendor
    is_refused(call_for(second, "GET", "/customers?ids=" + acme), "500", missing(acme));
    BOOST_TEST(count("/customers?nameContains=Job") == 0u);
}

BOOST_FIXTURE_TEST_CASE(a_look_up_ignores_everything_else, company) {
    const auto acme = customer("Acme");
    const auto bolt = customer("Bolt");
    BOOST_TEST(update("/customers/" + acme, R"("isActive":false)").status == 200u);
    const auto named = "/customers?ids=" + acme + "&ids=" + bolt;
    for (const auto* other :
         {"&limit=1", "&cursor=none", "&updatedAfter=2999-01-01", "&updatedAfter=soon", "&status=active",
          "&nameContains=x"})
        BOOST_TEST(count(named + other) == 2u, other);
    const auto page = call("GET", named + "&limit=1");
    BOOST_TEST(page.text("/hasMore") == "false");
    BOOST_TEST(page.text("/nextCursor") == "null");
}

BOOST_FIXTURE_TEST_CASE(a_limit_without_a_cursor_cuts_the_rest_off, company) {
    for (const auto* name : {"a", "b", "c"})
        created("/classes", R"({"name":")" + std::string{name} + "\"}");
    const auto cut = call("GET", "/classes?limit=2");
    BOOST_TEST(cut.body.at("data").as_array().size() == 2u);
    BOOST_TEST(cut.body.size() == 3u, dom::serialize(cut.body)); // objectType, url, data
    BOOST_TEST(count("/classes") == 3u);
}

BOOST_FIXTURE_TEST_CASE(saving_without_a_change_keeps_the_revision, company) {
    const auto path = "/customers/" + customer("Acme");
    const auto before = call("GET", path);
    api.clock().advance(std::chrono::seconds{60});
    const auto same = update(path, R"("name":"Acme")");
    BOOST_TEST(same.text("/revisionNumber") == before.text("/revisionNumber"));
    BOOST_TEST(same.text("/updatedAt") > before.text("/updatedAt"));
    BOOST_TEST(call("GET", path).text("/updatedAt") == same.text("/updatedAt"));
    const auto changed = update(path, R"("name":"Apex")");
    BOOST_TEST(changed.text("/revisionNumber") != before.text("/revisionNumber"));
    is_refused(
        call("POST", path, R"({"name":"Arch","revisionNumber":")" + before.text("/revisionNumber") + "\"}"),
        "3200",
        "The given revision number (edit sequence) " + before.text("/revisionNumber") + " is out-of-date.");
}

BOOST_FIXTURE_TEST_CASE(lines_that_are_left_out_are_deleted, company) {
    const auto made = invoice(customer("Acme"), R"("lines":[{"quantity":2,"rate":"2.00"},{"amount":"3.00"}],
        "lineGroups":[{"itemGroupId":"g"}])");
    BOOST_TEST(made.text("/subtotal") == "7.00");
    const auto path = "/invoices/" + made.text("/id");
    const auto kept = made.text("/lines/0/id");

    const auto silent = update(path, R"("memo":"a")");
    BOOST_TEST(silent.body.at("lines").as_array().size() == 2u);
    BOOST_TEST(silent.body.at("lineGroups").as_array().size() == 1u);

    is_refused(update(path, R"("lines":[{"id":"1-1"}])"), "3120", no_part("1-1"));
    BOOST_TEST(call("GET", path).body == silent.body);

    const auto changed =
        update(path, R"("lines":[{"id":")" + kept + R"(","quantity":3},{"id":"-1","amount":"0.50"}])");
    BOOST_TEST_REQUIRE(changed.body.at("lines").as_array().size() == 2u);
    BOOST_TEST(changed.text("/lines/0/id") == kept);
    BOOST_TEST(changed.text("/lines/0/amount") == "6.00");
    BOOST_TEST(changed.text("/lines/1/id") != "-1");
    BOOST_TEST(changed.text("/lines/1/id") != made.text("/lines/1/id"));
    BOOST_TEST(changed.text("/subtotal") == "6.50");
    BOOST_TEST(changed.body.at("lineGroups").as_array().size() == 1u);
}

BOOST_FIXTURE_TEST_CASE(an_amount_wins_over_a_rate, company) {
    const auto made = invoice(customer("Acme"), R"("lines":[{"quantity":2,"rate":"9.00","amount":"5.00"}])");
    BOOST_TEST(made.text("/lines/0/amount") == "5.00");
    BOOST_TEST(made.text("/subtotal") == "5.00");
    const auto changed = update(
        "/invoices/" + made.text("/id"),
        R"("lines":[{"id":")" + made.text("/lines/0/id") + R"(","rate":"1.00","amount":"4.00"}])");
    BOOST_TEST(changed.text("/lines/0/amount") == "4.00");
    BOOST_TEST(changed.text("/subtotal") == "4.00");
}

BOOST_FIXTURE_TEST_CASE(lines_of_journal_entries_stay_on_their_sides, company) {
    const auto made = created(
        "/journal-entries",
        R"({"transactionDate":"2026-01-01","debitLines":[{"accountId":"a","amount":"1.00"}],
        "creditLines":[{"accountId":"b","amount":"1.00"}]})");
    const auto changed = update(
        "/journal-entries/" + made.text("/id"),
        R"("lines":[{"id":")" + made.text("/creditLines/0/id") + R"(","amount":"2.00"},
        {"id":"-1","journalLineType":"debit","amount":"2.00"}])");
    BOOST_TEST(changed.text("/creditLines/0/id") == made.text("/creditLines/0/id"));
    BOOST_TEST(changed.text("/creditLines/0/amount") == "2.00");
    BOOST_TEST(changed.body.at("debitLines").as_array().size() == 1u);
    BOOST_TEST(changed.text("/debitLines/0/id") != made.text("/debitLines/0/id"));
}

BOOST_FIXTURE_TEST_CASE(deletions_are_told_for_ninety_days, company) {
    using namespace std::chrono;
    call("DELETE", "/invoices/" + invoice(customer("Acme")).text("/id"));
    const std::string path = "/deleted-transactions?transactionTypes=invoice";
    BOOST_TEST(count(path) == 1u);
    BOOST_TEST(count(path + "&deletedAfter=1979-12-31") == 0u);
    BOOST_TEST(count(path + "&deletedAfter=1980-01-01") == 1u);
    api.clock().advance(days{90} + seconds{1});
    BOOST_TEST(count(path + "&deletedAfter=1980-01-01") == 0u);
    BOOST_TEST(count(path) == 0u);
}

BOOST_FIXTURE_TEST_CASE(references_are_checked_where_the_company_is_told_to, company) {
    const auto acme = customer("Acme");
    const auto body = [](const std::string& id) {
        return R"({"customerId":")" + id + R"(","transactionDate":"2026-01-01"})";
    };
    BOOST_TEST(call("POST", "/invoices", body("80000009-1")).status == 200u);
    api.offices().set(first, {.checks_references = true});
    is_refused(
        call("POST", "/invoices", body("80000009-1")), "3140",
        "There is no record \"80000009-1\" in QuickBooks for the reference customerId.");
    BOOST_TEST(count("/invoices") == 1u);
    const auto made = created("/invoices", body(acme)).text("/id");
    BOOST_TEST(
        update("/invoices/" + made, R"("classId":"80000009-1")").text("/error/integrationCode") == "3140");
    BOOST_TEST(call_for(second, "POST", "/invoices", body("80000009-1")).status == 200u);
}

BOOST_FIXTURE_TEST_CASE(times_are_those_of_the_pc, company) {
    using namespace std::chrono;
    api.offices().set(first, {.utc_offset = hours{-8}, .clock_ahead = minutes{5}});
    const auto from = floor<seconds>(api.clock().now() + minutes{5});
    const auto made = created("/customers", R"({"name":"Acme"})");
    const auto to = floor<seconds>(api.clock().now() + minutes{5});
    const auto updated = made.text("/updatedAt");
    BOOST_TEST(updated.ends_with("-08:00"), updated);
    BOOST_TEST(made.text("/createdAt") == updated);
    const auto moment = sandbox::parse_instant(updated, false, {});
    BOOST_TEST_REQUIRE(moment.has_value());
    BOOST_TEST((*moment >= from && *moment <= to));

    const auto local = updated.substr(0, 19); // in the PC's zone, as it names none
    BOOST_TEST(count("/customers?updatedAfter=" + local) == 1u);
    BOOST_TEST(count("/customers?updatedAfter=" + local + ".999") == 1u);
    BOOST_TEST(count("/customers?updatedBefore=" + local) == 1u);
    const auto next = sandbox::to_pc_text(*moment + seconds{1}, {.utc_offset = hours{-8}}).substr(0, 19);
    BOOST_TEST(count("/customers?updatedAfter=" + next) == 0u);
    BOOST_TEST(count("/customers?updatedAfter=1970-01-01") == 0u);
    BOOST_TEST(count("/customers?updatedAfter=1980-01-01") == 1u);

    const auto bill = created("/bills", R"({"vendorId":"v","transactionDate":"2026-01-01"})").text("/id");
    call("DELETE", "/bills/" + bill);
    const auto gone = call("GET", "/deleted-transactions?transactionTypes=bill").text("/data/0/deletedAt");
    BOOST_TEST(gone.ends_with("-08:00"), gone);
}

BOOST_AUTO_TEST_SUITE_END()

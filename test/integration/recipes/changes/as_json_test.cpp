// Changes whose records are JSON: the same as those with types, and with nothing left out.

#include "books.hpp"
#include "one_of_each.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <map>
#include <set>
#include <tuple>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

BOOST_AUTO_TEST_SUITE(as_json)

namespace {

using told = std::tuple<std::string, std::string, std::string, std::string, std::string>;
using records = std::map<std::string, std::string>; // JSON by resource and id

asio::awaitable<void>
take(books& w, const change_selection& selection, std::vector<told>& into, records* json) {
    auto stream = w.qbd.changes(selection);
    while (const auto one = co_await stream.next()) {
        into.emplace_back(
            to_string(one->resource), one->id, one->name, one->revision, one->updated_at.text());
        BOOST_TEST(one->is_json == selection.as_json);
        const auto* record = one->as<boost::json::value>();
        BOOST_TEST((record != nullptr) == selection.as_json);
        if (json != nullptr && record != nullptr)
            (*json)[std::string(to_string(one->resource)) + one->id] = boost::json::serialize(*record);
    }
}

asio::awaitable<void> take_twice(books& w, const change_selection& selection) {
    auto stream = w.qbd.changes(selection);
    while ((co_await stream.next()).has_value()) {
    }
    auto next = w.qbd.changes(selection, stream.mark());
    while ((co_await next.next()).has_value()) {
    }
}

asio::awaitable<void> list(books& w, records& into) {
    for (const change_source& one : change_sources()) {
        std::string path = "/quickbooks-desktop/" + std::string(one.name);
        std::replace(path.begin(), path.end(), '_', '-');
        const query_param_view query[] = {
            {"includeLineItems", "true"}, {"includeLinkedTransactions", "true"}};
        const bool has_lines = one.name == "invoices" || one.name == "bills";
        request_options options;
        if (has_lines)
            options.query = query;
        auto all = w.qbd.list_all(path, options);
        while (const auto record = co_await all.next())
            into[std::string(one.name) + std::string(record->at("id").as_string())] =
                boost::json::serialize(*record);
    }
}

} // namespace

// What the lists were asked for, but for the times.
std::vector<std::string> asked_for(books& w) {
    std::vector<std::string> all;
    for (const auto& request : w.server.requests()) {
        std::string made = request.target.substr(0, request.target.find('?'));
        for (const char* name :
             {"updatedAfter", "status", "includeLineItems", "includeLinkedTransactions", "limit"}) {
            const auto values = query_values(request, name);
            made += ' ' + std::string(name) + '=' +
                    (values.empty()                             ? ""
                     : std::string_view(name) == "updatedAfter" ? "some"
                                                                : values[0]);
        }
        all.push_back(std::move(made));
    }
    w.server.clear_requests();
    return all;
}

BOOST_AUTO_TEST_CASE(each_resource_is_asked_for_the_same) {
    books w;
    (void)w.add("Acme");
    auto selection = everything();
    for (const bool all : {true, false}) {
        selection.line_items = selection.linked_transactions = all;
        std::vector<std::string> asked[2];
        for (const bool json : {false, true}) {
            selection.as_json = json;
            w.server.clear_requests();
            w.run(take_twice(w, selection));
            asked[json ? 1 : 0] = asked_for(w);
        }
        BOOST_TEST(asked[0].size() == 2 * (change_sources().size() + 2));
        BOOST_TEST(asked[0] == asked[1], boost::test_tools::per_element());
    }
}

BOOST_AUTO_TEST_CASE(each_resource_tells_the_same) {
    books w;
    std::size_t made = 0;
    w.run(add_one_of_each(w.qbd, made));
    const auto acme = w.add("Acme");
    (void)w.add("Job", acme.id);
    auto selection = everything();
    std::vector<told> typed;
    w.run(take(w, selection, typed, nullptr));
    BOOST_TEST(typed.size() == made + 2);
    std::set<std::string> resources;
    for (const told& one : typed)
        resources.insert(std::get<0>(one));
    BOOST_TEST(resources.size() == change_sources().size());

    selection.as_json = true;
    std::vector<told> untyped;
    records given;
    w.run(take(w, selection, untyped, &given));
    BOOST_TEST((untyped == typed));
    for (std::size_t i = 0; i < typed.size() && i < untyped.size(); ++i)
        BOOST_TEST((untyped[i] == typed[i]), std::get<0>(typed[i]) << ": " << std::get<2>(untyped[i]));

    // As the lists show them, to the last member.
    records listed;
    w.run(list(w, listed));
    std::size_t compared = 0;
    for (const auto& [key, text] : listed) {
        if (!key.starts_with("invoices") && !key.starts_with("bills") && !key.starts_with("customers"))
            continue;
        BOOST_TEST(given[key] == text);
        ++compared;
    }
    BOOST_TEST(compared == 5u);
}

BOOST_AUTO_TEST_CASE(what_this_release_does_not_know_is_kept) {
    books w;
    w.server.inject(
        fault::status(200)
            .body(
                R"({"objectType":"list","url":"/","hasMore":false,"nextCursor":null,"remainingCount":0,"data":[
                {"id":"1","objectType":"qbd_customer","fullName":"Acme","revisionNumber":"7",
                 "updatedAt":"2026-01-02T03:04:05+01:00","shoeSize":{"left":42.5}}]})")
            .on("GET", "/v1/quickbooks-desktop/customers")
            .processed(false));
    w.run([](books& at) -> asio::awaitable<void> {
        constexpr change_selection selection{.customers = true, .as_json = true};
        auto stream = at.qbd.changes(selection);
        const auto one = co_await stream.next();
        BOOST_TEST_REQUIRE(one.has_value());
        BOOST_TEST(one->name == "Acme");
        BOOST_TEST(one->revision == "7");
        BOOST_TEST(one->updated_at.text() == "2026-01-02T03:04:05+01:00");
        BOOST_TEST(one->as<qbd::customer>() == nullptr);
        BOOST_TEST_REQUIRE(one->as<boost::json::value>() != nullptr);
        BOOST_TEST(one->as<boost::json::value>()->at("shoeSize").at("left").as_double() == 42.5);
    }(w));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::recipes::test

// docs/metrics.md lists the metrics that there are, and the dashboard asks for no others.

#include <conductor/metrics/client_metrics.hpp>

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>
#include <boost/test/unit_test.hpp>

#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::metrics::test {

BOOST_AUTO_TEST_SUITE(documented)

std::string text_of(const std::string& name) {
    std::ifstream in(CONDUCTOR_DOCS + ("/" + name));
    return {std::istreambuf_iterator<char>(in), {}};
}

// A registry in which everything was counted once.
std::vector<family> everything() {
    const auto into = std::make_shared<registry>();
    client_metrics by(into);
    call_info call;
    by.on_queued(call);
    by.on_attempt_finished(call, {});
    by.on_retry_scheduled(call, {});
    by.on_finished(call, {});
    return into->snapshot();
}

std::string kind_of(const family& f) {
    return f.kind == metric_kind::counter ? "counter" : f.kind == metric_kind::gauge ? "gauge" : "histogram";
}

BOOST_AUTO_TEST_CASE(the_table_of_metrics) {
    const std::string prefix = "conductor_client_";
    std::vector<std::string> expected;
    for (const family& f : everything()) {
        BOOST_REQUIRE(f.name.starts_with(prefix));
        std::string names;
        for (const auto& [name, value] : f.samples.front().labels)
            names += (names.empty() ? "`" : ", `") + name + "`";
        expected.push_back(
            "| `" + f.name.substr(prefix.size()) + "` | " + kind_of(f) + " | " + names + " | " + f.help +
            " |");
    }
    std::vector<std::string> found;
    const std::string page = text_of("metrics.md");
    const std::regex row(R"(\| `\w+` \| (counter|gauge|histogram) \|[^\n]*)");
    for (std::sregex_iterator i(page.begin(), page.end(), row), end; i != end; ++i)
        found.push_back(i->str());
    BOOST_TEST(found == expected, boost::test_tools::per_element());
}

std::string labels_in(const std::string& query) {
    return std::regex_replace(query, std::regex(R"("[^"]*")"), "");
}

// In the page's queries and in the dashboard's.
BOOST_AUTO_TEST_CASE(queries_ask_for_what_there_is) {
    std::set<std::string> names;
    std::set<std::string> labels{"le"};
    for (const family& f : everything()) {
        const bool is_histogram = f.kind == metric_kind::histogram;
        for (const auto* suffix : {"_bucket", "_sum", "_count"})
            if (is_histogram)
                names.insert(f.name + suffix);
        if (!is_histogram)
            names.insert(f.name);
        for (const auto& [name, value] : f.samples.front().labels)
            labels.insert(name);
    }
    std::vector<std::string> queries;
    const auto dashboard = boost::json::parse(text_of("grafana/conductor.json"));
    for (const auto& panel : dashboard.at("panels").as_array())
        for (const auto& target : panel.at("targets").as_array())
            queries.emplace_back(target.at("expr").as_string());
    BOOST_TEST(queries.size() >= 10u);
    const std::string page = text_of("metrics.md");
    const std::regex in_page(
        "`[^`\n]*conductor_client_[^`\n]*\\([^`\n]*`|`[^`\n]*\\([^`\n]*conductor_client_[^`\n]*`");
    for (std::sregex_iterator i(page.begin(), page.end(), in_page), end; i != end; ++i)
        queries.push_back(i->str());
    BOOST_TEST(queries.size() >= 15u);

    const std::regex metric(R"(conductor_client_\w+)");
    const std::regex grouped(R"(by \(([\w, ]+)\))");
    const std::regex matched(R"((\w+)(=|!=|=~))");
    const std::regex word(R"(\w+)");
    for (const std::string& query : queries) {
        BOOST_TEST_CONTEXT(query) {
            std::size_t asked = 0;
            for (std::sregex_iterator i(query.begin(), query.end(), metric), end; i != end; ++i, ++asked)
                BOOST_TEST(names.contains(i->str()), i->str());
            BOOST_TEST(asked > 0u);
            const std::string bare = labels_in(query);
            for (std::sregex_iterator i(bare.begin(), bare.end(), matched), end; i != end; ++i)
                BOOST_TEST(labels.contains((*i)[1].str()), (*i)[1].str());
            for (std::sregex_iterator i(query.begin(), query.end(), grouped), end; i != end; ++i) {
                const std::string by = (*i)[1].str();
                for (std::sregex_iterator k(by.begin(), by.end(), word); k != end; ++k)
                    BOOST_TEST(labels.contains(k->str()), k->str());
            }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::metrics::test

// docs/metrics.md lists the metrics that there are, and the dashboard asks for no others.

#include <conductor/metrics/client_metrics.hpp>

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <stdexcept>
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

// One in which nothing was.
std::vector<family> fresh() {
    const auto into = std::make_shared<registry>();
    const client_metrics by(into);
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

// Each label of the table is one that `constant` cannot have.
BOOST_AUTO_TEST_CASE(labels_of_the_table_are_taken) {
    for (const family& f : everything())
        for (const auto& [name, value] : f.samples.front().labels) {
            client_metrics_options wrong;
            wrong.constant = {{name, "mine"}};
            BOOST_CHECK_THROW(client_metrics(std::make_shared<registry>(), wrong), std::invalid_argument);
        }
}

// The page's and the dashboard's.
std::vector<std::string> queries() {
    std::vector<std::string> out;
    const auto dashboard = boost::json::parse(text_of("grafana/conductor.json"));
    for (const auto& panel : dashboard.at("panels").as_array())
        for (const auto& target : panel.at("targets").as_array())
            out.emplace_back(target.at("expr").as_string());
    BOOST_TEST(out.size() >= 10u);
    const std::string page = text_of("metrics.md");
    const std::regex in_page(
        "`[^`\n]*conductor_client_[^`\n]*\\([^`\n]*`|`[^`\n]*\\([^`\n]*conductor_client_[^`\n]*`");
    for (std::sregex_iterator i(page.begin(), page.end(), in_page), end; i != end; ++i)
        out.push_back(i->str());
    BOOST_TEST(out.size() >= 15u);
    return out;
}

bool is_there(const std::vector<family>& all, const std::string& name, const std::smatch& matcher) {
    for (const family& f : all)
        for (const sample& s : f.samples)
            for (const auto& [label, value] : s.labels)
                if (f.name == name && label == matcher[1].str() &&
                    (value == matcher[3].str()) == (matcher[2].str() == "="))
                    return true;
    return false;
}

// What selects by a label, or asks how much something grew, would not see the first event of a series that
// begins with it. Operations are too many to be there from the start.
BOOST_AUTO_TEST_CASE(what_is_rare_is_asked_of_series_that_are_there_from_the_start) {
    const std::vector<family> from_the_start = fresh();
    const std::regex selector(R"((conductor_client_\w+)(\{([^}]*)\})?)");
    const std::regex matcher(R"re((\w+)(=|!=)"([^"]*)")re");
    int selected = 0;
    for (const std::string& query : queries()) {
        for (std::sregex_iterator i(query.begin(), query.end(), selector), end; i != end; ++i) {
            const std::string name = (*i)[1].str();
            const std::string matchers = (*i)[3].str();
            for (std::sregex_iterator k(matchers.begin(), matchers.end(), matcher); k != end; ++k)
                if ((*k)[1].str() != "operation") {
                    BOOST_TEST(is_there(from_the_start, name, *k), query);
                    ++selected;
                }
            if (query.find("increase(") != std::string::npos) {
                const auto named = [&](const family& f) { return f.name == name; };
                BOOST_TEST((std::any_of(from_the_start.begin(), from_the_start.end(), named)), query);
                ++selected;
            }
        }
    }
    BOOST_TEST(selected >= 3);
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
    const std::regex metric(R"(conductor_client_\w+)");
    const std::regex grouped(R"(by \(([\w, ]+)\))");
    const std::regex matched(R"((\w+)(=|!=|=~))");
    const std::regex word(R"(\w+)");
    for (const std::string& query : queries()) {
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

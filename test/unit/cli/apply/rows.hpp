#pragma once

// What becomes of a text by a mapping, without files.

#include "cli/apply/csv_reader.hpp"
#include "cli/apply/jsonl_reader.hpp"
#include "cli/apply/mapped_planner.hpp"
#include "cli/apply/object_planner.hpp"
#include "cli/operations/usage_error.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli::test {

inline std::string company_of(const std::string& name) {
    return name.empty() ? "end_usr_1" : name;
}

inline std::vector<planned> taken(planner& from, row_source& rows) {
    std::vector<planned> made;
    row one;
    while (rows.next(one))
        from.add(one);
    from.finish();
    while (auto next = from.take())
        made.push_back(std::move(*next));
    return made;
}

inline std::vector<planned> planned_of(const std::string& mapping_text, const std::string& csv) {
    const auto by = parse_mapping(mapping_text, "map.yml");
    std::istringstream in(csv);
    csv_reader rows(in, "orders.csv", ',');
    std::vector<std::size_t> columns;
    for (const auto& column : by.columns.all) {
        const auto& header = rows.header();
        const auto found = std::find(header.begin(), header.end(), column.name);
        BOOST_TEST_REQUIRE((found != header.end()));
        columns.push_back(static_cast<std::size_t>(found - header.begin()));
    }
    rows.choose(columns);
    mapped_planner from(by, company_of);
    return taken(from, rows);
}

// "5: the key needs order_no, which is empty", for each problem.
inline std::vector<std::string> problems_of(const std::vector<planned>& all) {
    std::vector<std::string> made;
    for (const auto& one : all)
        for (const auto& wrong : one.problems)
            made.push_back(std::to_string(wrong.line) + ": " + wrong.text);
    return made;
}

inline const std::vector<std::string> nothing;

// What a usage_error says; empty if there is none.
inline std::string refusal_of(const std::function<void()>& act) {
    try {
        act();
    } catch (const usage_error& why) {
        return why.what();
    }
    return {};
}

inline std::string mapping_refusal(const std::string& text) {
    return refusal_of([&] { (void)parse_mapping(text, "map.yml"); });
}

} // namespace conductor::cli::test

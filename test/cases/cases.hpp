#pragma once

// The answers with errors in this folder, and what a client concludes from each: errors.json as gathered, and
// error_variants.json with what strays from it.

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

#include <fstream>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace conductor::test {

struct error_case {
    std::string name;
    int status = 0;
    std::string body;
    std::string kind;
    std::string outcome; // of a write
    std::optional<int> attempts_of_a_read;
    std::optional<int> attempts_of_a_create;
};

inline std::vector<error_case> error_cases(const std::string& folder) {
    std::vector<error_case> all;
    for (const char* file : {"/errors.json", "/error_variants.json"}) {
        std::ifstream in(folder + file);
        const std::string text{std::istreambuf_iterator<char>(in), {}};
        const boost::json::value parsed = boost::json::parse(text);
        for (const auto& entry : parsed.as_array()) {
            const auto& o = entry.as_object();
            const auto text_of = [&](const char* name) { return std::string(o.at(name).as_string()); };
            const auto count = [&](const char* name) -> std::optional<int> {
                const auto* value = o.if_contains(name);
                return value == nullptr ? std::nullopt : std::optional(value->to_number<int>());
            };
            const auto* error = o.if_contains("error");
            all.push_back(
                {text_of("case"), o.at("status").to_number<int>(),
                 error != nullptr ? "{\"error\":" + boost::json::serialize(*error) + "}" : text_of("body"),
                 text_of("kind"), text_of("outcome"), count("attempts_of_a_read"),
                 count("attempts_of_a_create")});
        }
    }
    if (all.empty())
        throw std::runtime_error("no cases in " + folder);
    return all;
}

} // namespace conductor::test

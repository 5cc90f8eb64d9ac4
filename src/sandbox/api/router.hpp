#pragma once

// Which operation do a method and path mean?

#include <conductor/version.hpp>

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// Matches a path against a template such as "/v1/end-users/{id}", segment by segment.
///
/// @param values If not null, gets the percent-decoded segments that stand for the braces.
[[nodiscard]] bool match_template(
    std::string_view path_template, std::string_view path, std::vector<std::string>* values = nullptr);

/// An operation's number, or how the search failed.
struct route {
    std::optional<std::size_t> found;
    bool path_known = false;             ///< another method would do
    std::vector<std::string> parameters; ///< values of the template's braces, in order
};

/// A tree of path segments. Where a path fits two templates, the one with the literal segment is meant.
class router {
public:
    /// The first operation of a method and template stays.
    void add(std::string_view method, std::string_view path_template, std::size_t number);

    [[nodiscard]] route find(std::string_view method, std::string_view path) const;

private:
    struct node {
        std::map<std::string, std::unique_ptr<node>, std::less<>> literals;
        std::unique_ptr<node> parameter;
        std::vector<std::pair<std::string, std::size_t>> methods;
    };

    static const node* walk(const node& from, std::string_view path, std::vector<std::string>& parameters);

    node root_;
};

} // namespace conductor::sandbox

#pragma once

// Which records does a query name one by one, and are they all there?

#include "sandbox/api/schema.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// A query's `ids`, `names`, `fullNames` and `refNumbers`. Where one of these is given, nothing else in the
/// query chooses records.
class lookup {
public:
    explicit lookup(const dom::object& query);

    /// Whether the query names records at all.
    [[nodiscard]] bool is_wanted() const noexcept { return !wanted_.empty(); }

    /// Whether the query names this record; remembers that it is there.
    [[nodiscard]] bool meet(const dom::object& record);

    /// The first thing asked for, as it was written, that no record met so far is.
    [[nodiscard]] std::optional<std::string> missing() const;

private:
    struct one_text {
        std::string as_given;
        bool met = false;
    };
    struct texts {
        std::string_view field;
        bool exact_case = false;
        std::vector<one_text> all;
        std::unordered_map<std::string, std::size_t> by_key;
    };

    static std::string key_of(const texts& of, std::string_view text);

    std::vector<texts> wanted_;
};

} // namespace conductor::sandbox

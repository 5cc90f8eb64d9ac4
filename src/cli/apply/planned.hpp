#pragma once

// What rows become: entries of an outbox, or what keeps them from it.

#include "cli/apply/row.hpp"

#include <conductor/outbox/entry.hpp>

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli {

struct problem {
    std::uint64_t line = 0;
    std::string text;

    bool operator==(const problem&) const = default;
};

// One record that is to be made, and the rows that it is made of.
struct planned {
    std::uint64_t first_line = 0;
    std::uint64_t last_line = 0;
    outbox_entry entry; // without a key if none can be told
    std::vector<problem> problems;
};

// Why an outbox would not take an entry, or nothing.
[[nodiscard]] std::optional<std::string> why_not_add(const outbox_entry& one);

// What an entry is known by, in one text.
[[nodiscard]] std::string identity_of(const outbox_entry& of);

// Makes entries of rows, which come one after another. Keeps the keys, and nothing else of what is over.
class planner {
public:
    planner() = default;
    planner(const planner&) = delete;
    planner& operator=(const planner&) = delete;
    virtual ~planner() = default;

    virtual void add(const row& next) = 0;
    virtual void finish() {}

    // What came of the rows until now; nothing if that has all been taken.
    [[nodiscard]] std::optional<planned> take();

protected:
    // Whose key has not been there before; else there is one problem more.
    void put(planned one);

    // What is wrong if a key was there before.
    [[nodiscard]] virtual std::string again_text(const std::string& key, std::uint64_t line) const;

private:
    std::deque<planned> ready_;
    std::unordered_map<std::string, std::uint64_t> lines_; // of the keys
};

} // namespace conductor::cli

#pragma once

// What the client was told of each create, compared with what exists at the server.

#include <conductor/result.hpp>

#include <cstddef>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace conductor::test {

// Something that exists: the name that its create gave it, in which company, under which id.
struct existing {
    std::string name;
    std::string company; // empty for end-users
    std::string id;
};

struct balance {
    std::size_t creates = 0;
    std::size_t made = 0;
    std::size_t unreadable = 0; // processed, says the error
    std::size_t not_processed = 0;
    std::size_t unknown = 0;
    std::size_t unknown_existing = 0;

    // Mistakes.
    std::size_t unended = 0;   // nobody was told what became of it
    std::size_t lost = 0;      // made, and does not exist
    std::size_t doubled = 0;   // exists more than once
    std::size_t denied = 0;    // exists, and is not processed
    std::size_t mistaken = 0;  // exists under another id, or in another company
    std::size_t strangers = 0; // exists, and nobody made it
    std::vector<std::string> first_mistakes;
};

// Thread-safe.
class ledger {
public:
    void begun(const std::string& name, const std::string& company);
    void made(const std::string& name, const std::string& id);
    void failed(const std::string& name, const error& why);

    // How many ended in which way so far; mistakes are found by `reconcile`.
    [[nodiscard]] balance counts() const;

    [[nodiscard]] balance reconcile(const std::vector<existing>& all) const;

private:
    struct entry {
        std::string company;
        bool made = false;
        std::string id;
        std::optional<error> failure;
    };
    static void count(const entry& e, balance& b);

    mutable std::mutex mutex_;
    std::map<std::string, entry> entries_;
};

} // namespace conductor::test

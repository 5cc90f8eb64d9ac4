#pragma once

// Everything that the sandbox can make go wrong, strewn among requests and connections at random.

#include "soak/dice.hpp"

#include <conductor/sandbox/server.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace conductor::test {

struct mishap {
    std::string name;
    sandbox::fault what;
};

// What becomes of the create that meets it is what its answer says: none of them lies.
[[nodiscard]] std::vector<mishap> mishaps_of_requests();
[[nodiscard]] std::vector<mishap> mishaps_of_connections();

// Kinds in random order, each as often as the others.
class deck {
public:
    explicit deck(std::vector<mishap> kinds)
        : kinds_(std::move(kinds)) {}

    const mishap& draw(dice& d);
    [[nodiscard]] const std::vector<mishap>& kinds() const noexcept { return kinds_; }

private:
    std::vector<mishap> kinds_;
    std::size_t drawn_ = 0;
};

class mishaps {
public:
    mishaps(sandbox::server& server, unsigned seed);

    // Keeps some waiting for those who come next, and lets go of those on hold now and then.
    void strew();

    // Nothing goes wrong any more.
    void end();

    // How many requests and connections met each kind, and how many kinds were met.
    [[nodiscard]] std::size_t met() const;
    [[nodiscard]] std::size_t kinds_met() const;
    [[nodiscard]] std::size_t kinds() const { return met_.size(); }

private:
    void add(deck& from, std::size_t waiting, std::size_t wanted, unsigned among);

    sandbox::server& server_;
    dice dice_;
    deck requests_;
    deck connections_;
    std::map<std::string, std::size_t> injected_;
    std::map<std::string, std::size_t> met_;
};

} // namespace conductor::test

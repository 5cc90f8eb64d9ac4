#pragma once

// Puts the records of a listing into an order in which each comes after the one that it lies in.

#include "recipes/changes/listed.hpp"

#include <deque>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::recipes {

// What lies in a record that has not come yet waits for it, or for the end of the listing. A record that
// comes again takes the place of one that waits.
class parents_first {
public:
    void add(listed one);

    // Nothing more will come.
    void end();

    // What may be given.
    std::deque<listed> ready;

private:
    void drop(const std::string& id);
    void release(listed one);

    std::set<std::string> released_;                     // ids
    std::map<std::string, std::vector<listed>> waiting_; // by the parent's id
    std::map<std::string, std::string> held_;            // the parents of those, by their own ids
};

} // namespace conductor::recipes

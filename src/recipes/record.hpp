#pragma once

// What recipes know of a record: what they decide by. Its typed value goes along, for the caller.

#include <conductor/version.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::recipes {

struct record {
    std::string id;
    std::string
        name; // the one that is unique in its list: the full name where there is one; or the ref-number
    std::string revision;
    std::string external_id;
    bool active = true;
    std::size_t kind = 0; // which of the machine's lists it is from

    std::shared_ptr<void> value;
};

using records = std::vector<record>;

// By what a list can be asked for single records.
enum class lookup_by { id, name, ref_number };

} // namespace conductor::recipes

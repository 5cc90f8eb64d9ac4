#pragma once

// What records are known by: the keys that `find` is given, and the GUID that `create_once` makes of a
// caller's.

#include "recipes/find_fsm.hpp"

#include <conductor/detail/export.hpp>

#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::recipes {

// One of its members has to be there.
template <class Key>
record_key key_of(const Key& key) {
    record_key made{lookup_by::id, std::string(key.id)};
    const auto take = [&made](lookup_by by, std::string_view value) {
        if (value.empty())
            return;
        if (!made.value.empty())
            made.fault = "the key has more than one value";
        made.by = by;
        made.value = value;
    };
    if constexpr (requires { key.full_name; })
        take(lookup_by::name, key.full_name);
    if constexpr (requires { key.name; })
        take(lookup_by::name, key.name);
    if constexpr (requires { key.initial; })
        take(lookup_by::name, key.initial);
    if constexpr (requires { key.source_id; })
        take(lookup_by::name, key.source_id);
    if constexpr (requires { key.ref_number; })
        take(lookup_by::ref_number, key.ref_number);
    if (made.value.empty())
        made.fault = "the key is empty";
    return made;
}

// The same for the same key, always: it is an UUID of version 5.
[[nodiscard]] CONDUCTOR_API std::string guid_of(std::string_view key);

} // namespace conductor::recipes

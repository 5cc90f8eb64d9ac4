#pragma once

// The tables of the lists, for items of any type.

#include "json/model.hpp"

#include <conductor/cursor_page.hpp>
#include <conductor/item_list.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

template <class T>
struct model_source<cursor_page<T>> {
    static const object_model& table() {
        using model = cursor_page<T>;
        static constexpr field fields[] = {
            CONDUCTOR_FIELD(model, object_type, "objectType", required),
            CONDUCTOR_FIELD(model, url, "url", required),
            CONDUCTOR_FIELD(model, data, "data", required),
            CONDUCTOR_FIELD(model, next_cursor, "nextCursor", required | nullable),
            CONDUCTOR_FIELD(model, remaining_count, "remainingCount", required | nullable),
            CONDUCTOR_FIELD(model, has_more, "hasMore", required),
        };
        static constexpr object_model made{fields, "list"};
        return made;
    }
};

// What lists are there, is known by their answers: those that are not in pages have no cursor.
template <>
struct model_source<cursor_page<boost::json::value>> {
    static const object_model& table() {
        using model = cursor_page<boost::json::value>;
        static constexpr field fields[] = {
            CONDUCTOR_FIELD(model, object_type, "objectType", required),
            CONDUCTOR_FIELD(model, url, "url", required),
            CONDUCTOR_FIELD(model, data, "data", required),
            CONDUCTOR_FIELD(model, next_cursor, "nextCursor", optional | nullable),
            CONDUCTOR_FIELD(model, remaining_count, "remainingCount", optional | nullable),
            CONDUCTOR_FIELD(model, has_more, "hasMore", optional),
        };
        static constexpr object_model made{fields, "list"};
        return made;
    }
};

template <class T>
struct model_source<item_list<T>> {
    static const object_model& table() {
        using model = item_list<T>;
        static constexpr field fields[] = {
            CONDUCTOR_FIELD(model, object_type, "objectType", required),
            CONDUCTOR_FIELD(model, url, "url", required),
            CONDUCTOR_FIELD(model, data, "data", required),
        };
        static constexpr object_model made{fields, "list"};
        return made;
    }
};

} // namespace conductor::json

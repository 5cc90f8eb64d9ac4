#include "outbox/adding.hpp"

#include "outbox/orders.hpp"
#include "outbox/references.hpp"
#include "outbox/store.hpp"

#include <conductor/error.hpp>
#include <conductor/recipes/json_records.hpp>

#include <optional>
#include <utility>
#include <variant>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail {

std::optional<error> why_not(const outbox_entry& entry) {
    if (entry.end_user_id.empty() || entry.key.empty())
        return error(errc::invalid_argument, "an entry needs an end-user and a key", {});
    auto read = order_of(entry);
    if (auto* wrong = std::get_if<error>(&read))
        return std::move(*wrong);
    order& asked = std::get<order>(read);
    resolve(asked.params, entry.after, "80000001-1234567890"); // as a record that there may be
    switch (asked.kind) {
    case order_kind::create:
        return json_records::why_not_create(asked.list, asked.params);
    case order_kind::update:
        return json_records::why_not_update(asked.list, asked.params);
    case order_kind::remove:
        return json_records::why_not_delete(asked.list);
    }
    return std::nullopt;
}

void require_possible(const outbox_entry& entry) {
    if (const auto wrong = why_not(entry))
        wrong->raise();
}

added_entry added_of(const outbox_entry& entry, const std::vector<database::rows>& came) {
    added_entry made;
    made.is_new = came.front().changed == 1;
    made.record = record_of(came.back().all.at(0));
    if (!made.is_new && !same_words(entry, made.record.entry))
        throw conflict_error(errc::conflict, "there is another entry with the key \"" + entry.key + "\"", {});
    return made;
}

} // namespace conductor::outbox_detail

#include "sandbox/company/books.hpp"

#include "sandbox/company/names.hpp"

#include <algorithm>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::sandbox {
namespace {

constexpr std::size_t most_listings = 1'000;

} // namespace

stored_object& books::add(std::string resource, dom::object shown) {
    std::string id{text_of(shown, "id")};
    auto& object = by_id_[std::move(id)];
    object = {std::move(resource), std::move(shown), false, next_++};
    by_resource_[object.resource].emplace(object.sequence, &object);
    if (is_transaction(object.shown))
        transactions_.emplace(object.sequence, &object);
    take_name(object);
    return object;
}

void books::take_name(stored_object& object) {
    if (auto key = name_key(object.resource, object.shown); !key.empty())
        by_name_.emplace(std::move(key), &object);
}

void books::give_up_name(const stored_object& object) {
    const auto found = by_name_.find(name_key(object.resource, object.shown));
    if (found != by_name_.end() && found->second == &object)
        by_name_.erase(found);
}

const stored_object* books::find_namesake(std::string_view resource, const dom::object& shown) const {
    const auto found = by_name_.find(name_key(resource, shown));
    const bool other = found != by_name_.end() && text_of(found->second->shown, "id") != text_of(shown, "id");
    return other ? found->second : nullptr;
}

void books::change(stored_object& object, dom::object shown) {
    const std::string before{text_of(object.shown, "fullName")};
    give_up_name(object);
    object.shown = std::move(shown);
    take_name(object);
    if (text_of(object.shown, "fullName") == before)
        return;
    for (const auto& [sequence, below] : of(object.resource)) {
        const auto* parent = object_of(below->shown, "parent");
        if (!parent || text_of(*parent, "id") != text_of(object.shown, "id"))
            continue;
        auto renamed = below->shown;
        renamed["parent"].get_object()["fullName"] = text_of(object.shown, "fullName");
        name_fully(renamed);
        change(*below, std::move(renamed));
    }
}

stored_object* books::find(std::string_view id) {
    const auto found = by_id_.find(std::string{id});
    return found == by_id_.end() ? nullptr : &found->second;
}

stored_object* books::find(std::string_view resource, std::string_view id) {
    auto* found = find(id);
    return found && found->resource == resource ? found : nullptr;
}

std::optional<std::string> books::full_name(std::string_view id) {
    const auto* found = find(id);
    if (!found)
        return std::nullopt;
    for (const std::string_view name : {"fullName", "name", "refNumber"})
        if (const auto text = text_of(found->shown, name); !text.empty())
            return std::string{text};
    return std::nullopt;
}

void books::remove(const stored_object& object, time_point now) {
    std::string_view kind = text_of(object.shown, "objectType");
    if (kind.starts_with("qbd_"))
        kind.remove_prefix(4);
    deleted_.add({std::string{kind}, to_pc_text(pc.tell(now), pc), object.shown}, now);
    give_up_name(object);
    by_resource_[object.resource].erase(object.sequence);
    transactions_.erase(object.sequence);
    by_id_.erase(std::string{text_of(object.shown, "id")});
}

const books::objects& books::of(std::string_view resource) const {
    static const objects none;
    const auto found = by_resource_.find(resource);
    return found == by_resource_.end() ? none : found->second;
}

void books::keep(const std::string& cursor, listing what) {
    if (listings_.size() == most_listings)
        listings_.pop_front();
    listings_.emplace_back(cursor, std::move(what));
}

listing* books::find_listing(const std::string& cursor) {
    const auto found = std::find_if(
        listings_.begin(), listings_.end(), [&](const auto& one) { return one.first == cursor; });
    return found == listings_.end() ? nullptr : &found->second;
}

void books::forget_listing(const std::string& cursor) {
    listings_.remove_if([&](const auto& one) { return one.first == cursor; });
}

} // namespace conductor::sandbox

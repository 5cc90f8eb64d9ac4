#include "sandbox/company/books.hpp"

#include <algorithm>
#include <utility>

namespace conductor::sandbox {
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
    return object;
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

void books::remove(const stored_object& object, std::string deleted_at) {
    std::string_view kind = text_of(object.shown, "objectType");
    if (kind.starts_with("qbd_"))
        kind.remove_prefix(4);
    deleted_.push_back({std::string{kind}, std::move(deleted_at), object.shown});
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

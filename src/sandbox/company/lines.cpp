#include "sandbox/company/lines.hpp"

#include <boost/json/array.hpp>

#include <algorithm>
#include <string_view>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::sandbox {
namespace {

constexpr std::string_view new_part = "-1";

template <class Array>
auto* find_part(Array& parts, std::string_view id) {
    using object = std::remove_pointer_t<decltype(parts.begin()->if_object())>;
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const dom::value& one) {
        return one.is_object() && text_of(one.get_object(), "id") == id;
    });
    return found == parts.end() ? static_cast<object*>(nullptr) : found->if_object();
}

bool sets_a_price(const dom::object& line) {
    for (const std::string_view name : {"quantity", "rate", "cost"})
        if (line.contains(name))
            return true;
    return false;
}

} // namespace

std::optional<std::string> unknown_part(const dom::object& update, const dom::object& record) {
    static const dom::object nothing;
    for (const auto& member : update) {
        const auto* parts = member.value().if_array();
        if (!parts)
            continue;
        const auto* known = record.if_contains(member.key());
        for (const auto& part : *parts) {
            const auto* object = part.if_object();
            if (!object)
                continue;
            const auto id = text_of(*object, "id");
            const auto* kept =
                known && known->is_array() && !id.empty() ? find_part(known->get_array(), id) : nullptr;
            if (!id.empty() && id != new_part && !kept)
                return std::string{id};
            if (auto inner = unknown_part(*object, kept ? *kept : nothing))
                return inner;
        }
    }
    return std::nullopt;
}

dom::object without_outdated_amounts(const dom::object& update, const dom::object& record) {
    auto made = record;
    for (const auto& member : update) {
        const auto* parts = member.value().if_array();
        auto* known = made.if_contains(member.key());
        if (!parts || !known || !known->is_array())
            continue;
        for (const auto& part : *parts) {
            const auto* given = part.if_object();
            auto* kept = given ? find_part(known->get_array(), text_of(*given, "id")) : nullptr;
            if (!kept)
                continue;
            *kept = without_outdated_amounts(*given, *kept);
            if (sets_a_price(*given) && !given->contains("amount") && kept->contains("amount"))
                (*kept)["amount"] = nullptr;
        }
    }
    return made;
}

dom::object with_journal_sides(const dom::object& update, const dom::object& record) {
    const auto* lines = update.if_contains("lines");
    const auto* credits = record.if_contains("creditLines");
    if (!lines || !lines->is_array() || !credits || !credits->is_array())
        return update;
    auto made = update;
    made.erase("lines");
    auto& to_debit = made["debitLines"].emplace_array();
    dom::array to_credit;
    for (const auto& line : lines->get_array()) {
        const auto* given = line.if_object();
        const auto side = given ? text_of(*given, "journalLineType") : std::string_view{};
        const bool was_credit = given && find_part(credits->get_array(), text_of(*given, "id"));
        (side == "credit" || (side.empty() && was_credit) ? to_credit : to_debit).push_back(line);
    }
    made["creditLines"] = std::move(to_credit);
    return made;
}

} // namespace conductor::sandbox

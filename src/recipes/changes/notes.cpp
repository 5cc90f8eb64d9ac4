#include "recipes/changes/notes.hpp"

#include "recipes/changes/one_answer.hpp"
#include "recipes/record_of.hpp"

#include <conductor/item_list.hpp>
#include <conductor/qbd/deleted_list_objects.hpp>
#include <conductor/qbd/deleted_transactions.hpp>
#include <conductor/qbd/resources/deleted_list_objects.hpp>
#include <conductor/qbd/resources/deleted_transactions.hpp>

#include <memory>
#include <string>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

deleted_note as_note(qbd::deleted_list_object one) {
    return {std::string(one.list_type.text()), std::move(one.id), text_of(one.full_name), one.deleted_at};
}

deleted_note as_note(qbd::deleted_transaction one) {
    return {
        std::string(one.transaction_type.text()), std::move(one.id), text_of(one.ref_number), one.deleted_at};
}

template <class Resource, class Item, class Params>
listing_ptr list_of(const detail::company& of, Params params, const request_options& options) {
    const auto convert = [](item_list<Item> answer) {
        listed_part made;
        for (Item& one : answer.data)
            made.notes.push_back(as_note(std::move(one)));
        return made;
    };
    return std::make_unique<one_answer<Resource, Params, decltype(convert)>>(
        of, std::move(params), options, convert);
}

} // namespace

listing_ptr list_notes(const detail::company& of, const ask_for_notes& what, const request_options& options) {
    const auto fill = [&](auto& params, auto& kinds) {
        for (const std::string_view kind : what.kinds)
            kinds.emplace_back(std::string(kind));
        if (what.since)
            params.deleted_after = date_time(*what.since);
    };
    if (what.of_transactions) {
        qbd::deleted_transaction_list_params params;
        fill(params, params.transaction_types);
        return list_of<qbd::resources::deleted_transactions, qbd::deleted_transaction>(
            of, std::move(params), options);
    }
    qbd::deleted_list_object_list_params params;
    fill(params, params.object_types);
    return list_of<qbd::resources::deleted_list_objects, qbd::deleted_list_object>(
        of, std::move(params), options);
}

} // namespace conductor::recipes

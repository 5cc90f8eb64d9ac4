#pragma once

// Makes recipes of machines and of the calls of one list. For what is generated, a file for each resource.

#include "recipes/compare.hpp"
#include "recipes/ensure_fsm.hpp"
#include "recipes/find_fsm.hpp"
#include "recipes/find_many_fsm.hpp"
#include "recipes/keys.hpp"
#include "recipes/once_recipe_fsm.hpp"
#include "recipes/running.hpp"
#include "recipes/typed_calls.hpp"
#include "recipes/update_fsm.hpp"

#include <conductor/recipes/options.hpp>
#include <conductor/recipes/results.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::recipes {

template <class Types>
using change_function =
    std::function<std::optional<typename Types::update_params>(const typename Types::item&)>;

template <class Types>
std::unique_ptr<record_calls> make_calls(const typename Types::resource& in, given<Types> g = {}) {
    return std::make_unique<typed_calls<Types>>(in, std::move(g));
}

template <class Item>
std::vector<Item> take_values(records& from) {
    std::vector<Item> made;
    for (record& one : from)
        made.push_back(take_value<Item>(one));
    return made;
}

// Gives all that were found where several may share a key, else the one.
template <class Types>
auto make_find(
    const typename Types::resource& in, const detail::recipe_context& context, record_key key,
    const request_options& options) {
    using item = typename Types::item;
    // cppcheck-suppress constStatement ; does not know requires-expressions
    constexpr bool several = requires(typename Types::list_params p) { p.ref_numbers; };
    using value = std::conditional_t<several, std::vector<item>, std::optional<item>>;
    return make_recipe<value>(
        context, options, std::make_unique<find_fsm>(std::move(key)), make_calls<Types>(in), [](find_fsm& m) {
            if constexpr (several)
                return take_values<item>(m.found);
            else
                return m.found.empty() ? value() : value(take_value<item>(m.found.front()));
        });
}

template <class Types>
auto make_find_many(
    const typename Types::resource& in, const detail::recipe_context& context,
    std::span<const std::string> names, const request_options& options) {
    using value = found_many<typename Types::item>;
    return make_recipe<value>(
        context, options, std::make_unique<find_many_fsm>(std::vector(names.begin(), names.end())),
        make_calls<Types>(in), [](find_many_fsm& m) {
            value made;
            made.found = take_values<typename Types::item>(m.found);
            made.absent = std::move(m.absent);
            return made;
        });
}

template <class Types>
auto make_ensure(
    const typename Types::resource& in, const detail::recipe_context& context,
    const typename Types::create_params& params, std::string name, std::size_t name_limit,
    change_function<Types> change, ensure_options how, const request_options& options) {
    using value = ensured<typename Types::item>;
    wanted_record wanted;
    wanted.name = std::move(name);
    wanted.name_limit = name_limit;
    if constexpr (requires { params.parent_id; })
        wanted.parent = params.parent_id;
    wanted.has_parents = requires { Types::parent_of(params); };
    const bool may_change = change != nullptr;
    given<Types> what;
    what.create = params;
    what.decide = std::move(change);
    return make_recipe<value>(
        context, options, std::make_unique<ensure_fsm>(std::move(wanted), how, may_change),
        make_calls<Types>(in, std::move(what)),
        [](ensure_fsm& m) { return value{take_value<typename Types::item>(m.result), m.by}; });
}

template <class Types>
auto make_update_with(
    const typename Types::resource& in, const detail::recipe_context& context, std::string_view id,
    change_function<Types> change, const request_options& options) {
    using value = updated_with<typename Types::item>;
    given<Types> what;
    what.decide = std::move(change);
    return make_recipe<value>(
        context, options, std::make_unique<update_fsm>(std::string(id)),
        make_calls<Types>(in, std::move(what)),
        [](update_fsm& m) { return value{take_value<typename Types::item>(m.result), m.changed}; });
}

// Where the key is the name of a record that lies in another one, that one is read first, for its name.
template <class Types>
auto make_once(
    const typename Types::resource& in, const detail::recipe_context& context,
    std::unique_ptr<once_recipe_fsm> machine, typename Types::create_params params,
    std::function<void(const create_intent&)> save, const request_options& options) {
    using item = typename Types::item;
    given<Types> what;
    what.create = std::move(params);
    if (save)
        what.save_intent = [&m = *machine, save = std::move(save)] { save(m.once().intent()); };
    return make_recipe<once<item>>(
        context, options, std::move(machine), make_calls<Types>(in, std::move(what)),
        [](once_recipe_fsm& m) -> once<item> {
            switch (m.once().made) {
            case once_fsm::how::created:
                return {created<item>{take_value<item>(m.once().record)}};
            case once_fsm::how::found:
                return {found_again<item>{take_value<item>(m.once().record)}};
            case once_fsm::how::undecided:
                break;
            }
            return {m.once().unanswered};
        });
}

template <class Types>
auto make_create_once(
    const typename Types::resource& in, const detail::recipe_context& context, std::string_view key,
    const typename Types::create_params& params, std::function<void(const create_intent&)> save,
    once_options how, const request_options& options) {
    typename Types::create_params keyed = params;
    const std::string guid = guid_of(key);
    keyed.external_id = guid;
    return make_once<Types>(
        in, context,
        std::make_unique<once_recipe_fsm>(once_fsm::key_kind::external_id, guid, how, std::string(key)),
        std::move(keyed), std::move(save), options);
}

template <class Types>
auto make_create_once_by_name(
    const typename Types::resource& in, const detail::recipe_context& context,
    const typename Types::create_params& params, const std::string& name,
    std::function<void(const create_intent&)> save, once_options how, const request_options& options) {
    auto machine = std::make_unique<once_recipe_fsm>(once_fsm::key_kind::name, name, how, name);
    if constexpr (requires { Types::parent_of(params); }) {
        if (params.parent_id)
            machine->lies_in(*params.parent_id);
    }
    return make_once<Types>(in, context, std::move(machine), params, std::move(save), options);
}

} // namespace conductor::recipes

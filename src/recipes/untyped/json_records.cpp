#include "catalog/check.hpp"
#include "recipes/ensure_fsm.hpp"
#include "recipes/find_fsm.hpp"
#include "recipes/keys.hpp"
#include "recipes/names.hpp"
#include "recipes/once_recipe_fsm.hpp"
#include "recipes/running.hpp"
#include "recipes/untyped/untyped_calls.hpp"
#include "recipes/untyped/untyped_list.hpp"
#include "recipes/untyped/untyped_record.hpp"
#include "recipes/update_fsm.hpp"

#include <conductor/detail/recipe_context.hpp>
#include <conductor/recipes/json_records.hpp>

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI {
namespace recipes {
namespace {

using boost::json::object;
using boost::json::value;

error refusal(std::string text) {
    return {errc::invalid_argument, text, {}};
}

error no_such_operation() {
    return refusal("the list has no such operation");
}

std::optional<error> why_not(const catalog::operation* operation, const object& params) {
    if (operation == nullptr)
        return no_such_operation();
    const auto found = catalog::check(*operation->body, params);
    if (!found)
        return std::nullopt;
    return refusal((found->path.empty() ? std::string("the parameters") : found->path) + ' ' + found->what);
}

// The revision number is added later.
std::optional<error> why_not_update(const catalog::operation* operation, object params) {
    params["revisionNumber"] = "1";
    return why_not(operation, params);
}

// Of a name with colons, each part has the limit of a name: the machine looks at them.
std::optional<error> why_not_ensure(const untyped_list& list, object params, bool with_change) {
    if (!list.can_ensure)
        return refusal("the list has no name by which a record is found and created");
    if (with_change && list.update == nullptr)
        return no_such_operation();
    if (list.has_parents)
        if (const auto name = catalog::text_of(params, list.own_name); !name.empty())
            params[list.own_name] = path_of(name).back();
    return why_not(list.create, params);
}

record_key key_for(const untyped_list& list, const json_key& key) {
    record_key made = key_of(key);
    if (made.fault != nullptr)
        return made;
    if (made.by == lookup_by::name && list.name.empty())
        made.fault = "the list cannot be asked for a record by its name";
    if (made.by == lookup_by::ref_number && !list.has_ref_number)
        made.fault = "the list cannot be asked for records by their ref-number";
    return made;
}

using change_function = std::function<std::optional<object>(const value&)>;

// Asks the caller's, and checks what it wants to send.
change_function checked(std::shared_ptr<const untyped_list> list, change_function change) {
    return [list = std::move(list), change = std::move(change)](const value& now) {
        auto decided = change(now);
        if (decided)
            if (const auto fault = why_not_update(list->update, *decided))
                throw invalid_argument_error(*fault);
        return decided;
    };
}

std::shared_ptr<const untyped_list> list_named(std::string_view name) {
    auto found = find_list(name);
    if (!found)
        throw invalid_argument_error(refusal("there is no list \"" + std::string(name) + "\" of records"));
    return std::make_shared<const untyped_list>(*std::move(found));
}

// Fails before anything is sent.
class refused final : public machine {
public:
    explicit refused(const error& why)
        : why_(why) {}

    [[nodiscard]] action begin() override { return fail{*why_}; }
    [[nodiscard]] action next(event) override { return fail{*why_}; }

private:
    std::optional<error> why_;
};

once<value> once_of(once_recipe_fsm& m) {
    switch (m.once().made) {
    case once_fsm::how::created:
        return {created<value>{take_json(m.once().record)}};
    case once_fsm::how::found:
        return {found_again<value>{take_json(m.once().record)}};
    case once_fsm::how::undecided:
        break;
    }
    return {m.once().unanswered};
}

// What is refused asks for nothing.
template <class Value>
detail::recipe_ptr<Value>
make_refused(const detail::recipe_context& context, const request_options& options, const error& why) {
    return make_recipe<Value>(
        context, options, std::make_unique<refused>(why), std::make_unique<record_calls>(),
        [](refused&) { return Value(); });
}

} // namespace
} // namespace recipes

using boost::json::object;
using boost::json::value;

json_records::json_records(detail::scope_ptr client, const qbd_client& company, std::string_view list)
    : client_(std::move(client))
    , company_(company)
    , list_(recipes::list_named(list)) {}

bool json_records::exists(std::string_view list) noexcept {
    return recipes::find_list(list).has_value();
}

bool json_records::can_find_by_name() const noexcept {
    return !list_->name.empty();
}

bool json_records::can_find_by_ref_number() const noexcept {
    return list_->has_ref_number;
}

bool json_records::can_ensure() const noexcept {
    return list_->can_ensure;
}

conductor::once_by json_records::once_by() const noexcept {
    return list_->once_by;
}

bool json_records::can_update() const noexcept {
    return list_->update != nullptr;
}

bool json_records::can_delete() const noexcept {
    return list_->delete_ != nullptr;
}

std::optional<error> json_records::why_not_create(std::string_view list, const object& params) {
    const auto found = recipes::find_list(list);
    return recipes::why_not(found ? found->create : nullptr, params);
}

std::optional<error> json_records::why_not_update(std::string_view list, const object& params) {
    const auto found = recipes::find_list(list);
    return recipes::why_not_update(found ? found->update : nullptr, params);
}

std::optional<error> json_records::why_not_delete(std::string_view list) {
    const auto found = recipes::find_list(list);
    if (found && found->delete_ != nullptr)
        return std::nullopt;
    return recipes::no_such_operation();
}

std::string json_records::path(operation_kind to, std::string_view id) const {
    const recipes::untyped_list::operation* made = nullptr;
    switch (to) {
    case operation_kind::retrieve:
        made = list_->retrieve;
        break;
    case operation_kind::create:
        made = list_->create;
        break;
    case operation_kind::update:
        made = list_->update;
        break;
    case operation_kind::delete_:
        made = list_->delete_;
        break;
    }
    return made != nullptr ? recipes::path_of(*made, id) : std::string();
}

detail::recipe_ptr<std::vector<value>>
json_records::make_find(const json_key& key, const request_options& options) const {
    return recipes::make_recipe<std::vector<value>>(
        detail::context_of(*client_), options,
        std::make_unique<recipes::find_fsm>(recipes::key_for(*list_, key)),
        std::make_unique<recipes::untyped_calls>(company_, list_, recipes::untyped_given()),
        [](recipes::find_fsm& m) {
            std::vector<value> made;
            for (recipes::record& one : m.found)
                made.push_back(recipes::take_json(one));
            return made;
        });
}

detail::recipe_ptr<ensured<value>> json_records::make_ensure(
    const object& params, change_function change, ensure_options how, const request_options& options) const {
    const auto context = detail::context_of(*client_);
    const bool may_change = change != nullptr;
    if (const auto fault = recipes::why_not_ensure(*list_, params, may_change))
        return recipes::make_refused<ensured<value>>(context, options, *fault);
    recipes::wanted_record wanted;
    wanted.name = catalog::text_of(params, list_->own_name);
    wanted.name_limit = list_->name_limit;
    wanted.has_parents = list_->has_parents;
    if (const auto parent = catalog::text_of(params, "parentId"); !parent.empty())
        wanted.parent = parent;
    recipes::untyped_given given;
    given.create = params;
    if (may_change)
        given.decide = recipes::checked(list_, std::move(change));
    return recipes::make_recipe<ensured<value>>(
        context, options, std::make_unique<recipes::ensure_fsm>(std::move(wanted), how, may_change),
        std::make_unique<recipes::untyped_calls>(company_, list_, std::move(given)),
        [](recipes::ensure_fsm& m) { return ensured<value>{recipes::take_json(m.result), m.by}; });
}

detail::recipe_ptr<once<value>> json_records::make_create_once(
    std::string_view key, const object& params, std::function<void(const create_intent&)> save,
    once_options how, const request_options& options) const {
    const auto context = detail::context_of(*client_);
    recipes::untyped_given given{params, nullptr, nullptr};
    const bool by_name = list_->once_by == once_by::name;
    std::string name(by_name ? catalog::text_of(params, list_->own_name) : key);
    std::string known_as = by_name ? name : recipes::guid_of(key);
    if (list_->once_by == once_by::external_id)
        given.create["externalId"] = known_as;
    auto fault = recipes::why_not(list_->create, params);
    if (!fault && list_->once_by == once_by::nothing)
        fault = recipes::refusal("the list cannot be asked whether a record is there already");
    if (fault)
        return recipes::make_refused<once<value>>(context, options, *fault);
    using recipes::once_fsm;
    auto machine = std::make_unique<recipes::once_recipe_fsm>(
        by_name ? once_fsm::key_kind::name : once_fsm::key_kind::external_id, std::move(known_as), how,
        std::move(name));
    const auto parent = catalog::text_of(params, "parentId");
    if (by_name && !parent.empty() && list_->name == "fullName")
        machine->lies_in(std::string(parent));
    if (save)
        given.save_intent = [&m = *machine, save = std::move(save)] { save(m.once().intent()); };
    return recipes::make_recipe<once<value>>(
        context, options, std::move(machine),
        std::make_unique<recipes::untyped_calls>(company_, list_, std::move(given)), recipes::once_of);
}

detail::recipe_ptr<updated_with<value>> json_records::make_update_with(
    std::string_view id, change_function change, const request_options& options) const {
    const auto context = detail::context_of(*client_);
    if (list_->update == nullptr)
        return recipes::make_refused<updated_with<value>>(context, options, recipes::no_such_operation());
    recipes::untyped_given given;
    given.decide = recipes::checked(list_, std::move(change));
    return recipes::make_recipe<updated_with<value>>(
        context, options, std::make_unique<recipes::update_fsm>(std::string(id)),
        std::make_unique<recipes::untyped_calls>(company_, list_, std::move(given)),
        [](recipes::update_fsm& m) { return updated_with<value>{recipes::take_json(m.result), m.changed}; });
}

json_records qbd_client::records(std::string_view list) const {
    return {company_.client, *this, list};
}

} // namespace conductor

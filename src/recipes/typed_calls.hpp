#pragma once

// The calls of one list, with its types. `Types` names them:
//
//     resource, item, list_params, create_params, update_params
//
// and makes, of the parameters of a record, those of one that it lies in: parent_of(child). A list without an
// operation has an empty class in place of its parameters.

#include "recipes/names.hpp"
#include "recipes/record_calls.hpp"
#include "recipes/record_of.hpp"

#include <conductor/date_time.hpp>
#include <conductor/paging.hpp>
#include <conductor/qbd/types/status_filter.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::recipes {

// Of an operation that a list does not have.
struct nothing {};

// What the caller gave beside the key.
template <class Types>
struct given {
    std::optional<typename Types::create_params> create;
    std::function<std::optional<typename Types::update_params>(const typename Types::item&)> decide;
    std::function<void()> save_intent;
};

template <class Types>
class typed_calls final : public record_calls {
public:
    using resource = typename Types::resource;
    using item = typename Types::item;
    using list_params = typename Types::list_params;
    using create_params = typename Types::create_params;
    using update_params = typename Types::update_params;

    typed_calls(resource r, given<Types> g, std::size_t kind = 0)
        : resource_(std::move(r))
        , given_(std::move(g))
        , kind_(kind) {}

    void look_up(lookup_by by, const std::vector<std::string>& values, asked how) override {
        if constexpr (requires(list_params p) { p.ids; }) {
            list_params params;
            if (by == lookup_by::id)
                params.ids = values;
            if constexpr (requires { params.full_names; }) {
                if (by == lookup_by::name)
                    params.full_names = values;
            } else if constexpr (requires { params.names; }) {
                if (by == lookup_by::name)
                    params.names = values;
            }
            if constexpr (requires { params.ref_numbers; }) {
                if (by == lookup_by::ref_number)
                    params.ref_numbers = values;
            }
            resource_.list(params, how.options, told(how, [this](auto page) {
                               records found;
                               for (item& one : page.data)
                                   found.push_back(as_record(std::move(one)));
                               return found;
                           }));
        }
    }

    void retrieve(std::string_view id, asked how) override {
        if constexpr (requires { resource_.retrieve(id); })
            resource_.retrieve(id, how.options, told_of_one(how));
    }

    void
    find_external(std::chrono::sys_seconds changed_since, std::string_view external_id, asked how) override {
        if constexpr (requires(list_params p, item i) { p.updated_after, i.external_id; }) {
            list_params params;
            params.updated_after = date_time(changed_since);
            if constexpr (requires { params.status; })
                params.status = qbd::status_filter::all;
            if constexpr (requires { params.include_line_items; })
                params.include_line_items = true;
            std::make_shared<search>(
                resource_.list_all(params, how.options), std::string(external_id), std::move(how))
                ->go_on();
        }
    }

    void create(std::string_view name, std::string_view parent, asked how) override {
        if constexpr (requires { resource_.create(*given_.create); }) {
            if (!name.empty() || !parent.empty()) {
                create_params params = *given_.create;
                place(params, name, parent);
                resource_.create(params, how.options, told_of_one(how));
            } else {
                resource_.create(*given_.create, how.options, told_of_one(how));
            }
        }
    }

    void create_parent(std::string_view name, std::string_view parent, asked how) override {
        if constexpr (requires { Types::parent_of(*given_.create); }) {
            create_params params = Types::parent_of(*given_.create);
            place(params, name, parent);
            how.options.body = nullptr; // is for the caller's record
            resource_.create(params, how.options, told_of_one(how));
        }
    }

    bool decide(const record& now) override {
        const auto& read = *static_cast<const item*>(now.value.get());
        decided_ = given_.decide(read);
        if constexpr (requires(update_params p) { p.revision_number; }) {
            if (decided_)
                decided_->revision_number = now.revision;
        }
        return decided_.has_value();
    }

    void update(std::string_view id, asked how) override {
        if constexpr (requires { resource_.update(id, *decided_); })
            resource_.update(id, *decided_, how.options, told_of_one(how));
    }

    standing has_taken(const record& now) override {
        if constexpr (requires { Types::stands_in(*decided_, std::declval<const item&>()); })
            return Types::stands_in(*decided_, *static_cast<const item*>(now.value.get()));
        else
            return standing::perhaps;
    }

    void save_intent() override {
        if (given_.save_intent)
            given_.save_intent();
    }

private:
    // All pages of a listing, one after another, of which those are kept that have the external id.
    class search : public std::enable_shared_from_this<search> {
    public:
        search(item_stream<item> items, std::string external_id, asked how)
            : items_(std::move(items))
            , external_id_(std::move(external_id))
            , how_(std::move(how)) {}

        void go_on() {
            items_.next(bind_to(
                how_, [self = this->shared_from_this()](std::exception_ptr thrown, std::optional<item> one) {
                    if (thrown) {
                        self->how_.answer(std::move(thrown), {});
                        return;
                    }
                    if (!one) {
                        self->how_.answer(nullptr, std::move(self->found_));
                        return;
                    }
                    for (; one; one = self->items_.try_next())
                        self->look_at(std::move(*one));
                    self->go_on();
                }));
        }

    private:
        void look_at(item one) {
            if (one.external_id && same_guid(*one.external_id, external_id_))
                found_.push_back(record_of(std::move(one)));
        }

        item_stream<item> items_;
        std::string external_id_;
        asked how_;
        records found_;
    };

    auto told_of_one(const asked& how) {
        return told(how, [this](item one) {
            records found;
            found.push_back(as_record(std::move(one)));
            return found;
        });
    }

    record as_record(item one) const {
        record made = record_of(std::move(one));
        made.kind = kind_;
        return made;
    }

    static void place(create_params& params, std::string_view name, std::string_view parent) {
        if constexpr (requires { params.name; }) {
            if (!name.empty())
                params.name = std::string(name);
        }
        if constexpr (requires { params.parent_id; }) {
            if (!parent.empty())
                params.parent_id = std::string(parent);
        }
    }

    resource resource_;
    given<Types> given_;
    std::optional<update_params> decided_;
    std::size_t kind_;
};

} // namespace conductor::recipes

#include "recipes/untyped/untyped_calls.hpp"

#include "recipes/names.hpp"
#include "recipes/untyped/stands_in.hpp"
#include "recipes/untyped/untyped_record.hpp"

#include <conductor/date_time.hpp>
#include <conductor/paging.hpp>

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

using values = std::vector<query_param_view>;

values with(values added, const request_options& options) {
    added.insert(added.end(), options.query.begin(), options.query.end());
    return added;
}

std::string_view parameter_of(const untyped_list& list, lookup_by by) {
    switch (by) {
    case lookup_by::id:
        return "ids";
    case lookup_by::name:
        return list.look_up;
    case lookup_by::ref_number:
        break;
    }
    return "refNumbers";
}

auto told_of_one(const asked& how, std::shared_ptr<const untyped_list> list) {
    return told(how, [list = std::move(list)](boost::json::value one) {
        records found;
        found.push_back(record_of_json(*list, std::move(one)));
        return found;
    });
}

void place(
    boost::json::object& params, std::string_view own_name, std::string_view name, std::string_view parent) {
    if (!name.empty())
        params[own_name] = name;
    if (!parent.empty())
        params["parentId"] = parent;
}

// All pages of a listing, of which those records are kept that have the external id.
class search : public std::enable_shared_from_this<search> {
public:
    search(
        item_stream<boost::json::value> items, std::shared_ptr<const untyped_list> list,
        std::string_view external_id, asked how)
        : items_(std::move(items))
        , list_(std::move(list))
        , external_id_(external_id)
        , how_(std::move(how)) {}

    void go_on() {
        items_.next(bind_to(
            how_,
            [self = shared_from_this()](std::exception_ptr thrown, std::optional<boost::json::value> one) {
                self->came(std::move(thrown), std::move(one));
            }));
    }

private:
    void came(std::exception_ptr thrown, std::optional<boost::json::value> one) {
        if (thrown) {
            how_.answer(std::move(thrown), {});
            return;
        }
        if (!one) {
            how_.answer(nullptr, std::move(found_));
            return;
        }
        for (; one; one = items_.try_next()) {
            record seen = record_of_json(*list_, std::move(*one));
            if (same_guid(seen.external_id, external_id_))
                found_.push_back(std::move(seen));
        }
        go_on();
    }

    item_stream<boost::json::value> items_;
    std::shared_ptr<const untyped_list> list_;
    std::string external_id_;
    asked how_;
    records found_;
};

} // namespace

void untyped_calls::look_up(lookup_by by, const std::vector<std::string>& wanted, asked how) {
    values names;
    for (const std::string& one : wanted)
        names.push_back({parameter_of(*list_, by), one});
    names = with(std::move(names), how.options);
    how.options.query = names;
    company_.request(
        http_method::get, list_->list->path, how.options, told(how, [list = list_](boost::json::value page) {
            return records_of_page(*list, std::move(page));
        }));
}

void untyped_calls::retrieve(std::string_view id, asked how) {
    company_.request(http_method::get, path_of(*list_->retrieve, id), how.options, told_of_one(how, list_));
}

void untyped_calls::find_external(
    std::chrono::sys_seconds changed_since, std::string_view external_id, asked how) {
    const date_time since(changed_since);
    values filters{{"updatedAfter", since.text()}};
    if (list_->has_query("status"))
        filters.push_back({"status", "all"});
    if (list_->has_query("includeLineItems"))
        filters.push_back({"includeLineItems", "true"});
    filters = with(std::move(filters), how.options);
    how.options.query = filters;
    std::make_shared<search>(
        company_.list_all(list_->list->path, how.options), list_, external_id, std::move(how))
        ->go_on();
}

void untyped_calls::create(std::string_view name, std::string_view parent, asked how) {
    boost::json::object params = given_.create;
    place(params, list_->own_name, name, parent);
    write(*list_->create, {}, params, std::move(how));
}

void untyped_calls::create_parent(std::string_view name, std::string_view parent, asked how) {
    boost::json::object params = parent_of(*list_, given_.create);
    place(params, list_->own_name, name, parent);
    how.options.body = nullptr; // is for the caller's record
    write(*list_->create, {}, params, std::move(how));
}

bool untyped_calls::decide(const record& now) {
    auto decided = given_.decide(*static_cast<const boost::json::value*>(now.value.get()));
    if (!decided)
        return false;
    decided_ = *std::move(decided);
    decided_["revisionNumber"] = now.revision;
    return true;
}

void untyped_calls::update(std::string_view id, asked how) {
    write(*list_->update, id, decided_, std::move(how));
}

standing untyped_calls::has_taken(const record& now) {
    const auto* record = static_cast<const boost::json::value*>(now.value.get())->if_object();
    return record != nullptr ? stands_in(decided_, *record) : standing::perhaps;
}

void untyped_calls::save_intent() {
    if (given_.save_intent)
        given_.save_intent();
}

// Members that the caller's options add to a body are added here: a raw request has a body of its own.
void untyped_calls::write(
    const catalog::operation& to, std::string_view id, const boost::json::object& body, asked how) {
    boost::json::object sent = body;
    if (how.options.body != nullptr)
        for (const auto& member : *how.options.body)
            sent.insert_or_assign(member.key(), member.value());
    how.options.body = nullptr;
    company_.request_with_body(to.method, path_of(to, id), sent, how.options, told_of_one(how, list_));
}

} // namespace conductor::recipes

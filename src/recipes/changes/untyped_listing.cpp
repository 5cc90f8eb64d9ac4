#include "recipes/changes/untyped_listing.hpp"

#include "catalog/schema.hpp"
#include "recipes/untyped/untyped_list.hpp"
#include "recipes/untyped/untyped_record.hpp"

#include <conductor/date_time.hpp>
#include <conductor/errc.hpp>
#include <conductor/error.hpp>
#include <conductor/paging.hpp>
#include <conductor/qbd.hpp>

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <exception>
#include <string>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::recipes {

namespace {

using catalog::object_of;
using catalog::text_of;
using json_stream = item_stream<boost::json::value>;

// The member of a record that is its name.
std::string_view name_member(const untyped_list& in) {
    const auto* model = catalog::model_of(in.list->item);
    for (const std::string_view name : {"fullName", "name", "initial", "refNumber", "sourceId"})
        if (model != nullptr && catalog::find_field(*model, name) != nullptr)
            return name;
    return {};
}

json_stream stream_of(const untyped_list& in, const detail::company& of, const listing_options& options) {
    std::vector<query_param_view> query;
    const date_time since = options.since ? date_time(*options.since) : date_time();
    if (options.since)
        query.push_back({"updatedAfter", since.text()});
    if (in.has_query("status"))
        query.push_back({"status", "all"});
    const auto include = [&](std::string_view what, bool wanted) {
        if (in.has_query(what))
            query.push_back({what, wanted ? "true" : "false"});
    };
    include("includeLineItems", options.line_items);
    include("includeLinkedTransactions", options.linked_transactions);
    query.insert(query.end(), options.options.query.begin(), options.options.query.end());
    request_options asked = options.options;
    asked.query = query;
    return qbd_client(of.client, of.end_user).list_all(in.list->path, asked);
}

class untyped_listing final : public listing {
public:
    untyped_listing(untyped_list in, json_stream items)
        : reader_{in, name_member(in)}
        , items_(std::move(items)) {}

    void next(std::shared_ptr<part_waiter> waiter) override {
        items_.next([read = reader_, tell = told_once(std::move(waiter))](
                        std::exception_ptr thrown, std::optional<boost::json::value> one) mutable {
            tell(std::move(thrown), [&] {
                listed_part made;
                made.is_last = !one;
                if (one)
                    made.records.push_back(read(*std::move(one)));
                return made;
            });
        });
    }

    [[nodiscard]] std::optional<listed> try_next() override {
        auto one = items_.try_next();
        return one ? std::optional(reader_(*std::move(one))) : std::nullopt;
    }

private:
    struct reader {
        untyped_list in;
        std::string_view name;

        listed operator()(boost::json::value from) const {
            listed made;
            std::string called;
            if (const auto* object = from.if_object()) {
                called = text_of(*object, name);
                made.updated_at = date_time(std::string(text_of(*object, "updatedAt")));
                if (const auto* parent = object_of(*object, "parent"))
                    made.parent = text_of(*parent, "id");
            }
            made.record = record_of_json(in, std::move(from));
            made.record.name = std::move(called);
            return made;
        }
    };

    reader reader_;
    json_stream items_;
};

} // namespace

listing_ptr
list_changed_as_json(std::string_view resource, const detail::company& of, const listing_options& options) {
    auto in = find_list(resource);
    if (!in)
        error(errc::invalid_argument, "there is no list " + std::string(resource), {}).raise();
    json_stream items = stream_of(*in, of, options);
    return std::make_unique<untyped_listing>(*std::move(in), std::move(items));
}

} // namespace conductor::recipes

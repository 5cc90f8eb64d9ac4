#pragma once

// One record of each resource, with all members that its create takes.

#include "catalog/operations.hpp"
#include "catalog/schema.hpp"
#include "recipes/changes/resources.hpp"

#include <conductor/qbd.hpp>
#include <conductor/recipes/changed_resource.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::recipes::test {

class filled_params {
public:
    boost::json::object of(const catalog::schema::object_model& model) {
        boost::json::object made;
        for (const auto& field : model.fields)
            made[field.name] = value(*field.value, field);
        for (const char* name : {"name", "firstName", "initial"}) // no two records are called the same
            if (made.contains(name))
                made[name] = std::to_string(++named_);
        return made;
    }

private:
    static std::string text(const catalog::schema::field& field) {
        using catalog::schema::text_format;
        if (field.limit.format == text_format::uuid)
            return "123e4567-e89b-12d3-a456-426614174000";
        if (field.limit.format == text_format::uri)
            return "https://acme.test/";
        if (field.name == "id")
            return "-1"; // of a line that is to be made
        for (const std::string_view part :
             {"mount", "alance", "rate", "Rate", "rice", "cost", "Cost", "imit", "ercent", "onus", "Ratio",
              "ultiplier"})
            if (field.name.find(part) != std::string_view::npos)
                return "12.50";
        return "a'b\"\\c";
    }

    boost::json::value value(const catalog::schema::type& wanted, const catalog::schema::field& field) {
        using catalog::schema::value_kind;
        switch (wanted.kind) {
        case value_kind::string: {
            const std::string made = text(field);
            return field.limit.max_length == 0 ? boost::json::value(made)
                                               : boost::json::value(made.substr(0, field.limit.max_length));
        }
        case value_kind::boolean:
            return true;
        case value_kind::int64:
        case value_kind::float64:
            return std::clamp(3, field.limit.minimum, field.limit.maximum);
        case value_kind::open_enum:
            return boost::json::value(wanted.texts.front());
        case value_kind::date:
            return "2026-02-03";
        case value_kind::date_time:
            return "2026-01-02T03:04:05+00:00";
        case value_kind::object:
            return of(wanted.model());
        case value_kind::array: {
            boost::json::array made;
            for (std::size_t i = 0; i < std::max<std::size_t>(2, field.limit.min_items); ++i)
                made.push_back(value(*wanted.element, field));
            return made;
        }
        case value_kind::optional:
            return value(*wanted.element, field);
        case value_kind::variant:
        case value_kind::raw:
        case value_kind::skipped:
            break;
        }
        return boost::json::object();
    }

    unsigned named_ = 0;
};

// How many were made.
inline boost::asio::awaitable<void> add_one_of_each(conductor::qbd_client company, std::size_t& made) {
    filled_params params;
    for (const auto& one : catalog::qbd_operations()) {
        if (one.verb != catalog::verb::create)
            continue;
        const boost::json::object body = params.of(*catalog::model_of(one.body));
        (void)co_await company.request_with_body(one.method, one.path, body);
        ++made;
    }
}

// All resources, with all that their lists have to give.
inline change_selection everything() {
    change_selection made;
    for (const change_source& one : change_sources())
        made.*one.is_selected = true;
    made.deletions = true;
    made.line_items = true;
    made.linked_transactions = true;
    return made;
}

} // namespace conductor::recipes::test

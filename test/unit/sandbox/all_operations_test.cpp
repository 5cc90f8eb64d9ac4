// Every operation of the API: does a request made from its tables get an answer that keeps to its model?

#include "models.hpp"
#include "sandbox/api/schema.hpp"
#include "sandbox/api/schema_check.hpp"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>

using namespace sandbox_unit;
using conductor::sandbox::verb;
using operation = conductor::sandbox::qbd_operation;
using schema::value_kind;

namespace {

// The least that a model demands, or all that it knows.
enum class extent { least, all };

dom::value fill(const schema::type& wanted, const schema::field& field, extent how_much);

dom::object fill(const schema::object_model& model, extent how_much) {
    dom::object made;
    for (const auto& field : model.fields)
        if (field.required || how_much == extent::all)
            made[field.name] = fill(*field.value, field, how_much);
    return made;
}

dom::value fill_text(const schema::field& field) {
    using schema::text_format;
    if (field.limit.format == text_format::uuid)
        return "123e4567-e89b-12d3-a456-426614174000";
    if (field.limit.format == text_format::uri)
        return "https://acme.test/";
    const auto named = [&](std::string_view part) { return field.name.find(part) != std::string_view::npos; };
    if (field.name == "id")
        return "-1"; // of a line that is to be made
    if (named("mount") || named("alance") || named("rate") || named("Price") || named("cost"))
        return "12.50";
    return "abc";
}

dom::value fill(const schema::type& wanted, const schema::field& field, extent how_much) {
    switch (wanted.kind) {
    case value_kind::string:
        return fill_text(field);
    case value_kind::boolean:
        return true;
    case value_kind::int64:
    case value_kind::float64:
        return std::clamp(3, field.limit.minimum, field.limit.maximum);
    case value_kind::open_enum:
        return dom::value(wanted.texts.front());
    case value_kind::date:
        return "2026-02-03";
    case value_kind::date_time:
        return "2026-01-02T03:04:05+00:00";
    case value_kind::object:
        return fill(wanted.model(), how_much);
    case value_kind::array:
        return dom::array(
            std::max<std::size_t>(1, field.limit.min_items), fill(*wanted.element, field, how_much));
    case value_kind::optional:
        return fill(*wanted.element, field, how_much);
    case value_kind::variant:
    case value_kind::raw:
    case value_kind::skipped:
        break;
    }
    return dom::object{};
}

std::string to_query(const dom::object& values) {
    std::string text;
    const auto append = [&](std::string_view name, const dom::value& value) {
        text += text.empty() ? '?' : '&';
        text += name;
        text += '=';
        auto plain = value.is_string() ? std::string{value.get_string()} : dom::serialize(value);
        for (auto at = plain.find('+'); at != std::string::npos; at = plain.find('+'))
            plain.replace(at, 1, "%2B");
        text += plain;
    };
    for (const auto& member : values) {
        if (const auto* several = member.value().if_array())
            for (const auto& one : *several)
                append(member.key(), one);
        else
            append(member.key(), member.value());
    }
    return text;
}

// At most three characters up to 4,095.
std::string short_text(unsigned number) {
    char text[16];
    std::snprintf(text, sizeof text, "%x", number);
    return text;
}

// An end-user's company, on which operations are tried in any order.
class company : backend {
public:
    company()
        : backend{conductor::catalog::qbd_operations()} {}

    // One request of this operation, whose answer must keep to its model.
    reply attempt(const operation& what, extent how_much) {
        std::string path{what.path.substr(std::string_view{"/quickbooks-desktop"}.size())};
        std::string revision;
        if (const auto braces = path.find("{id}"); braces != std::string::npos) {
            const auto made = make_one(what);
            revision = made.text("/revisionNumber");
            path.replace(braces, 4, made.text("/id"));
        }
        std::string query;
        if (what.query) {
            auto values = fill(*sandbox::model_of(what.query), how_much);
            for (const auto* name : {"cursor", "ids", "names", "fullNames", "refNumbers"})
                values.erase(name); // which would ask for what is not there
            query = to_query(values);
        }
        std::string body;
        if (what.body) {
            auto values = fill(*sandbox::model_of(what.body), how_much);
            if (values.contains("revisionNumber"))
                values["revisionNumber"] = revision;
            for (const auto* name : {"name", "firstName", "initial"}) // no two records are called the same
                if (values.contains(name))
                    values[name] = short_text(++named_);
            body = dom::serialize(values);
        }
        auto answer = call(to_string(what.method), path + query, body);
        BOOST_TEST(answer.status == 200u, what.name << ": " << answer.message());
        if (answer.status == 200) {
            const auto error = sandbox::check(*what.answer, answer.body);
            BOOST_TEST(!error.has_value(), what.name << ": " << (error ? error->message : ""));
        }
        return answer;
    }

private:
    // An object for an operation on one: what the same resource creates, or an invoice.
    reply make_one(const operation& for_what) {
        const auto resource = for_what.path.substr(0, for_what.path.find("/{id}"));
        const auto all = conductor::catalog::qbd_operations();
        auto found = std::find_if(all.begin(), all.end(), [&](const operation& one) {
            return one.verb == verb::create && one.path == resource;
        });
        if (found == all.end())
            found = std::find_if(all.begin(), all.end(), [&](const operation& one) {
                return one.name == "qbd.invoices.create";
            });
        return attempt(*found, extent::all);
    }

    unsigned named_ = 0;
};

// Nobody can create item sites, and the sandbox has none.
bool has_nothing(const operation& what) {
    return what.name == "qbd.item_sites.retrieve";
}

} // namespace

BOOST_AUTO_TEST_SUITE(all_operations)

BOOST_AUTO_TEST_CASE(answers_keep_to_their_models) {
    company tried;
    std::size_t count = 0;
    for (const auto& what : conductor::catalog::qbd_operations()) {
        if (what.verb == verb::other || has_nothing(what))
            continue;
        tried.attempt(what, extent::least);
        tried.attempt(what, extent::all);
        ++count;
    }
    BOOST_TEST(count == conductor::catalog::qbd_operations().size() - 2);
}

BOOST_AUTO_TEST_CASE(lists_show_what_was_created) {
    company tried;
    std::size_t count = 0;
    for (const auto& what : conductor::catalog::qbd_operations()) {
        if (what.verb != verb::create)
            continue;
        const auto made = tried.attempt(what, extent::all);
        const auto all = conductor::catalog::qbd_operations();
        const auto list = std::find_if(all.begin(), all.end(), [&](const operation& one) {
            return one.verb == verb::list && one.path == what.path;
        });
        BOOST_TEST_REQUIRE((list != all.end()), what.name);
        const auto page = tried.attempt(*list, extent::least);
        const auto& data = page.body.at("data").as_array();
        BOOST_TEST(data.size() == 1u, what.name);
        if (data.size() == 1)
            BOOST_TEST(data[0] == dom::value(made.body), what.name);
        ++count;
    }
    BOOST_TEST(count == 51u);
}

// Many deletions answer in one shape, and each with its own kind of object.
BOOST_AUTO_TEST_CASE(what_is_deleted_or_void_is_of_its_own_kind) {
    company tried;
    std::size_t count = 0;
    const auto all = conductor::catalog::qbd_operations();
    for (const auto& what : all) {
        if (what.verb != verb::delete_ && what.verb != verb::void_)
            continue;
        const auto create = std::find_if(all.begin(), all.end(), [&](const operation& one) {
            return one.verb == verb::create && what.path.starts_with(std::string{one.path} + "/{id}");
        });
        BOOST_TEST_REQUIRE((create != all.end()), what.name);
        const auto made = tried.attempt(*create, extent::least);
        const auto gone = tried.attempt(what, extent::least);
        BOOST_TEST(gone.text("/objectType") == made.text("/objectType"), what.name);
        ++count;
    }
    BOOST_TEST(count == 38u);
}

BOOST_AUTO_TEST_CASE(each_unknown_parameter_is_refused) {
    backend server{conductor::catalog::qbd_operations()};
    for (const auto& what : conductor::catalog::qbd_operations()) {
        if (what.verb == verb::other)
            continue;
        std::string path{what.path.substr(std::string_view{"/quickbooks-desktop"}.size())};
        const auto answer = server.call(to_string(what.method), path + "?nonsense=1", "{}");
        BOOST_TEST(answer.code() == "PARAMETER_UNKNOWN", what.name);
    }
}

BOOST_AUTO_TEST_SUITE_END()

// What does every type make of an answer that strays from the description?

#include "api/every_type.hpp"
#include "api/filler.hpp"
#include "json/decoder.hpp"
#include "json/encoder.hpp"

#include <boost/json.hpp>
#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

namespace conductor::test {

BOOST_AUTO_TEST_SUITE(tolerance)

namespace {

using json::value_kind;

// A value of the type with all fields, as a tree of JSON that can be spoiled.
boost::json::object complete(const any_type& type) {
    const auto value = type.make();
    filler(filling::all, 7).fill(*type.type, value.get());
    std::string text;
    BOOST_REQUIRE(!json::encode(*type.type, value.get(), text));
    return boost::json::parse(text).as_object();
}

json::decode_report read(const any_type& type, const boost::json::object& object, bool strict = false) {
    const auto value = type.make();
    return json::decode(boost::json::serialize(object), *type.type, value.get(), {.strict = strict});
}

const json::type& without_optional(const json::type& type) {
    return type.kind == value_kind::optional ? *type.element : type;
}

// A JSON value of another kind than the field's.
boost::json::value wrong_kind_for(const json::type& type) {
    switch (type.kind) {
    case value_kind::string:
    case value_kind::open_enum:
    case value_kind::date:
    case value_kind::date_time:
        return 12;
    case value_kind::boolean:
        return "true";
    case value_kind::int64:
    case value_kind::float64:
        return "12";
    default:
        return 1;
    }
}

std::vector<std::string> pointers(const json::decode_report& report, deviation_kind kind) {
    std::vector<std::string> found;
    for (const auto& d : report.deviations)
        if (d.kind == kind)
            found.push_back(d.pointer);
    return found;
}

} // namespace

BOOST_AUTO_TEST_CASE(unknown_fields_are_skipped) {
    for (const any_type& type : every_type()) {
        auto object = complete(type);
        object["somethingNew"] = {{"deep", {1, "2", nullptr}}};
        BOOST_TEST_CONTEXT(type.name) {
            const auto report = read(type, object);
            BOOST_TEST(report.ok);
            BOOST_TEST(report.deviation_count == 0u);
            const auto strict = read(type, object, true);
            BOOST_TEST(!strict.ok);
            BOOST_TEST(strict.pointer == "/somethingNew");
        }
    }
}

BOOST_AUTO_TEST_CASE(missing_fields_are_reported) {
    for (const any_type& type : every_type()) {
        const auto whole = complete(type);
        for (const json::field& field : type.type->model().fields) {
            auto object = whole;
            object.erase(field.name);
            BOOST_TEST_CONTEXT(type.name << "." << field.name) {
                const auto report = read(type, object);
                BOOST_TEST(report.ok);
                const std::vector<std::string> expected =
                    field.required ? std::vector{"/" + std::string(field.name)} : std::vector<std::string>{};
                BOOST_TEST(
                    pointers(report, deviation_kind::missing) == expected, boost::test_tools::per_element());
                BOOST_TEST(report.deviation_count == expected.size());
                BOOST_TEST(read(type, object, true).ok == !field.required);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(nulls_are_reported) {
    for (const any_type& type : every_type()) {
        const auto whole = complete(type);
        for (const json::field& field : type.type->model().fields) {
            auto object = whole;
            object[field.name] = nullptr;
            BOOST_TEST_CONTEXT(type.name << "." << field.name) {
                const auto report = read(type, object);
                BOOST_TEST(report.ok);
                const std::vector<std::string> expected =
                    field.nullable ? std::vector<std::string>{} : std::vector{"/" + std::string(field.name)};
                BOOST_TEST(
                    pointers(report, deviation_kind::null) == expected, boost::test_tools::per_element());
                BOOST_TEST(report.deviation_count == expected.size());
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(wrong_kinds_are_refused) {
    for (const any_type& type : every_type()) {
        const auto whole = complete(type);
        for (const json::field& field : type.type->model().fields) {
            auto object = whole;
            object[field.name] = wrong_kind_for(without_optional(*field.value));
            BOOST_TEST_CONTEXT(type.name << "." << field.name) {
                const auto report = read(type, object);
                BOOST_TEST(!report.ok);
                BOOST_TEST(report.pointer == "/" + std::string(field.name));
            }
        }
    }
}

// One odd record must not cost its page.
BOOST_AUTO_TEST_CASE(texts_that_are_no_time_are_kept) {
    std::size_t found = 0;
    for (const any_type& type : every_type()) {
        const auto whole = complete(type);
        for (const json::field& field : type.type->model().fields) {
            if (without_optional(*field.value).kind != value_kind::date_time)
                continue;
            ++found;
            for (const char* text : {"2025-01-01T12:34:56", "yesterday", ""}) {
                auto object = whole;
                object[field.name] = text;
                BOOST_TEST_CONTEXT(type.name << "." << field.name << " = " << text) {
                    const auto value = type.make();
                    const auto report =
                        json::decode(boost::json::serialize(object), *type.type, value.get(), {});
                    BOOST_TEST(report.ok);
                    const std::vector expected{"/" + std::string(field.name)};
                    BOOST_TEST(
                        pointers(report, deviation_kind::not_a_time) == expected,
                        boost::test_tools::per_element());
                    BOOST_TEST(report.deviation_count == 1u);
                    BOOST_TEST(read(type, object, true).ok);
                    std::string again;
                    if (*text != '\0') {
                        BOOST_TEST(!json::encode(*type.type, value.get(), again));
                        BOOST_TEST(boost::json::parse(again).at(field.name) == text);
                    }
                }
            }
        }
    }
    BOOST_TEST(found > 100u);
}

BOOST_AUTO_TEST_CASE(new_texts_of_enums_are_kept) {
    for (const any_type& type : every_type()) {
        const auto whole = complete(type);
        for (const json::field& field : type.type->model().fields) {
            if (without_optional(*field.value).kind != value_kind::open_enum)
                continue;
            auto object = whole;
            object[field.name] = "quite_new";
            BOOST_TEST_CONTEXT(type.name << "." << field.name) {
                const auto value = type.make();
                const auto report = json::decode(boost::json::serialize(object), *type.type, value.get(), {});
                BOOST_TEST(report.ok);
                BOOST_TEST(report.deviation_count == 1u);
                std::string again;
                BOOST_TEST(!json::encode(*type.type, value.get(), again));
                BOOST_TEST(boost::json::parse(again).at(field.name) == "quite_new");
            }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test

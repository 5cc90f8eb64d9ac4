#include "models.hpp"

#include <boost/test/unit_test.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<test::reference>() {
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(test::reference, id, "id", required),
        CONDUCTOR_FIELD(test::reference, full_name, "fullName", required | nullable),
    };
    static constexpr object_model model{fields};
    return model;
}

template <>
const object_model& model_of<test::sample>() {
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(test::sample, name, "name", optional),
        CONDUCTOR_FIELD(test::sample, active, "active", optional),
        CONDUCTOR_FIELD(test::sample, count, "count", optional),
        CONDUCTOR_FIELD(test::sample, rate, "rate", optional),
        CONDUCTOR_FIELD(test::sample, slug, "slug", optional),
        CONDUCTOR_FIELD(test::sample, date, "date", optional),
        CONDUCTOR_FIELD(test::sample, owner, "owner", optional),
        CONDUCTOR_FIELD(test::sample, tags, "tags", optional),
        CONDUCTOR_FIELD(test::sample, lines, "lines", optional),
        CONDUCTOR_FIELD(test::sample, gaps, "gaps", optional),
        CONDUCTOR_FIELD(test::sample, matrix, "matrix", optional),
        CONDUCTOR_FIELD(test::sample, note, "note", nullable),
        CONDUCTOR_FIELD(test::sample, parent, "parent", nullable),
        CONDUCTOR_FIELD(test::sample, children, "children", nullable),
        CONDUCTOR_FIELD(test::sample, due, "due", nullable),
        CONDUCTOR_FIELD(test::sample, other_slug, "otherSlug", nullable),
        CONDUCTOR_FIELD(test::sample, flag, "flag", nullable),
        CONDUCTOR_FIELD(test::sample, extra, "extra", optional),
        CONDUCTOR_FIELD(test::sample, payload, "payload", nullable),
        CONDUCTOR_FIELD(test::sample, blobs, "blobs", optional),
    };
    static constexpr object_model model{fields};
    return model;
}

template <>
const object_model& model_of<test::holder>() {
    static constexpr field fields[] = {CONDUCTOR_FIELD(test::holder, value, "value", optional)};
    static constexpr object_model model{fields};
    return model;
}

template <>
const object_model& model_of<test::contact>() {
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(test::contact, email, "email", required),
        CONDUCTOR_FIELD(test::contact, phone, "phone", required | nullable),
        CONDUCTOR_FIELD(test::contact, street, "street", optional),
        CONDUCTOR_FIELD(test::contact, city, "city", nullable),
        CONDUCTOR_FIELD(test::contact, account, "account", required),
        CONDUCTOR_FIELD(test::contact, slug, "slug", required),
    };
    static constexpr object_model model{fields};
    return model;
}

template <>
const object_model& model_of<test::tree>() {
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(test::tree, label, "label", optional),
        CONDUCTOR_FIELD(test::tree, branches, "branches", optional),
    };
    static constexpr object_model model{fields};
    return model;
}

template <>
const object_model& model_of<test::odd_names>() {
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(test::odd_names, slash, "a/b", optional),
        CONDUCTOR_FIELD(test::odd_names, tilde, "c~d", optional),
        CONDUCTOR_FIELD(test::odd_names, both, "~1/", optional),
    };
    static constexpr object_model model{fields};
    return model;
}

template <>
const object_model& model_of<test::square>() {
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(test::square, kind, "kind", required),
        CONDUCTOR_FIELD(test::square, side, "side", required),
        CONDUCTOR_FIELD(test::square, corners, "corners", optional),
    };
    static constexpr object_model model{fields};
    return model;
}

template <>
const object_model& model_of<test::circle>() {
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(test::circle, kind, "kind", required),
        CONDUCTOR_FIELD(test::circle, radius, "radius", required),
        CONDUCTOR_FIELD(test::circle, note, "note", optional),
    };
    static constexpr object_model model{fields};
    return model;
}

template <>
const variant_model& variant_of<test::shape>() {
    static constexpr alternative alternatives[] = {
        {"square", &type_of<test::square>},
        {"circle", &type_of<test::circle>},
    };
    static constexpr variant_model model{"kind", alternatives};
    return model;
}

template <>
const object_model& model_of<test::drawing>() {
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(test::drawing, shapes, "shapes", optional),
        CONDUCTOR_FIELD(test::drawing, frame, "frame", nullable),
    };
    static constexpr object_model model{fields};
    return model;
}

template <>
const object_model& model_of<test::badge>() {
    static constexpr field fields[] = {CONDUCTOR_FIELD(test::badge, mark, "mark", required)};
    static constexpr object_model model{fields};
    return model;
}

template <>
const object_model& model_of<test::layer>() {
    static constexpr field fields[] = {
        CONDUCTOR_FIELD(test::layer, kind, "kind", required),
        CONDUCTOR_FIELD(test::layer, shapes, "shapes", optional),
    };
    static constexpr object_model model{fields};
    return model;
}

template <>
const variant_model& variant_of<test::paper>() {
    static constexpr alternative alternatives[] = {{"layer", &type_of<test::layer>}};
    static constexpr variant_model model{"kind", alternatives};
    return model;
}

} // namespace conductor::json

namespace test {

const std::string_view full_text =
    R"({"name":"Acme","active":true,"count":-42,"rate":0.1,"slug":"quickbooks_desktop","date":"2024-02-29",)"
    R"("owner":{"id":"u1","fullName":null},"tags":["a","","b"],"lines":[{"id":"l1","fullName":"Line"}],)"
    R"("gaps":[1,null,3],"matrix":[[],[1,2.5]],"note":"n","parent":{"id":"p","fullName":"P:Q"},)"
    R"("children":[],"due":"1999-12-31","otherSlug":"something_new","flag":false,)"
    R"("extra":{"k":[1,-2,3.5,18446744073709551615,"s",true,null,{}]},"payload":[[]],"blobs":[null,1,{"a":"b"}]})";

sample full_sample() {
    using namespace std::chrono_literals;
    sample value;
    value.name = "Acme";
    value.active = true;
    value.count = -42;
    value.rate = 0.1;
    value.slug = conductor::integration_slug::quickbooks_desktop;
    value.date = 2024y / 2 / 29;
    value.owner.id = "u1";
    value.tags = {"a", "", "b"};
    value.lines = {{.id = "l1", .full_name = "Line"}};
    value.gaps = {1, std::nullopt, 3};
    value.matrix = {{}, {1, 2.5}};
    value.note = "n";
    value.parent = reference{.id = "p", .full_name = "P:Q"};
    value.children.emplace();
    value.due = 1999y / 12 / 31;
    value.other_slug = conductor::open_enum<conductor::integration_slug>{"something_new"};
    value.flag = false;
    value.extra = {{"k", {1, -2, 3.5, 18446744073709551615u, "s", true, nullptr, boost::json::object{}}}};
    value.payload.emplace(boost::json::array(1, boost::json::array()));
    value.blobs.emplace_back(nullptr);
    value.blobs.emplace_back(1);
    value.blobs.emplace_back(boost::json::object{{"a", "b"}});
    return value;
}

std::string encoded(const conductor::json::type& t, const void* value, const boost::json::object* extra) {
    std::string out;
    const auto error = conductor::json::encode(t, value, out, extra);
    if (error)
        BOOST_FAIL(error->pointer + ": " + error->message);
    return out;
}

} // namespace test

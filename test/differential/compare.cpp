#include "differential/compare.hpp"

#include "differential/calls.hpp"
#include "net/percent.hpp"
#include "values/ascii.hpp"

#include <boost/json.hpp>

#include <map>
#include <set>
#include <stdexcept>
#include <utility>

namespace conductor::test {

namespace dom = boost::json;
using sandbox::recorded_request;

namespace {

std::vector<std::string> split(const std::string& text, char separator) {
    std::vector<std::string> parts;
    std::size_t begin = 0;
    for (auto end = text.find(separator); end != std::string::npos; end = text.find(separator, begin)) {
        parts.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    parts.push_back(text.substr(begin));
    return parts;
}

std::string decoded(const std::string& text) {
    return net::percent_decode(text).value_or("not percent-encoded: " + text);
}

using query_set = std::multiset<std::pair<std::string, std::string>>;

// Where a request goes to: the path's segments and the query, both decoded.
struct address {
    std::vector<std::string> path;
    query_set query;

    bool operator==(const address&) const = default;
};

address address_of(const std::string& target) {
    address out;
    const auto question_mark = target.find('?');
    for (const auto& segment : split(target.substr(0, question_mark), '/'))
        out.path.push_back(decoded(segment));
    if (question_mark != std::string::npos) {
        for (const auto& parameter : split(target.substr(question_mark + 1), '&')) {
            const auto equals = parameter.find('=');
            const auto value = equals == std::string::npos ? std::string() : parameter.substr(equals + 1);
            out.query.emplace(decoded(parameter.substr(0, equals)), decoded(value));
        }
    }
    return out;
}

// JSON has one kind of number, Boost.JSON three.
dom::value with_doubles(dom::value value) {
    if (value.is_number())
        value = value.to_number<double>();
    else if (auto* array = value.if_array())
        for (auto& element : *array)
            element = with_doubles(element);
    else if (auto* object = value.if_object())
        for (auto& member : *object)
            member.value() = with_doubles(member.value());
    return value;
}

std::string field_of(const recorded_request& request, std::string_view name) {
    for (const auto& [field, value] : request.headers)
        if (ascii::equal_ignoring_case(field, name))
            return value;
    return "(none)";
}

address expected_of_node(const dom::object& call, const address& ours) {
    const auto* other = call.if_contains("node");
    if (other == nullptr)
        return ours;
    address out = address_of(text_of(other->as_object(), "path"));
    if (const auto* query = other->as_object().if_contains("query"))
        for (const auto& parameter : query->as_object())
            out.query.emplace(parameter.key(), parameter.value().as_string());
    return out;
}

} // namespace

// What the server recorded, by the number of the call. Throws if a call was not made exactly once.
std::vector<recorded_request> by_call(const std::vector<recorded_request>& requests, std::size_t count) {
    std::map<std::size_t, recorded_request> made;
    for (const auto& request : requests)
        if (!made.emplace(std::stoul(field_of(request, "X-Call")), request).second)
            throw std::runtime_error("a call was made twice: " + request.method + " " + request.target);
    if (made.size() != count)
        throw std::runtime_error("some calls were not made");
    std::vector<recorded_request> out;
    for (auto& [index, request] : made)
        out.push_back(std::move(request));
    return out;
}

std::vector<std::string>
differences(const dom::object& call, const recorded_request& ours, const recorded_request& theirs) {
    std::vector<std::string> found;
    const auto check = [&](bool equal, const std::string& what, const std::string& a, const std::string& b) {
        if (!equal)
            found.push_back(what + ": " + a + " here, " + b + " there");
    };
    check(ours.method == theirs.method, "method", ours.method, theirs.method);

    const address our_address = address_of(ours.target);
    const bool same_address = address_of(theirs.target) == expected_of_node(call, our_address);
    check(same_address, "target", ours.target, theirs.target);
    // Whatever its characters, an id is one segment.
    const bool has_id = ours.target.starts_with("/v1/end-users/");
    check(!has_id || our_address.path.at(3) == text_of(call, "id"), "id", ours.target, "another");

    std::vector<const char*> fields{
        "Authorization", "Accept", "Conductor-End-User-Id", "Conductor-Timeout-Seconds", "X-Trace"};
    if (ours.body.empty() || theirs.body.empty()) {
        check(ours.body.empty() && theirs.body.empty(), "body", ours.body, theirs.body);
    } else {
        const bool same_body = with_doubles(dom::parse(ours.body)) == with_doubles(dom::parse(theirs.body));
        check(same_body, "body", ours.body, theirs.body);
        fields.push_back("Content-Type");
    }
    for (const char* name : fields)
        check(
            field_of(ours, name) == field_of(theirs, name), name, field_of(ours, name),
            field_of(theirs, name));
    return found;
}

} // namespace conductor::test

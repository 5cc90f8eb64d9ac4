#include "cli/operations/request.hpp"

#include "catalog/check.hpp"
#include "cli/operations/member_path.hpp"
#include "cli/operations/names.hpp"
#include "cli/operations/usage_error.hpp"
#include "cli/output/json_text.hpp"
#include "net/percent.hpp"

#include <boost/json/array.hpp>

#include <cstddef>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace {

using boost::json::object;
using boost::json::value;

// What stands beside the member at this path of a check, such as "lines[0].rat".
std::vector<std::string> names_beside(const catalog::schema::type* wanted, std::string_view path) {
    std::string words;
    for (const char c : path)
        if (c == '[')
            words += '.';
        else if (c != ']')
            words += c;
    const auto* model = catalog::model_of(wanted);
    if (const auto dot = words.rfind('.'); dot != words.npos)
        model = catalog::model_of(find_member(*model, std::string_view(words).substr(0, dot)).type);
    std::vector<std::string> known;
    if (model != nullptr)
        for (const auto& field : model->fields)
            known.emplace_back(field.name);
    return known;
}

void refuse_what_is_forbidden(const catalog::schema::type* wanted, const object& given) {
    if (wanted == nullptr) {
        if (!given.empty())
            throw usage_error("it takes no " + std::string(given.begin()->key()));
        return;
    }
    if (wanted->kind == catalog::schema::value_kind::raw)
        return;
    const auto found = catalog::check(*wanted, given);
    if (!found)
        return;
    std::string told =
        (found->path.empty() ? std::string("the body") : found->path) + ' ' + found->what + '.';
    if (found->kind == catalog::violation_kind::unknown)
        told += did_you_mean(
            std::string_view(found->path).substr(found->path.rfind('.') + 1),
            names_beside(wanted, found->path));
    throw usage_error(told);
}

std::string path_with(const catalog::operation& of, const std::vector<std::string>& values) {
    const auto names = path_parameters(of);
    std::string made;
    std::string_view rest = of.path;
    for (std::size_t i = 0; i != names.size(); ++i) {
        if (i >= values.size() || values[i].empty())
            throw usage_error("its " + std::string(names[i]) + " is missing");
        const auto open = rest.find('{');
        made.append(rest.substr(0, open));
        net::append_percent_encoded(made, values[i]);
        rest.remove_prefix(rest.find('}') + 1);
    }
    return made.append(rest);
}

void append_query(std::string& target, std::string_view name, const value& what) {
    if (const auto* several = what.if_array()) {
        for (const auto& one : *several)
            append_query(target, name, one);
        return;
    }
    target += target.find('?') == target.npos ? '?' : '&';
    net::append_percent_encoded(target, name);
    target += '=';
    net::append_percent_encoded(target, text_of(what));
}

// A text that a shell takes as it is.
std::string shell_quoted(std::string_view text) {
    std::string made = "'";
    for (const char c : text)
        if (c == '\'')
            made += "'\\''";
        else
            made += c;
    return made + '\'';
}

} // namespace

std::string text_of(const value& parameter) {
    if (const auto* text = parameter.if_string())
        return {text->data(), text->size()};
    return compact_json(parameter);
}

bool needs_end_user(const catalog::operation& of) noexcept {
    return of.path.starts_with("/quickbooks-desktop");
}

wire_request make_request(const catalog::operation& of, const arguments& given) {
    wire_request made;
    made.method = of.method;
    made.target = path_with(of, given.path);
    refuse_what_is_forbidden(of.query, given.query);
    for (const auto& parameter : given.query)
        append_query(made.target, parameter.key(), parameter.value());
    refuse_what_is_forbidden(of.body, given.body);
    if (of.body != nullptr)
        made.body = given.body;
    return made;
}

std::string as_text(const wire_request& request, std::string_view base_url) {
    std::string made(to_string(request.method));
    made.append(" ").append(base_url).append(request.target).append("\nAuthorization: Bearer [secret key]\n");
    if (!request.end_user.empty())
        made.append("Conductor-End-User-Id: ").append(request.end_user).append("\n");
    if (request.body)
        made.append("Content-Type: application/json\n\n").append(pretty_json(*request.body)).append("\n");
    return made;
}

std::string as_curl(const wire_request& request, std::string_view base_url) {
    std::string made = "curl -X " + std::string(to_string(request.method)) + ' ' +
                       shell_quoted(std::string(base_url) + request.target) +
                       " \\\n  -H \"Authorization: Bearer $CONDUCTOR_SECRET_KEY\"";
    if (!request.end_user.empty())
        made += " \\\n  -H " + shell_quoted("Conductor-End-User-Id: " + request.end_user);
    if (request.body)
        made += " \\\n  -H 'Content-Type: application/json' \\\n  -d " +
                shell_quoted(compact_json(*request.body));
    return made + '\n';
}

} // namespace conductor::cli

#include "sandbox/api/router.hpp"

#include "sandbox/api/query.hpp"

#include <algorithm>

namespace conductor::inline CONDUCTOR_ABI::sandbox {
namespace {

// Takes "/segment" off the front of a path.
std::string_view next_segment(std::string_view& path) {
    const auto end = path.find('/', 1);
    const auto segment = path.substr(1, end == std::string_view::npos ? end : end - 1);
    path = end == std::string_view::npos ? std::string_view{} : path.substr(end);
    return segment;
}

bool is_parameter(std::string_view segment) {
    return segment.size() > 1 && segment.front() == '{' && segment.back() == '}';
}

} // namespace

bool match_template(std::string_view path_template, std::string_view path, std::vector<std::string>* values) {
    if (values)
        values->clear();
    while (!path_template.empty() && !path.empty() && path[0] == '/') {
        const auto wanted = next_segment(path_template);
        const auto segment = next_segment(path);
        if (is_parameter(wanted) ? segment.empty() : segment != wanted)
            return false;
        if (is_parameter(wanted) && values)
            values->push_back(percent_decode(segment));
    }
    return path_template.empty() && path.empty();
}

void router::add(std::string_view method, std::string_view path_template, std::size_t number) {
    auto* at = &root_;
    while (!path_template.empty()) {
        const auto segment = next_segment(path_template);
        auto& next = is_parameter(segment) ? at->parameter : at->literals[std::string{segment}];
        if (!next)
            next = std::make_unique<node>();
        at = next.get();
    }
    const bool taken = std::any_of(
        at->methods.begin(), at->methods.end(), [&](const auto& one) { return one.first == method; });
    if (!taken)
        at->methods.emplace_back(method, number);
}

route router::find(std::string_view method, std::string_view path) const {
    route result;
    const auto* end = walk(root_, path, result.parameters);
    if (!end)
        return result;
    result.path_known = true;
    for (const auto& [known, number] : end->methods)
        if (known == method)
            result.found = number;
    return result;
}

// The node where a path ends, if an operation has that path.
const router::node*
router::walk(const node& from, std::string_view path, std::vector<std::string>& parameters) {
    if (path.empty())
        return from.methods.empty() ? nullptr : &from;
    if (path[0] != '/')
        return nullptr;
    const auto segment = next_segment(path);
    if (const auto literal = from.literals.find(segment); literal != from.literals.end()) {
        if (const auto* end = walk(*literal->second, path, parameters))
            return end;
    }
    if (!from.parameter || segment.empty())
        return nullptr;
    parameters.push_back(percent_decode(segment));
    const auto* end = walk(*from.parameter, path, parameters);
    if (!end)
        parameters.pop_back();
    return end;
}

} // namespace conductor::sandbox

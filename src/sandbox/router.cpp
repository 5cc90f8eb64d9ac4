#include "sandbox/router.hpp"

#include <charconv>
#include <cstddef>

namespace conductor::sandbox {
namespace {

std::string percent_decode(std::string_view text) {
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned byte = 0;
        if (text[i] == '%' && i + 2 < text.size()) {
            const auto* begin = text.data() + i + 1;
            const auto [end, ec] = std::from_chars(begin, begin + 2, byte, 16);
            if (ec == std::errc{} && end == begin + 2) {
                decoded += static_cast<char>(byte);
                i += 2;
                continue;
            }
        }
        decoded += text[i];
    }
    return decoded;
}

// Takes "/segment" off the front of a path.
std::string_view next_segment(std::string_view& path) {
    const auto end = path.find('/', 1);
    const auto segment = path.substr(1, end == std::string_view::npos ? end : end - 1);
    path = end == std::string_view::npos ? std::string_view{} : path.substr(end);
    return segment;
}

} // namespace

bool match_template(std::string_view path_template, std::string_view path, std::vector<std::string>* values) {
    if (values)
        values->clear();
    while (!path_template.empty() && !path.empty() && path[0] == '/') {
        const auto wanted = next_segment(path_template);
        const auto segment = next_segment(path);
        const bool is_parameter = wanted.size() > 1 && wanted.front() == '{' && wanted.back() == '}';
        if (is_parameter ? segment.empty() : segment != wanted)
            return false;
        if (is_parameter && values)
            values->push_back(percent_decode(segment));
    }
    return path_template.empty() && path.empty();
}

route find_route(std::span<const operation> table, std::string_view method, std::string_view path) {
    route result;
    for (const auto& candidate : table) {
        std::vector<std::string> parameters;
        if (!match_template(candidate.path, path, &parameters))
            continue;
        result.path_known = true;
        if (candidate.method == method) {
            result.found = &candidate;
            result.parameters = std::move(parameters);
            return result;
        }
    }
    return result;
}

} // namespace conductor::sandbox

#include "metrics/operation_table.hpp"

#include <conductor/metrics/operation.hpp>

#include <algorithm>

namespace conductor::inline CONDUCTOR_ABI::metrics {

namespace {

using rows = std::span<const operation_row>;

// The rows whose segment at `offset` is this one. All of them have the same text before it.
rows with_segment(rows among, std::size_t offset, std::string_view segment) noexcept {
    const auto segment_of = [&](const operation_row& row) {
        const std::string_view rest = row.path.size() < offset ? std::string_view{} : row.path.substr(offset);
        return rest.substr(0, rest.find('/'));
    };
    const auto first = std::partition_point(
        among.begin(), among.end(), [&](const operation_row& row) { return segment_of(row) < segment; });
    const auto last = std::partition_point(
        first, among.end(), [&](const operation_row& row) { return segment_of(row) == segment; });
    return {first, last};
}

// Those with a parameter there, which stand last: no letter, digit or hyphen comes after a brace.
rows with_parameter(rows among, std::size_t offset) noexcept {
    if (among.empty() || among.back().path.size() <= offset || among.back().path[offset] != '{')
        return {};
    const std::string_view rest = among.back().path.substr(offset);
    return with_segment(among, offset, rest.substr(0, rest.find('/')));
}

} // namespace

std::size_t operation_index(std::string_view method, std::string_view path) noexcept {
    const rows all = operation_table();
    rows left = all;
    std::size_t offset = 1; // in the rows' paths
    if (path.empty() || path.front() != '/')
        return all.size();
    for (;;) {
        path.remove_prefix(1);
        const std::string_view segment = path.substr(0, path.find('/'));
        path.remove_prefix(segment.size());
        rows found = segment.empty() ? rows{} : with_segment(left, offset, segment);
        if (found.empty() && !segment.empty())
            found = with_parameter(left, offset);
        if (found.empty())
            return all.size();
        left = found;
        const auto end = left.front().path.find('/', offset);
        offset = (end == std::string_view::npos ? left.front().path.size() : end) + 1;
        if (path.empty())
            break;
    }
    const auto is_it = [&](const operation_row& row) {
        return row.path.size() < offset && row.method == method;
    };
    const auto found = std::find_if(left.begin(), left.end(), is_it);
    return found == left.end() ? all.size() : static_cast<std::size_t>(&*found - all.data());
}

operation operation_of(std::string_view method, std::string_view path) noexcept {
    const rows all = operation_table();
    const std::size_t index = operation_index(method, path);
    return index == all.size() ? operation{"other", {}} : operation{all[index].name, all[index].path};
}

} // namespace conductor::metrics

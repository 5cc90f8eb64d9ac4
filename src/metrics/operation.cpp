// An operation is found by the beginning of its path, of which few share the same: by its first two segments,
// or by the first alone where a parameter follows. It is looked for twice in each call.

#include "metrics/operation_table.hpp"
#include "metrics/qbd/operations.hpp"

#include <conductor/metrics/operation.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>

namespace conductor::inline CONDUCTOR_ABI::metrics {

namespace {

// Without its last segments.
constexpr std::string_view beginning(std::string_view path, int segments) noexcept {
    std::size_t end = 0;
    for (; segments > 0 && end < path.size(); --segments)
        end = std::min(path.find('/', end + 1), path.size());
    return path.substr(0, end);
}

constexpr std::string_view key_of(const operation_row& row) noexcept {
    const std::string_view two = beginning(row.path, 2);
    return two.ends_with('}') ? beginning(row.path, 1) : two;
}

constexpr std::uint32_t hash_of(std::string_view text) noexcept {
    std::uint32_t hash = 2166136261U; // FNV-1a
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash;
}

// The rows that begin the same.
struct group {
    std::uint32_t hash = 0;
    std::uint16_t first = 0;
    std::uint16_t count = 0;
};

constexpr std::size_t count_groups() noexcept {
    std::size_t count = 1;
    for (std::size_t i = 1; i < std::size(operation_rows); ++i)
        count += key_of(operation_rows[i]) != key_of(operation_rows[i - 1]) ? 1 : 0;
    return count;
}

constexpr auto make_groups() noexcept {
    std::array<group, count_groups()> out{};
    std::size_t at = 0;
    for (std::size_t i = 0; i < std::size(operation_rows); ++i) {
        if (i > 0 && key_of(operation_rows[i]) != key_of(operation_rows[i - 1]))
            ++at;
        if (out[at].count++ == 0) {
            out[at].hash = hash_of(key_of(operation_rows[i]));
            out[at].first = static_cast<std::uint16_t>(i);
        }
    }
    std::sort(out.begin(), out.end(), [](const group& a, const group& b) { return a.hash < b.hash; });
    return out;
}

constexpr auto groups = make_groups();
static_assert(std::adjacent_find(groups.begin(), groups.end(), [](const group& a, const group& b) {
                  return a.hash == b.hash;
              }) == groups.end());

constexpr std::string_view take_segment(std::string_view& path) noexcept {
    path.remove_prefix(1); // the slash
    const std::string_view segment = path.substr(0, path.find('/'));
    path.remove_prefix(segment.size());
    return segment;
}

// A parameter is anything but nothing.
bool matches(std::string_view with_parameters, std::string_view path) noexcept {
    while (!with_parameters.empty() && path.starts_with('/')) {
        const std::string_view wanted = take_segment(with_parameters);
        const std::string_view found = take_segment(path);
        if (wanted.starts_with('{') ? found.empty() : wanted != found)
            return false;
    }
    return with_parameters.empty() && path.empty();
}

} // namespace

std::span<const operation_row> operation_table() noexcept {
    return operation_rows;
}

std::size_t operation_index(std::string_view method, std::string_view path) noexcept {
    for (const int segments : {2, 1}) {
        const std::uint32_t hash = hash_of(beginning(path, segments));
        const auto found = std::lower_bound(
            groups.begin(), groups.end(), hash, [](const group& g, std::uint32_t h) { return g.hash < h; });
        if (found == groups.end() || found->hash != hash)
            continue;
        for (std::size_t i = found->first; i < std::size_t{found->first} + found->count; ++i)
            if (operation_rows[i].method == method && matches(operation_rows[i].path, path))
                return i;
    }
    return std::size(operation_rows);
}

operation operation_of(std::string_view method, std::string_view path) noexcept {
    const std::size_t index = operation_index(method, path);
    if (index == std::size(operation_rows))
        return {"other", {}};
    return {operation_rows[index].name, operation_rows[index].path};
}

} // namespace conductor::metrics

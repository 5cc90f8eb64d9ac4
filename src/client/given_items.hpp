#pragma once

// Which items did a listing give already?

#include <conductor/version.hpp>

#include <boost/unordered/unordered_flat_set.hpp>

#include <cstddef>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::detail {

// It remembers as many as `most`, and half of them at the least: the older half is forgotten at a time. Items
// are known by the hashes of their ids, which take a tenth of the memory: 20 MB for a million. That two of a
// million share one of 64 bits has a probability of one in 37 million.
class given_items {
public:
    static constexpr std::size_t default_most = 1'000'000;

    explicit given_items(std::size_t most = default_most) noexcept
        : half_(most / 2) {}

    // Whether it was not given before, as far as is remembered. It was from now on.
    [[nodiscard]] bool add(std::string_view id);

private:
    using hashes = boost::unordered_flat_set<std::size_t>;

    std::size_t half_;
    hashes recent_;
    hashes older_;
};

} // namespace conductor::detail

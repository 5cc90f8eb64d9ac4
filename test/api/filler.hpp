#pragma once

// Fills a value of any type with content made up from its table.

#include "json/model.hpp"

#include <cstdint>
#include <random>
#include <string>
#include <string_view>

namespace conductor::test {

enum class filling {
    all,      ///< every field, within the limits of the API
    required, ///< what is required, and nothing else
    random,   ///< some fields; texts of all alphabets and lengths; numbers of all sizes; long arrays
};

/// The same seed gives the same content.
class filler {
public:
    explicit filler(filling what, std::uint64_t seed = 1)
        : what_(what)
        , random_(seed) {}

    void fill(const json::type& type, void* value) { fill(type, value, {}); }

private:
    void fill(const json::type& type, void* value, const json::limits& limit);
    void fill_object(const json::object_model& model, void* object);
    void fill_variant(const json::type& type, void* variant);
    void fill_array(const json::type& type, void* array, const json::limits& limit);
    [[nodiscard]] std::string_view text_part();
    [[nodiscard]] std::string text(const json::limits& limit);
    [[nodiscard]] std::int64_t whole_number(const json::limits& limit);
    [[nodiscard]] double number(const json::limits& limit);
    [[nodiscard]] std::uint64_t below(std::uint64_t bound);

    filling what_;
    std::mt19937_64 random_;
    int depth_ = 0; // of objects in one another
};

} // namespace conductor::test

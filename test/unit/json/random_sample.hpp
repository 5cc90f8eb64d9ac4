#pragma once

// Samples that are different for every seed, and the same for the same seed on every platform.

#include "models.hpp"

#include <bit>
#include <cmath>
#include <random>

namespace test {

class random_sample {
public:
    explicit random_sample(std::uint32_t seed)
        : engine_{seed} {}

    // A number below `bound`.
    std::size_t below(std::size_t bound) { return engine_() % bound; }

    sample next() {
        sample value;
        value.name = text();
        value.active = chance();
        value.count = static_cast<std::int64_t>(engine_());
        value.rate = number();
        value.slug = slug();
        value.date = date();
        value.owner = ref();
        fill(value.tags, [this] { return text(); });
        fill(value.lines, [this] { return ref(); });
        fill(value.gaps, [this] { return maybe([this] { return static_cast<std::int64_t>(engine_()); }); });
        fill(value.matrix, [this] {
            std::vector<double> row;
            fill(row, [this] { return number(); });
            return row;
        });
        value.note = maybe([this] { return text(); });
        value.parent = maybe([this] { return ref(); });
        if (chance())
            fill(value.children.emplace(), [this] { return ref(); });
        value.due = maybe([this] { return date(); });
        if (chance())
            value.other_slug = slug();
        value.flag = maybe([this] { return chance(); });
        value.extra = raw(4);
        if (chance()) {
            value.payload = raw(3);
            if (value.payload->is_null()) // in an optional, null is the empty one
                value.payload.reset();
        }
        fill(value.blobs, [this] { return raw(2); });
        return value;
    }

private:
    bool chance() { return below(2) == 0; }

    template <class Make>
    auto maybe(Make make) -> std::optional<decltype(make())> {
        if (chance())
            return std::nullopt;
        return make();
    }

    template <class Vector, class Make>
    void fill(Vector& values, Make make) {
        for (std::size_t i = below(5); i > 0; --i)
            values.push_back(make());
    }

    std::string text() {
        static constexpr std::string_view pieces[] = {"a",
                                                      "plain text ",
                                                      "\"",
                                                      "\\",
                                                      "/",
                                                      "\n",
                                                      "\x01",
                                                      "\x7F",
                                                      "\xC3\xA9",
                                                      "\xE2\x82\xAC",
                                                      "\xF0\x9F\x98\x80"};
        std::string text;
        for (std::size_t i = below(12); i > 0; --i)
            text += pieces[below(std::size(pieces))];
        return text;
    }

    double number() {
        const auto value = std::bit_cast<double>(engine_());
        return chance() || !std::isfinite(value) ? static_cast<double>(below(100'000)) / 100 : value;
    }

    // Never empty: a slug that is not set is not written.
    conductor::open_enum<conductor::integration_slug> slug() {
        if (chance())
            return conductor::integration_slug::quickbooks_desktop;
        return conductor::open_enum<conductor::integration_slug>{"new " + text()};
    }

    std::chrono::year_month_day date() {
        const std::chrono::sys_days day{std::chrono::days{static_cast<int>(below(30'000))}};
        return std::chrono::year_month_day{day};
    }

    reference ref() {
        reference value;
        value.id = "id" + text();
        value.full_name = maybe([this] { return text(); });
        return value;
    }

    boost::json::value raw(std::size_t depth) {
        switch (below(depth == 0 ? 6 : 8)) {
        case 0:
            return nullptr;
        case 1:
            return chance();
        case 2:
            return static_cast<std::int64_t>(engine_());
        case 3:
            return engine_() | (std::uint64_t{1} << 63);
        case 4:
            return static_cast<double>(below(1000)) + 0.5;
        case 5:
            return boost::json::value(text());
        case 6: {
            boost::json::array array;
            fill(array, [this, depth] { return raw(depth - 1); });
            return array;
        }
        default: {
            boost::json::object object;
            for (std::size_t i = below(4); i > 0; --i)
                object[text()] = raw(depth - 1);
            return object;
        }
        }
    }

    std::mt19937_64 engine_;
};

} // namespace test

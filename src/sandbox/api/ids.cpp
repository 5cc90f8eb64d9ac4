#include "sandbox/api/ids.hpp"

#include <array>
#include <cstddef>
#include <cstdio>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

id_generator::id_generator() {
    std::random_device device;
    std::seed_seq seed{device(), device(), device(), device()};
    random_.seed(seed);
}

std::string id_generator::make(std::string_view prefix) {
    static constexpr std::string_view alphabet = "0123456789abcdefghijklmnopqrstuvwxyz";
    constexpr std::size_t tail = 18;
    std::string id{prefix};
    id.reserve(prefix.size() + tail);
    std::uniform_int_distribution<std::size_t> any{0, alphabet.size() - 1};
    const std::lock_guard lock{mutex_};
    for (std::size_t i = 0; i != tail; ++i)
        id += alphabet[any(random_)];
    return id;
}

std::string to_iso8601(std::chrono::system_clock::time_point when) {
    namespace chrono = std::chrono;
    const auto instant = chrono::floor<chrono::milliseconds>(when);
    const auto day = chrono::floor<chrono::days>(instant);
    const chrono::year_month_day date{day};
    const chrono::hh_mm_ss time{instant - day};
    std::array<char, 64> text{};
    const int length = std::snprintf(
        text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
        static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
        static_cast<int>(time.seconds().count()), static_cast<int>(time.subseconds().count()));
    return {text.data(), static_cast<std::size_t>(length)};
}

} // namespace conductor::sandbox

#pragma once

// Random choices. What they begin with is printed by the test, so that they can be had again.

#include <chrono>
#include <cstdlib>
#include <random>

namespace conductor::test {

class dice {
public:
    explicit dice(unsigned seed)
        : engine_(seed) {}

    unsigned below(unsigned limit) { return std::uniform_int_distribution<unsigned>(0, limit - 1)(engine_); }
    bool one_in(unsigned times) { return below(times) == 0; }
    std::chrono::microseconds up_to(std::chrono::milliseconds limit) {
        return std::chrono::microseconds(below(static_cast<unsigned>(limit.count()) * 1'000));
    }
    std::mt19937& engine() noexcept { return engine_; }

private:
    std::mt19937 engine_;
};

inline unsigned number_from_environment(const char* name, unsigned otherwise) {
    const char* given = std::getenv(name);
    return given != nullptr ? static_cast<unsigned>(std::strtoul(given, nullptr, 10)) : otherwise;
}

} // namespace conductor::test

#pragma once

// What all fuzzers share: taking an input apart, and saying what must hold.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::fuzz {

// Hands out an input from left to right. What is missing at its end is zero or empty.
class input {
public:
    input(const std::uint8_t* data, std::size_t size)
        : rest_(reinterpret_cast<const char*>(data), size) {}

    std::uint8_t byte() noexcept {
        if (rest_.empty())
            return 0;
        const auto value = static_cast<std::uint8_t>(rest_.front());
        rest_.remove_prefix(1);
        return value;
    }

    std::uint16_t number() noexcept {
        const unsigned high = byte();
        return static_cast<std::uint16_t>(high << 8 | byte());
    }

    std::string_view bytes(std::size_t count) noexcept {
        const std::string_view taken = rest_.substr(0, count);
        rest_.remove_prefix(taken.size());
        return taken;
    }

    // Up to the next separator, which is taken too.
    std::string_view until(char separator) noexcept {
        const std::string_view taken = rest_.substr(0, rest_.find(separator));
        rest_.remove_prefix(std::min(rest_.size(), taken.size() + 1));
        return taken;
    }

    std::string_view rest() noexcept { return bytes(rest_.size()); }

    [[nodiscard]] bool empty() const noexcept { return rest_.empty(); }

private:
    std::string_view rest_;
};

// What does not hold is a finding.
inline void require(bool holds, const char* what) {
    if (!holds) {
        std::fprintf(stderr, "does not hold: %s\n", what);
        std::abort();
    }
}

// Cuts bytes into pieces of 1 to 256 bytes, whose sizes an input chooses.
class cutter {
public:
    explicit cutter(input& in)
        : sizes_(in.bytes(in.byte() % 16)) {}

    std::size_t next() noexcept {
        if (sizes_.empty())
            return 1;
        return std::size_t{1} + static_cast<std::uint8_t>(sizes_[turn_++ % sizes_.size()]);
    }

private:
    std::string sizes_;
    std::size_t turn_ = 0;
};

} // namespace conductor::fuzz

// The fuzzer, as libFuzzer and replay.cpp call it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

#pragma once

// Answers of which only a part was told, for as long as there is room: the oldest go first.

#include "cli/mcp/long_answer.hpp"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::cli::mcp {

// Where in which answer. Its text is what an assistant gives to `read_more`: "answer-3.41.0".
struct rest_id {
    std::uint64_t answer = 0;
    part_position at;

    friend bool operator==(const rest_id&, const rest_id&) = default;
};

[[nodiscard]] std::string to_string(const rest_id& id);
[[nodiscard]] std::optional<rest_id> parse_rest_id(std::string_view text);

class answer_store {
public:
    struct limits {
        std::size_t answers = 32;
        std::size_t bytes = std::size_t{64} * 1024 * 1024;
    };

    explicit answer_store(limits most);

    // Its number; nothing if it alone is larger than all that is kept.
    [[nodiscard]] std::optional<std::uint64_t> keep(std::shared_ptr<const long_answer> what);

    // nullptr if it is not kept any more, or never was.
    [[nodiscard]] std::shared_ptr<const long_answer> find(std::uint64_t number) const;

    [[nodiscard]] const limits& most() const noexcept { return most_; }

private:
    limits most_;
    std::uint64_t last_number_ = 0;
    std::size_t bytes_ = 0;
    std::deque<std::shared_ptr<const long_answer>> kept_; // the last of them has the last number
};

} // namespace conductor::cli::mcp

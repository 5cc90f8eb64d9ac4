#pragma once

// An answer as JSON that can be told in parts: the records of a list whole, and everything else as pieces of
// its text.

#include <conductor/version.hpp>

#include <boost/json/value.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli::mcp {

// Where a part begins. Before the first record stands what the answer has beside its list.
struct part_position {
    std::size_t record = 0; // from 1; 0 is the answer's beginning
    std::size_t byte = 0;   // in this record's text, if that is too long for one part

    friend bool operator==(const part_position&, const part_position&) = default;
};

struct answer_part {
    enum class form {
        records,  // JSON by itself, with whole records
        fragment, // a piece of the text of a record, or of all
    };

    std::string text;
    form is = form::records;
    std::size_t first = 0; // records: of the answer's, from 1; a fragment's only one
    std::size_t count = 0;
    std::optional<part_position> next; // nothing after the last part
    std::size_t bytes_after = 0;       // of JSON that is not told yet
};

class long_answer {
public:
    // The longest list among the members of an object is what is told by records.
    explicit long_answer(const boost::json::value& whole);

    // The part from there on, in so many bytes at the most; nothing if there is no such place.
    [[nodiscard]] std::optional<answer_part> part(part_position from, std::size_t most) const;

    // The name of the list, as in "data"; empty if the answer is not told by records.
    [[nodiscard]] const std::string& list() const noexcept { return list_; }
    [[nodiscard]] std::size_t records() const noexcept { return records_.size(); }
    [[nodiscard]] std::size_t bytes() const noexcept { return bytes_; }

private:
    [[nodiscard]] answer_part fragment(part_position from, std::size_t most) const;
    [[nodiscard]] answer_part whole_records(std::string text, std::size_t first, std::size_t most) const;
    [[nodiscard]] std::size_t bytes_from(part_position at) const;

    std::string list_;
    std::string beginning_; // up to the list's first record
    std::vector<std::string> records_;
    std::size_t bytes_ = 0;
};

} // namespace conductor::cli::mcp

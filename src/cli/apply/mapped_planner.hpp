#pragma once

// Rows become entries by a mapping. Rows that have the same key and stand together make one record, if the
// mapping has a list with an element for each row.

#include "cli/apply/mapping.hpp"
#include "cli/apply/planned.hpp"
#include "cli/apply/row_parts.hpp"

#include <functional>
#include <optional>
#include <string>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::cli {

class mapped_planner : public planner {
public:
    // `company` gives the end-user's id for its name in the file, which is empty where none is.
    mapped_planner(const mapping& by, std::function<std::string(const std::string&)> company);

    void add(const row& next) override;
    void finish() override;

protected:
    [[nodiscard]] std::string again_text(const std::string& key, std::uint64_t line) const override;

private:
    struct opened {
        planned what;
        row_parts parts;
    };

    [[nodiscard]] planned begin(const row& of) const;
    void set_texts(planned& made, const row& of) const;
    void join(const row& of, const planned& more, row_parts parts);
    void put_unreadable(planned one);

    const mapping& by_;
    bool joins_ = false;
    std::function<std::string(const std::string&)> company_;
    std::optional<opened> open_;
    std::optional<std::uint64_t> doubtful_; // the line before, which may have been of the record that comes
};

} // namespace conductor::cli

#pragma once

// How are records shown? As a table, as JSON in one document or line by line, or as CSV; one after another,
// so that any number of them takes no more memory than a few.

#include "catalog/schema.hpp"
#include "cli/output/terminal.hpp"

#include <boost/json/value.hpp>

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli {

enum class output_format { table, json, jsonl, csv };

[[nodiscard]] std::optional<output_format> output_format_of(std::string_view name);

struct print_options {
    output_format format = output_format::json;
    std::vector<std::string> fields{};             // empty: all, or those that a table has room for
    const catalog::schema::type* record = nullptr; // null: not known
    terminal on{};
    std::size_t columns = 80; // of the terminal; 0: no limit
    bool header = true;
};

using sink = std::function<void(std::string_view)>;

// Shows the records of a list.
class printer {
public:
    virtual ~printer() = default;

    virtual void add(const boost::json::value& record) = 0;

    // Shows what was kept back until now: a table's first rows tell how wide its columns have to be.
    virtual void flush() {}

    // After the last one. Without it a JSON document has no end, and cannot be taken for all there is.
    virtual void finish() = 0;
};

// Throws usage_error if a field is not one of the records'.
[[nodiscard]] std::unique_ptr<printer> make_printer(const print_options& how, sink out);

// Shows one object by itself: as a table, with a line for each field.
void print_object(const print_options& how, const boost::json::value& object, const sink& out);

} // namespace conductor::cli

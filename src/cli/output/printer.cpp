#include "cli/output/printer.hpp"

#include "cli/operations/usage_error.hpp"
#include "cli/output/csv.hpp"
#include "cli/output/fields.hpp"
#include "cli/output/json_text.hpp"
#include "cli/output/table.hpp"

#include <boost/json/array.hpp>

#include <algorithm>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::cli {

using boost::json::value;

namespace {

value chosen(const value& record, const std::vector<std::string>& fields) {
    return fields.empty() ? record : value(parts_of(record, fields));
}

class json_printer final : public printer {
public:
    json_printer(std::vector<std::string> fields, sink out)
        : fields_(std::move(fields))
        , out_(std::move(out)) {}

    void add(const value& record) override {
        out_(std::exchange(begun_, true) ? ",\n  " : "[\n  ");
        out_(pretty_json(chosen(record, fields_), 2));
    }
    void finish() override { out_(begun_ ? "\n]\n" : "[]\n"); }

private:
    std::vector<std::string> fields_;
    sink out_;
    bool begun_ = false;
};

class jsonl_printer final : public printer {
public:
    jsonl_printer(std::vector<std::string> fields, sink out)
        : fields_(std::move(fields))
        , out_(std::move(out)) {}

    void add(const value& record) override { out_(compact_json(chosen(record, fields_)) + '\n'); }
    void finish() override {}

private:
    std::vector<std::string> fields_;
    sink out_;
};

class csv_printer final : public printer {
public:
    csv_printer(std::vector<std::string> fields, bool header, sink out)
        : fields_(std::move(fields))
        , header_(header)
        , out_(std::move(out)) {}

    void add(const value& record) override {
        if (fields_.empty())
            fields_ = usual_fields(record);
        begin();
        std::vector<std::string> row;
        row.reserve(fields_.size());
        for (const auto& field : fields_)
            row.push_back(cell_text(part_of(record, field)));
        out_(csv_row(row));
    }
    void finish() override {
        if (!fields_.empty())
            begin();
    }

private:
    void begin() {
        if (std::exchange(header_, false))
            out_(csv_row(fields_));
    }

    std::vector<std::string> fields_;
    bool header_;
    sink out_;
};

class table_printer final : public printer {
public:
    table_printer(print_options how, sink out)
        : how_(std::move(how))
        , out_(std::move(out)) {}

    void add(const value& record) override {
        if (!table_)
            begin(record);
        std::vector<cell> row;
        for (const auto& field : fields_) {
            const auto* part = part_of(record, field);
            row.push_back({cell_text(part), part != nullptr && part->is_number()});
        }
        table_->add(std::move(row));
    }
    void flush() override {
        if (table_)
            table_->flush();
    }
    void finish() override {
        if (!table_ && !how_.fields.empty())
            begin({});
        flush();
    }

private:
    void begin(const value& first) {
        fields_ = how_.fields;
        if (fields_.empty())
            fields_ = usual_fields(how_.record);
        if (fields_.empty())
            fields_ = usual_fields(first);
        table_.emplace(
            fields_, table_options{how_.on, how_.columns, how_.header, !how_.fields.empty()}, out_);
    }

    print_options how_;
    sink out_;
    std::vector<std::string> fields_;
    std::optional<table> table_;
};

bool is_record_list(const value& part) {
    const auto* array = part.if_array();
    return array != nullptr && !array->empty() && array->front().is_object();
}

// What a person reads of a part: the name of what is referred to with its id, and the parts of an address.
std::string member_text(const value& part) {
    const auto* object = part.if_object();
    if (object == nullptr)
        return cell_text(&part);
    const auto* id = object->if_contains("id");
    const auto* name = object->if_contains("fullName");
    if (id != nullptr && name != nullptr)
        return cell_text(name) + " (" + cell_text(id) + ')';
    const bool is_plain = std::none_of(
        object->begin(), object->end(), [](const auto& member) { return member.value().is_structured(); });
    if (!is_plain)
        return compact_json(part);
    std::string made;
    for (const auto& member : *object)
        if (const auto text = cell_text(&member.value()); !text.empty())
            made += (made.empty() ? "" : ", ") + text;
    return made;
}

bool says_nothing(const value& part) {
    return part.is_null() || (part.is_array() && part.get_array().empty());
}

void print_records(const print_options& how, const value& records, const sink& out) {
    std::vector<std::string> fields = usual_fields(records.get_array().front());
    table made(fields, table_options{how.on, how.columns, true, false, 2}, out);
    for (const auto& record : records.get_array()) {
        std::vector<cell> row;
        for (const auto& field : fields) {
            const auto* part = part_of(record, field);
            row.push_back({cell_text(part), part != nullptr && part->is_number()});
        }
        made.add(std::move(row));
    }
    made.flush();
}

// What was asked for is shown, be it empty.
void print_members(const print_options& how, const boost::json::object& object, const sink& out) {
    const auto is_shown = [&](const value& part) { return !how.fields.empty() || !says_nothing(part); };
    std::size_t widest = 0;
    for (const auto& member : object)
        if (is_shown(member.value()) && !is_record_list(member.value()))
            widest = std::max(widest, width_of(one_line(member.key())));
    for (const auto& member : object) {
        if (!is_shown(member.value()))
            continue;
        const auto name = one_line(member.key());
        if (is_record_list(member.value())) {
            out(styled(how.on, style::bold, name) + '\n');
            print_records(how, member.value(), out);
            continue;
        }
        const std::size_t begin = widest + 2;
        const auto text =
            one_line(says_nothing(member.value()) ? std::string() : member_text(member.value()));
        const bool is_cut = how.columns > begin;
        out(styled(how.on, style::bold, name) + std::string(text.empty() ? 0 : begin - width_of(name), ' ') +
            (is_cut ? shortened(text, how.columns - begin) : text) + '\n');
    }
}

} // namespace

namespace {

std::vector<std::string> fields_of(const print_options& how) {
    try {
        return checked_fields(how.fields, how.record);
    } catch (const usage_error& why) {
        throw usage_error(std::string("--fields: ") + why.what());
    }
}

} // namespace

std::optional<output_format> output_format_of(std::string_view name) {
    constexpr std::pair<std::string_view, output_format> known[] = {
        {"table", output_format::table},
        {"json", output_format::json},
        {"jsonl", output_format::jsonl},
        {"csv", output_format::csv}};
    for (const auto& [text, made] : known)
        if (text == name)
            return made;
    return std::nullopt;
}

std::unique_ptr<printer> make_printer(const print_options& how, sink out) {
    auto fields = fields_of(how);
    switch (how.format) {
    case output_format::json:
        break;
    case output_format::jsonl:
        return std::make_unique<jsonl_printer>(std::move(fields), std::move(out));
    case output_format::csv:
        return std::make_unique<csv_printer>(
            fields.empty() ? usual_fields(how.record) : std::move(fields), how.header, std::move(out));
    case output_format::table: {
        auto checked = how;
        checked.fields = std::move(fields);
        return std::make_unique<table_printer>(std::move(checked), std::move(out));
    }
    }
    return std::make_unique<json_printer>(std::move(fields), std::move(out));
}

void print_object(const print_options& how, const value& object, const sink& out) {
    const auto fields = fields_of(how);
    const auto shown = chosen(object, fields);
    switch (how.format) {
    case output_format::csv: {
        const auto made = make_printer(how, out);
        made->add(object);
        made->finish();
        return;
    }
    case output_format::jsonl:
        out(compact_json(shown) + '\n');
        return;
    case output_format::table:
        if (const auto* members = shown.if_object()) {
            print_members(how, *members, out);
            return;
        }
        break;
    case output_format::json:
        break;
    }
    out(pretty_json(shown) + '\n');
}

} // namespace conductor::cli

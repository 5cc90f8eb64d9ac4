#include "cli/mcp/long_answer.hpp"

#include "cli/output/json_text.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <algorithm>
#include <string_view>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::cli::mcp {

namespace json = boost::json;

namespace {

constexpr std::string_view list_end = "]}";
constexpr std::size_t longest_beginning = 2'000; // of what stands in the first part beside the records

std::vector<std::string> texts_of_records(const json::array& of) {
    std::vector<std::string> made;
    made.reserve(of.size());
    for (const auto& one : of)
        made.push_back(compact_json(one));
    return made;
}

std::size_t total_size(const std::vector<std::string>& texts) {
    std::size_t made = 0;
    for (const auto& text : texts)
        made += text.size() + 1;
    return made;
}

std::string list_beginning(const json::object& beside, std::string_view list) {
    auto made = compact_json(beside);
    made.pop_back();
    if (!beside.empty())
        made += ',';
    return made + '"' + std::string(list) + "\":[";
}

bool continues_character(std::string_view text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

// Where a piece of at most so many bytes ends without tearing a character apart. It has one at least.
std::size_t piece_end(std::string_view text, std::size_t from, std::size_t most) {
    auto end = std::min(text.size(), from + most);
    while (end > from && continues_character(text, end))
        --end;
    if (end == from && end < text.size())
        for (++end; continues_character(text, end);)
            ++end;
    return end;
}

} // namespace

long_answer::long_answer(const json::value& whole) {
    if (const auto* object = whole.if_object()) {
        for (const auto& member : *object)
            if (const auto* array = member.value().if_array(); array != nullptr && !array->empty())
                if (auto texts = texts_of_records(*array); total_size(texts) > total_size(records_)) {
                    list_ = member.key();
                    records_ = std::move(texts);
                }
        auto beside = *object;
        beside.erase(list_);
        if (!list_.empty())
            beginning_ = list_beginning(beside, list_);
    }
    if (list_.empty() || beginning_.size() > longest_beginning) {
        list_.clear();
        beginning_.clear();
        records_ = {compact_json(whole)};
    }
    bytes_ = bytes_from({});
}

std::size_t long_answer::bytes_from(part_position at) const {
    if (list_.empty())
        return records_.front().size() - at.byte;
    std::size_t made = list_end.size() + (at.record == 0 ? beginning_.size() : 0);
    const auto first = std::max<std::size_t>(at.record, 1);
    for (auto i = first; i <= records_.size(); ++i)
        made += records_[i - 1].size() + (i == first ? 0 : 1);
    return made - at.byte;
}

answer_part long_answer::fragment(part_position from, std::size_t most) const {
    const std::size_t record = std::max<std::size_t>(from.record, 1);
    const std::string_view text = records_[record - 1];
    const auto end = piece_end(text, from.byte, most);
    answer_part made;
    made.text = text.substr(from.byte, end - from.byte);
    made.is = answer_part::form::fragment;
    made.first = record;
    made.count = 1;
    if (end != text.size())
        made.next = part_position{record, end};
    else if (record != records_.size())
        made.next = part_position{record + 1, 0};
    return made;
}

answer_part long_answer::whole_records(std::string text, std::size_t first, std::size_t most) const {
    answer_part made;
    made.text = std::move(text);
    made.first = first;
    for (auto i = first; i <= records_.size(); ++i) {
        const auto& record = records_[i - 1];
        if (made.text.size() + (made.count != 0 ? 1 : 0) + record.size() + list_end.size() > most)
            break;
        made.text.append(made.count != 0 ? "," : "").append(record);
        ++made.count;
    }
    made.text += list_end;
    if (first + made.count <= records_.size())
        made.next = part_position{first + made.count, 0};
    return made;
}

std::optional<answer_part> long_answer::part(part_position from, std::size_t most) const {
    const bool is_there =
        from.record <= records_.size() &&
        (from.byte == 0 || (from.record != 0 && from.byte < records_[from.record - 1].size() &&
                            !continues_character(records_[from.record - 1], from.byte)));
    if (!is_there)
        return std::nullopt;
    answer_part made;
    if (list_.empty()) {
        made = fragment(from, most);
        if (from == part_position{} && !made.next)
            made.is = answer_part::form::records; // it is all there is, and no piece
    } else if (from.record == 0) {
        made = whole_records(beginning_, 1, most);
    } else {
        if (from.byte == 0)
            made = whole_records("{\"" + list_ + "\":[", from.record, most);
        if (made.count == 0)
            made = fragment(from, most);
    }
    if (made.next)
        made.bytes_after = bytes_from(*made.next);
    return made;
}

} // namespace conductor::cli::mcp

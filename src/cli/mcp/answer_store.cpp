#include "cli/mcp/answer_store.hpp"

#include <charconv>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::cli::mcp {

namespace {

constexpr std::string_view id_beginning = "answer-";

template <class Number>
bool read_number(std::string_view& text, Number& to) {
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), to);
    if (failed != std::errc())
        return false;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return true;
}

bool read_dot(std::string_view& text) {
    if (!text.starts_with('.'))
        return false;
    text.remove_prefix(1);
    return true;
}

} // namespace

std::string to_string(const rest_id& id) {
    return std::string(id_beginning) + std::to_string(id.answer) + '.' + std::to_string(id.at.record) + '.' +
           std::to_string(id.at.byte);
}

std::optional<rest_id> parse_rest_id(std::string_view text) {
    if (!text.starts_with(id_beginning))
        return std::nullopt;
    text.remove_prefix(id_beginning.size());
    rest_id made;
    const bool read = read_number(text, made.answer) && read_dot(text) && read_number(text, made.at.record) &&
                      read_dot(text) && read_number(text, made.at.byte);
    if (!read || !text.empty())
        return std::nullopt;
    return made;
}

answer_store::answer_store(limits most)
    : most_(most) {}

std::optional<std::uint64_t> answer_store::keep(std::shared_ptr<const long_answer> what) {
    if (what->bytes() > most_.bytes)
        return std::nullopt;
    bytes_ += what->bytes();
    kept_.push_back(std::move(what));
    while (kept_.size() > most_.answers || bytes_ > most_.bytes) {
        bytes_ -= kept_.front()->bytes();
        kept_.pop_front();
    }
    return ++last_number_;
}

std::shared_ptr<const long_answer> answer_store::find(std::uint64_t number) const {
    if (number == 0 || number > last_number_ || last_number_ - number >= kept_.size())
        return nullptr;
    return kept_[kept_.size() - 1 - static_cast<std::size_t>(last_number_ - number)];
}

} // namespace conductor::cli::mcp

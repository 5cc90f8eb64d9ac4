#include "cli/mcp/line_buffer.hpp"

namespace conductor::inline CONDUCTOR_ABI::cli::mcp {

void line_buffer::add(std::string_view bytes) {
    bytes_.erase(0, begin_);
    searched_ -= begin_;
    begin_ = 0;
    bytes_ += bytes;
}

void line_buffer::end() {
    if (begin_ != bytes_.size() || passing_over_)
        bytes_ += '\n';
}

std::optional<input_line> line_buffer::next() {
    const auto found = bytes_.find('\n', searched_);
    if (found == bytes_.npos) {
        if (bytes_.size() - begin_ > most_)
            passing_over_ = true;
        if (passing_over_)
            begin_ = bytes_.size();
        searched_ = bytes_.size();
        return std::nullopt;
    }
    input_line made;
    made.too_long = passing_over_ || found - begin_ > most_;
    if (!made.too_long)
        made.text = bytes_.substr(begin_, found - begin_);
    passing_over_ = false;
    begin_ = searched_ = found + 1;
    return made;
}

} // namespace conductor::cli::mcp

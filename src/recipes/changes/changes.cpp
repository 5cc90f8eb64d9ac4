// What the streams of changes are made with.

#include "recipes/changes/feed.hpp"
#include "recipes/changes/mark.hpp"

#include <conductor/errc.hpp>
#include <conductor/recipes/changes.hpp>

#include <memory>
#include <optional>
#include <string>

namespace conductor::inline CONDUCTOR_ABI {

change_mark change_mark::parse(std::string_view text) {
    if (!recipes::parse_mark(text)) {
        error(errc::invalid_argument, "the text is no mark of changes that this version can read", {})
            .raise();
    }
    change_mark made;
    if (text != change_mark().to_string())
        made.text_ = text;
    return made;
}

std::string change_mark::to_string() const {
    return text_.empty() ? recipes::to_text({}) : text_;
}

detail::change_feed_ptr detail::make_change_feed(
    const company& of, const change_selection& selection, const change_mark& since,
    const watch_options* repeated, const request_options& options) {
    std::optional<recipes::watch_pace> pace;
    if (repeated != nullptr)
        pace.emplace(repeated->interval, repeated->max_interval);
    auto mark = recipes::parse_mark(since.to_string());
    return std::make_shared<recipes::round_feed>(of, selection, *std::move(mark), pace, options);
}

} // namespace conductor

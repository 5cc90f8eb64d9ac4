#include "client/page_cursor.hpp"

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::detail {

std::optional<page_fault> page_cursor::accept(const page_facts& page) {
    if (!page.has_more) {
        next_.reset();
        at_end_ = true;
        return std::nullopt;
    }
    if (!page.next_cursor || page.next_cursor->empty()) {
        return page_fault{
            "the page says that more follow, and gives no cursor to ask for them", "/nextCursor"};
    }
    std::optional<std::string> next = page.next_cursor; // before anything changes, as it needs memory
    if (page.items == 0) {
        if (!cursors_of_nothing_.insert(*next).second) {
            return page_fault{
                "empty pages in a row have the same cursor, and say that more follow", "/hasMore"};
        }
    } else {
        if (page.fingerprint && !seen_.insert(*page.fingerprint).second) {
            return page_fault{
                "the page has the same items as an earlier one: the listing would not end", "/data"};
        }
        cursors_of_nothing_.clear();
    }
    next_ = std::move(next);
    return std::nullopt;
}

} // namespace conductor::detail

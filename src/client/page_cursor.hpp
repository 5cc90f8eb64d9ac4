#pragma once

// Where is a listing: what to ask next, whether it is over, and whether it goes round in circles?

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace conductor::detail {

// What a page says about its listing.
struct page_facts {
    bool has_more = false;
    std::optional<std::string> next_cursor;
    std::size_t items = 0;
    std::size_t fingerprint = 0; // of its items
};

// Why a page cannot be part of an honest listing. The pointer says where in its body.
struct page_fault {
    std::string_view message;
    std::string_view pointer;
};

// The cursor keeps its value through a listing, so it cannot tell a page from the one before: the items do.
class page_cursor {
public:
    // Takes the page into the listing, or says why not; the listing then stays where it was.
    [[nodiscard]] std::optional<page_fault> accept(const page_facts& page);

    [[nodiscard]] bool at_end() const noexcept { return at_end_; }

    // What the next page is asked for with; nothing before the first page and after the last.
    [[nodiscard]] const std::optional<std::string>& next() const noexcept { return next_; }

private:
    std::optional<std::string> next_;
    std::set<std::size_t> seen_; // fingerprints of the pages that had items
    bool last_was_empty_ = false;
    bool at_end_ = false;
};

// A number for the bytes of a page's "data" member: `remainingCount` and the like may differ between two
// pages that are the same. Of the whole body if there is no such member.
[[nodiscard]] std::size_t fingerprint_of_items(std::string_view body);

// The value of the request line's query parameter `cursor`, if it has one. `head` begins with the request
// line.
[[nodiscard]] std::optional<std::string> cursor_in(std::string_view head);

// The same request with this cursor instead of the one it has, if any.
[[nodiscard]] std::string with_cursor(std::string_view head, std::string_view cursor);

} // namespace conductor::detail

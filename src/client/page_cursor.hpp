#pragma once

// Where is a listing: what to ask next, whether it is over, and whether it goes round in circles?

#include <conductor/version.hpp>

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::detail {

// What a page says about its listing.
struct page_facts {
    bool has_more = false;
    std::optional<std::string> next_cursor;
    std::size_t items = 0;
    std::optional<std::size_t> fingerprint; // of its items, if they can be told
};

// Why a page cannot be part of an honest listing. The pointer says where in its body.
struct page_fault {
    std::string_view message;
    std::string_view pointer;
};

// The cursor keeps its value through a listing, so it cannot tell a page from the one before: the items do.
// Empty pages in a row have none, and are told by their cursors.
class page_cursor {
public:
    // Takes the page into the listing, or says why not; the listing then stays where it was.
    [[nodiscard]] std::optional<page_fault> accept(const page_facts& page);

    [[nodiscard]] bool at_end() const noexcept { return at_end_; }

    // What the next page is asked for with; nothing before the first page and after the last.
    [[nodiscard]] const std::optional<std::string>& next() const noexcept { return next_; }

private:
    std::optional<std::string> next_;
    std::set<std::size_t> seen_;               // fingerprints of the pages that had items
    std::set<std::string> cursors_of_nothing_; // of the empty pages since then
    bool at_end_ = false;
};

} // namespace conductor::detail

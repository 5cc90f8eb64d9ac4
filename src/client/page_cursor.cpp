#include "client/page_cursor.hpp"

#include "net/percent.hpp"

#include <algorithm>
#include <functional>
#include <utility>

namespace conductor::detail {

namespace {

// The end of the string whose opening quote is at `at`: one past its closing quote.
std::size_t end_of_string(std::string_view json, std::size_t at) {
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        if (json[at] == '\\') {
            ++at;
        }
    }
    return at < json.size() ? at + 1 : json.size();
}

// The bytes of the top-level member "data", from its colon to the end of its array; or everything.
std::string_view data_of(std::string_view json) {
    constexpr std::string_view name = "\"data\"";
    std::size_t depth = 0;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < json.size();) {
        const char c = json[at];
        if (c == '"') {
            const std::size_t end = end_of_string(json, at);
            if (begin == 0 && depth == 1 && json.substr(at, end - at) == name &&
                json.find_first_not_of(" \t\r\n", end) == json.find(':', end)) {
                begin = end;
            }
            at = end;
            continue;
        }
        if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']') && depth > 0) {
            --depth;
            if (begin != 0 && depth == 1) {
                return json.substr(begin, at + 1 - begin);
            }
        }
        ++at;
    }
    return json;
}

// Where the query of a request line begins (with its question mark), and where the target ends.
struct target_parts {
    std::size_t query;
    std::size_t end;
};

target_parts find_target(std::string_view head) {
    const std::size_t begin = head.find(' ') + 1;
    const std::size_t end = head.find(' ', begin);
    return {std::min(head.find('?', begin), end), end};
}

template <class Visit>
void each_parameter(std::string_view query, Visit visit) {
    while (!query.empty()) {
        const auto length = std::min(query.find('&'), query.size());
        if (length > 0) {
            visit(query.substr(0, length));
        }
        query.remove_prefix(std::min(length + 1, query.size()));
    }
}

constexpr std::string_view parameter = "cursor=";

} // namespace

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
    if (page.items == 0 && last_was_empty_) {
        return page_fault{"two pages in a row are empty, and say that more follow", "/hasMore"};
    }
    std::optional<std::string> next = page.next_cursor; // before anything changes, as it needs memory
    if (page.items != 0 && !seen_.insert(page.fingerprint).second) {
        return page_fault{
            "the page has the same items as an earlier one: the listing would not end", "/data"};
    }
    last_was_empty_ = page.items == 0;
    next_ = std::move(next);
    return std::nullopt;
}

std::size_t fingerprint_of_items(std::string_view body) {
    return std::hash<std::string_view>{}(data_of(body));
}

std::optional<std::string> cursor_in(std::string_view head) {
    const target_parts target = find_target(head);
    std::optional<std::string> found;
    each_parameter(
        head.substr(target.query, target.end - target.query).substr(target.query < target.end ? 1 : 0),
        [&](std::string_view one) {
            if (one.starts_with(parameter)) {
                found = net::percent_decode(one.substr(parameter.size()));
            }
        });
    return found;
}

std::string with_cursor(std::string_view head, std::string_view cursor) {
    const target_parts target = find_target(head);
    std::string made(head.substr(0, target.query));
    char separator = '?';
    each_parameter(
        head.substr(target.query, target.end - target.query).substr(target.query < target.end ? 1 : 0),
        [&](std::string_view one) {
            if (!one.starts_with(parameter)) {
                made += separator;
                made += one;
                separator = '&';
            }
        });
    made += separator;
    made += parameter;
    net::append_percent_encoded(made, cursor);
    made += head.substr(target.end);
    return made;
}

} // namespace conductor::detail

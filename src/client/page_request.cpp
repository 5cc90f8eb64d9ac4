#include "client/page_request.hpp"

#include "net/percent.hpp"
#include "values/date.hpp"

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::detail {

void page_request::write(
    call::prepared_request& out, const std::optional<std::string>& at,
    const std::optional<day_window>& window) const {
    out = common;
    out.head = target;
    char next = separator;
    const auto name = [&](std::string_view parameter) {
        out.head += std::exchange(next, '&');
        out.head += parameter;
        out.head += '=';
    };
    if (window) {
        name(by.from);
        (void)values::append_date(out.head, window->first);
        name(by.to);
        (void)values::append_date(out.head, window->last);
    }
    if (at) {
        name(cursor_name);
        net::append_percent_encoded(out.head, *at);
        out.limits.forbid_repeats();
    }
    out.head += rest;
}

} // namespace conductor::detail

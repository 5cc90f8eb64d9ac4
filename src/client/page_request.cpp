#include "client/page_request.hpp"

#include "net/percent.hpp"

namespace conductor::detail {

void page_request::write(call::prepared_request& out, const std::optional<std::string>& at) const {
    out = common;
    out.head = target;
    if (at) {
        out.head += separator;
        out.head += cursor_name;
        out.head += '=';
        net::append_percent_encoded(out.head, *at);
    }
    out.head += rest;
}

} // namespace conductor::detail

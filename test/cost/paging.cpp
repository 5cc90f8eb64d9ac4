#include "client/page_cursor.hpp"
#include "client/page_request.hpp"
#include "sample.hpp"
#include "work.hpp"

#include <conductor/detail/page_feed.hpp>

#include <stdexcept>
#include <string>

namespace conductor::cost {

void turn_page(std::size_t times) {
    detail::typed_page<qbd::invoice> page;
    page.value = bench::sample_page();
    page.value.has_more = true;
    page.value.next_cursor = std::string(40, 'c');
    detail::page_request request;
    request.target = "GET /v1/quickbooks-desktop/invoices?limit=150";
    request.separator = '&';
    request.rest = " HTTP/1.1\r\n" + std::string(300, 'x') + "\r\n";
    call::prepared_request next;
    for (std::size_t i = 0; i < times; ++i) {
        detail::page_cursor listing;
        page.read();
        if (listing.accept({page.has_more, page.next_cursor, page.items(), page.fingerprint()}))
            throw std::runtime_error("the page is refused");
        request.write(next, listing.next());
    }
    if (!next.head.ends_with(request.rest))
        throw std::runtime_error("another request than what is to be counted");
}

} // namespace conductor::cost

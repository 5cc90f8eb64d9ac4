// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/item_sites.hpp>
#include <conductor/qbd/resources/item_sites.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call
item_sites::prepare_list(const item_site_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/item-sites");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<cursor_page<item_site>>();
}

page_stream<item_site>
item_sites::pages(const item_site_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/item-sites");
    return page_stream<item_site>(
        std::move(request).expect_pages<cursor_page<item_site>>(company_->client, params, paging));
}

page_stream<item_site>
item_sites::pages(detail::no_params, request_options options, page_options paging) const {
    const item_site_list_params none;
    return pages(none, options, paging);
}

item_stream<item_site> item_sites::list_all(
    const item_site_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/item-sites");
    return item_stream<item_site>(page_stream<item_site>(
        std::move(request).expect_pages<cursor_page<item_site>>(company_->client, params, paging)));
}

item_stream<item_site>
item_sites::list_all(detail::no_params, request_options options, page_options paging) const {
    const item_site_list_params none;
    return list_all(none, options, paging);
}

prepared_call item_sites::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/item-sites/").parameter("id", id);
    return std::move(request).expect<item_site>();
}

} // namespace conductor::qbd::resources

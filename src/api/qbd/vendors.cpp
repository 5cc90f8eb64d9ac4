// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/resources/vendors.hpp>
#include <conductor/qbd/vendors.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call vendors::prepare_list(const vendor_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/vendors");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<cursor_page<vendor>>();
}

page_stream<vendor>
vendors::pages(const vendor_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/vendors");
    return page_stream<vendor>(
        std::move(request).expect_pages<cursor_page<vendor>>(company_->client, params, paging));
}

page_stream<vendor> vendors::pages(detail::no_params, request_options options, page_options paging) const {
    const vendor_list_params none;
    return pages(none, options, paging);
}

item_stream<vendor>
vendors::list_all(const vendor_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/vendors");
    return item_stream<vendor>(page_stream<vendor>(
        std::move(request).expect_pages<cursor_page<vendor>>(company_->client, params, paging)));
}

item_stream<vendor> vendors::list_all(detail::no_params, request_options options, page_options paging) const {
    const vendor_list_params none;
    return list_all(none, options, paging);
}

item_stream<vendor> vendors::list_in_windows(
    const vendor_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/vendors").in_windows(windows, detail::by_update);
    return item_stream<vendor>(page_stream<vendor>(
        std::move(request).expect_pages<cursor_page<vendor>>(company_->client, params, paging)));
}

item_stream<vendor> vendors::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const vendor_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call
vendors::prepare_create(const vendor_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/vendors");
    request.body(params);
    return std::move(request).expect<vendor>();
}

prepared_call vendors::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/vendors/").parameter("id", id);
    return std::move(request).expect<vendor>();
}

prepared_call vendors::prepare_update(
    std::string_view id, const vendor_update_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/vendors/").parameter("id", id);
    request.body(params);
    return std::move(request).expect<vendor>();
}

} // namespace conductor::qbd::resources

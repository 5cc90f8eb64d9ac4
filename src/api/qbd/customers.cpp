// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/customers.hpp>
#include <conductor/qbd/resources/customers.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call
customers::prepare_list(const customer_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/customers");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<cursor_page<customer>>();
}

page_stream<customer>
customers::pages(const customer_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/customers");
    return page_stream<customer>(
        std::move(request).expect_pages<cursor_page<customer>>(company_->client, params, paging));
}

page_stream<customer>
customers::pages(detail::no_params, request_options options, page_options paging) const {
    const customer_list_params none;
    return pages(none, options, paging);
}

item_stream<customer>
customers::list_all(const customer_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/customers");
    return item_stream<customer>(page_stream<customer>(
        std::move(request).expect_pages<cursor_page<customer>>(company_->client, params, paging)));
}

item_stream<customer>
customers::list_all(detail::no_params, request_options options, page_options paging) const {
    const customer_list_params none;
    return list_all(none, options, paging);
}

item_stream<customer> customers::list_in_windows(
    const customer_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/customers").in_windows(windows, detail::by_update);
    return item_stream<customer>(page_stream<customer>(
        std::move(request).expect_pages<cursor_page<customer>>(company_->client, params, paging)));
}

item_stream<customer> customers::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const customer_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call
customers::prepare_create(const customer_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/customers");
    request.body(params);
    return std::move(request).expect<customer>();
}

prepared_call customers::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/customers/").parameter("id", id);
    return std::move(request).expect<customer>();
}

prepared_call customers::prepare_update(
    std::string_view id, const customer_update_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/customers/").parameter("id", id);
    request.body(params);
    return std::move(request).expect<customer>();
}

} // namespace conductor::qbd::resources

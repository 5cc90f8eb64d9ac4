// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/customer_types.hpp>
#include <conductor/qbd/resources/customer_types.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call
customer_types::prepare_list(const customer_type_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/customer-types");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<item_list<customer_type>>();
}

item_stream<customer_type> customer_types::list_all(
    const customer_type_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/customer-types");
    return item_stream<customer_type>(page_stream<customer_type>(
        std::move(request).expect_pages<item_list<customer_type>>(company_->client, params, paging)));
}

item_stream<customer_type>
customer_types::list_all(detail::no_params, request_options options, page_options paging) const {
    const customer_type_list_params none;
    return list_all(none, options, paging);
}

item_stream<customer_type> customer_types::list_in_windows(
    const customer_type_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/customer-types").in_windows(windows, detail::by_update);
    return item_stream<customer_type>(page_stream<customer_type>(
        std::move(request).expect_pages<item_list<customer_type>>(company_->client, params, paging)));
}

item_stream<customer_type> customer_types::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const customer_type_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call customer_types::prepare_create(
    const customer_type_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/customer-types");
    request.body(params);
    return std::move(request).expect<customer_type>();
}

prepared_call customer_types::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/customer-types/").parameter("id", id);
    return std::move(request).expect<customer_type>();
}

} // namespace conductor::qbd::resources

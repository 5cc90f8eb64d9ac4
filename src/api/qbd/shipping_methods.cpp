// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/resources/shipping_methods.hpp>
#include <conductor/qbd/shipping_methods.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call shipping_methods::prepare_list(
    const shipping_method_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/shipping-methods");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<item_list<shipping_method>>();
}

item_stream<shipping_method> shipping_methods::list_all(
    const shipping_method_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/shipping-methods");
    return item_stream<shipping_method>(page_stream<shipping_method>(
        std::move(request).expect_pages<item_list<shipping_method>>(company_->client, params, paging)));
}

item_stream<shipping_method>
shipping_methods::list_all(detail::no_params, request_options options, page_options paging) const {
    const shipping_method_list_params none;
    return list_all(none, options, paging);
}

item_stream<shipping_method> shipping_methods::list_in_windows(
    const shipping_method_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/shipping-methods").in_windows(windows, detail::by_update);
    return item_stream<shipping_method>(page_stream<shipping_method>(
        std::move(request).expect_pages<item_list<shipping_method>>(company_->client, params, paging)));
}

item_stream<shipping_method> shipping_methods::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const shipping_method_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call shipping_methods::prepare_create(
    const shipping_method_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/shipping-methods");
    request.body(params);
    return std::move(request).expect<shipping_method>();
}

prepared_call shipping_methods::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/shipping-methods/").parameter("id", id);
    return std::move(request).expect<shipping_method>();
}

} // namespace conductor::qbd::resources

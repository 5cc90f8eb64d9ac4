// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/payment_methods.hpp>
#include <conductor/qbd/resources/payment_methods.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call payment_methods::prepare_list(
    const payment_method_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/payment-methods");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<item_list<payment_method>>();
}

item_stream<payment_method> payment_methods::list_all(
    const payment_method_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/payment-methods");
    return item_stream<payment_method>(page_stream<payment_method>(
        std::move(request).expect_pages<item_list<payment_method>>(company_->client, params, paging)));
}

item_stream<payment_method>
payment_methods::list_all(detail::no_params, request_options options, page_options paging) const {
    const payment_method_list_params none;
    return list_all(none, options, paging);
}

item_stream<payment_method> payment_methods::list_in_windows(
    const payment_method_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/payment-methods").in_windows(windows, detail::by_update);
    return item_stream<payment_method>(page_stream<payment_method>(
        std::move(request).expect_pages<item_list<payment_method>>(company_->client, params, paging)));
}

item_stream<payment_method> payment_methods::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const payment_method_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call payment_methods::prepare_create(
    const payment_method_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/payment-methods");
    request.body(params);
    return std::move(request).expect<payment_method>();
}

prepared_call payment_methods::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/payment-methods/").parameter("id", id);
    return std::move(request).expect<payment_method>();
}

} // namespace conductor::qbd::resources

// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/purchase_orders.hpp>
#include <conductor/qbd/resources/purchase_orders.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call purchase_orders::prepare_list(
    const purchase_order_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/purchase-orders");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<cursor_page<purchase_order>>();
}

page_stream<purchase_order> purchase_orders::pages(
    const purchase_order_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/purchase-orders");
    return page_stream<purchase_order>(
        std::move(request).expect_pages<cursor_page<purchase_order>>(company_->client, params, paging));
}

page_stream<purchase_order>
purchase_orders::pages(detail::no_params, request_options options, page_options paging) const {
    const purchase_order_list_params none;
    return pages(none, options, paging);
}

item_stream<purchase_order> purchase_orders::list_all(
    const purchase_order_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/purchase-orders");
    return item_stream<purchase_order>(page_stream<purchase_order>(
        std::move(request).expect_pages<cursor_page<purchase_order>>(company_->client, params, paging)));
}

item_stream<purchase_order>
purchase_orders::list_all(detail::no_params, request_options options, page_options paging) const {
    const purchase_order_list_params none;
    return list_all(none, options, paging);
}

item_stream<purchase_order> purchase_orders::list_in_windows(
    const purchase_order_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/purchase-orders").in_windows(windows, detail::by_transaction_date);
    return item_stream<purchase_order>(page_stream<purchase_order>(
        std::move(request).expect_pages<cursor_page<purchase_order>>(company_->client, params, paging)));
}

item_stream<purchase_order> purchase_orders::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const purchase_order_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call purchase_orders::prepare_create(
    const purchase_order_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/purchase-orders");
    request.body(params);
    return std::move(request).expect<purchase_order>();
}

prepared_call purchase_orders::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/purchase-orders/").parameter("id", id);
    return std::move(request).expect<purchase_order>();
}

prepared_call purchase_orders::prepare_update(
    std::string_view id, const purchase_order_update_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/purchase-orders/").parameter("id", id);
    request.body(params);
    return std::move(request).expect<purchase_order>();
}

prepared_call purchase_orders::prepare_delete_(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::delete_, options);
    request.path("/quickbooks-desktop/purchase-orders/").parameter("id", id);
    return std::move(request).expect<transaction_deletion>();
}

} // namespace conductor::qbd::resources

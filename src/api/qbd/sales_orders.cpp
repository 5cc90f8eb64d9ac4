// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/resources/sales_orders.hpp>
#include <conductor/qbd/sales_orders.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call
sales_orders::prepare_list(const sales_order_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/sales-orders");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<cursor_page<sales_order>>();
}

page_stream<sales_order> sales_orders::pages(
    const sales_order_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/sales-orders");
    return page_stream<sales_order>(
        std::move(request).expect_pages<cursor_page<sales_order>>(company_->client, params, paging));
}

page_stream<sales_order>
sales_orders::pages(detail::no_params, request_options options, page_options paging) const {
    const sales_order_list_params none;
    return pages(none, options, paging);
}

item_stream<sales_order> sales_orders::list_all(
    const sales_order_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/sales-orders");
    return item_stream<sales_order>(page_stream<sales_order>(
        std::move(request).expect_pages<cursor_page<sales_order>>(company_->client, params, paging)));
}

item_stream<sales_order>
sales_orders::list_all(detail::no_params, request_options options, page_options paging) const {
    const sales_order_list_params none;
    return list_all(none, options, paging);
}

item_stream<sales_order> sales_orders::list_in_windows(
    const sales_order_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/sales-orders").in_windows(windows, detail::by_transaction_date);
    return item_stream<sales_order>(page_stream<sales_order>(
        std::move(request).expect_pages<cursor_page<sales_order>>(company_->client, params, paging)));
}

item_stream<sales_order> sales_orders::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const sales_order_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call
sales_orders::prepare_create(const sales_order_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/sales-orders");
    request.body(params);
    return std::move(request).expect<sales_order>();
}

prepared_call sales_orders::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/sales-orders/").parameter("id", id);
    return std::move(request).expect<sales_order>();
}

prepared_call sales_orders::prepare_update(
    std::string_view id, const sales_order_update_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/sales-orders/").parameter("id", id);
    request.body(params);
    return std::move(request).expect<sales_order>();
}

prepared_call sales_orders::prepare_delete_(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::delete_, options);
    request.path("/quickbooks-desktop/sales-orders/").parameter("id", id);
    return std::move(request).expect<transaction_deletion>();
}

} // namespace conductor::qbd::resources

// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/inventory_adjustments.hpp>
#include <conductor/qbd/resources/inventory_adjustments.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call inventory_adjustments::prepare_list(
    const inventory_adjustment_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/inventory-adjustments");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<item_list<inventory_adjustment>>();
}

item_stream<inventory_adjustment> inventory_adjustments::list_all(
    const inventory_adjustment_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/inventory-adjustments");
    return item_stream<inventory_adjustment>(page_stream<inventory_adjustment>(
        std::move(request).expect_pages<item_list<inventory_adjustment>>(company_->client, params, paging)));
}

item_stream<inventory_adjustment>
inventory_adjustments::list_all(detail::no_params, request_options options, page_options paging) const {
    const inventory_adjustment_list_params none;
    return list_all(none, options, paging);
}

item_stream<inventory_adjustment> inventory_adjustments::list_in_windows(
    const inventory_adjustment_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/inventory-adjustments")
        .in_windows(windows, detail::by_transaction_date);
    return item_stream<inventory_adjustment>(page_stream<inventory_adjustment>(
        std::move(request).expect_pages<item_list<inventory_adjustment>>(company_->client, params, paging)));
}

item_stream<inventory_adjustment> inventory_adjustments::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const inventory_adjustment_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call inventory_adjustments::prepare_create(
    const inventory_adjustment_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/inventory-adjustments");
    request.body(params);
    return std::move(request).expect<inventory_adjustment>();
}

prepared_call
inventory_adjustments::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/inventory-adjustments/").parameter("id", id);
    return std::move(request).expect<inventory_adjustment>();
}

prepared_call inventory_adjustments::prepare_update(
    std::string_view id, const inventory_adjustment_update_params& params,
    const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/inventory-adjustments/").parameter("id", id);
    request.body(params);
    return std::move(request).expect<inventory_adjustment>();
}

prepared_call
inventory_adjustments::prepare_delete_(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::delete_, options);
    request.path("/quickbooks-desktop/inventory-adjustments/").parameter("id", id);
    return std::move(request).expect<transaction_deletion>();
}

prepared_call
inventory_adjustments::prepare_void_(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/inventory-adjustments/").parameter("id", id);
    request.path("/void");
    return std::move(request).expect<transaction_void>();
}

} // namespace conductor::qbd::resources

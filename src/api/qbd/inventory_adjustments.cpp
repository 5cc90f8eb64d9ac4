// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/inventory_adjustments.hpp>
#include <conductor/qbd/resources/inventory_adjustments.hpp>

namespace conductor::qbd::resources {

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

// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/inventory_sites.hpp>
#include <conductor/qbd/resources/inventory_sites.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call inventory_sites::prepare_list(
    const inventory_site_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/inventory-sites");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<item_list<inventory_site>>();
}

prepared_call inventory_sites::prepare_create(
    const inventory_site_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/inventory-sites");
    request.body(params);
    return std::move(request).expect<inventory_site>();
}

prepared_call inventory_sites::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/inventory-sites/").parameter("id", id);
    return std::move(request).expect<inventory_site>();
}

prepared_call inventory_sites::prepare_update(
    std::string_view id, const inventory_site_update_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/inventory-sites/").parameter("id", id);
    request.body(params);
    return std::move(request).expect<inventory_site>();
}

} // namespace conductor::qbd::resources

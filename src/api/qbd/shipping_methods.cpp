// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/resources/shipping_methods.hpp>
#include <conductor/qbd/shipping_methods.hpp>

namespace conductor::qbd::resources {

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

// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/payment_methods.hpp>
#include <conductor/qbd/resources/payment_methods.hpp>

namespace conductor::qbd::resources {

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

// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/customer_types.hpp>
#include <conductor/qbd/resources/customer_types.hpp>

namespace conductor::qbd::resources {

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

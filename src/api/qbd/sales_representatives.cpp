// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/resources/sales_representatives.hpp>
#include <conductor/qbd/sales_representatives.hpp>

namespace conductor::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call sales_representatives::prepare_list(
    const sales_representative_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/sales-representatives");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<item_list<sales_representative>>();
}

prepared_call sales_representatives::prepare_create(
    const sales_representative_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/sales-representatives");
    request.body(params);
    return std::move(request).expect<sales_representative>();
}

prepared_call
sales_representatives::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/sales-representatives/").parameter("id", id);
    return std::move(request).expect<sales_representative>();
}

prepared_call sales_representatives::prepare_update(
    std::string_view id, const sales_representative_update_params& params,
    const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/sales-representatives/").parameter("id", id);
    request.body(params);
    return std::move(request).expect<sales_representative>();
}

} // namespace conductor::qbd::resources

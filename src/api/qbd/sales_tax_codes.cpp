// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/resources/sales_tax_codes.hpp>
#include <conductor/qbd/sales_tax_codes.hpp>

namespace conductor::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call sales_tax_codes::prepare_list(
    const sales_tax_code_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/sales-tax-codes");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<item_list<sales_tax_code>>();
}

prepared_call sales_tax_codes::prepare_create(
    const sales_tax_code_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/sales-tax-codes");
    request.body(params);
    return std::move(request).expect<sales_tax_code>();
}

prepared_call sales_tax_codes::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/sales-tax-codes/").parameter("id", id);
    return std::move(request).expect<sales_tax_code>();
}

prepared_call sales_tax_codes::prepare_update(
    std::string_view id, const sales_tax_code_update_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/sales-tax-codes/").parameter("id", id);
    request.body(params);
    return std::move(request).expect<sales_tax_code>();
}

} // namespace conductor::qbd::resources

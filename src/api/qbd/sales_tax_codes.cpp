// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/resources/sales_tax_codes.hpp>
#include <conductor/qbd/sales_tax_codes.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

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

item_stream<sales_tax_code> sales_tax_codes::list_all(
    const sales_tax_code_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/sales-tax-codes");
    return item_stream<sales_tax_code>(page_stream<sales_tax_code>(
        std::move(request).expect_pages<item_list<sales_tax_code>>(company_->client, params, paging)));
}

item_stream<sales_tax_code>
sales_tax_codes::list_all(detail::no_params, request_options options, page_options paging) const {
    const sales_tax_code_list_params none;
    return list_all(none, options, paging);
}

item_stream<sales_tax_code> sales_tax_codes::list_in_windows(
    const sales_tax_code_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/sales-tax-codes").in_windows(windows, detail::by_update);
    return item_stream<sales_tax_code>(page_stream<sales_tax_code>(
        std::move(request).expect_pages<item_list<sales_tax_code>>(company_->client, params, paging)));
}

item_stream<sales_tax_code> sales_tax_codes::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const sales_tax_code_list_params none;
    return list_in_windows(none, windows, options, paging);
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

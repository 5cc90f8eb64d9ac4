// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/resources/sales_tax_payment_checks.hpp>
#include <conductor/qbd/sales_tax_payment_checks.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call sales_tax_payment_checks::prepare_list(
    const sales_tax_payment_check_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/sales-tax-payment-checks");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<cursor_page<sales_tax_payment_check>>();
}

page_stream<sales_tax_payment_check> sales_tax_payment_checks::pages(
    const sales_tax_payment_check_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/sales-tax-payment-checks");
    return page_stream<sales_tax_payment_check>(
        std::move(request).expect_pages<cursor_page<sales_tax_payment_check>>(
            company_->client, params, paging));
}

page_stream<sales_tax_payment_check>
sales_tax_payment_checks::pages(detail::no_params, request_options options, page_options paging) const {
    const sales_tax_payment_check_list_params none;
    return pages(none, options, paging);
}

item_stream<sales_tax_payment_check> sales_tax_payment_checks::list_all(
    const sales_tax_payment_check_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/sales-tax-payment-checks");
    return item_stream<sales_tax_payment_check>(page_stream<sales_tax_payment_check>(
        std::move(request).expect_pages<cursor_page<sales_tax_payment_check>>(
            company_->client, params, paging)));
}

item_stream<sales_tax_payment_check>
sales_tax_payment_checks::list_all(detail::no_params, request_options options, page_options paging) const {
    const sales_tax_payment_check_list_params none;
    return list_all(none, options, paging);
}

item_stream<sales_tax_payment_check> sales_tax_payment_checks::list_in_windows(
    const sales_tax_payment_check_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/sales-tax-payment-checks")
        .in_windows(windows, detail::by_transaction_date);
    return item_stream<sales_tax_payment_check>(page_stream<sales_tax_payment_check>(
        std::move(request).expect_pages<cursor_page<sales_tax_payment_check>>(
            company_->client, params, paging)));
}

item_stream<sales_tax_payment_check> sales_tax_payment_checks::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const sales_tax_payment_check_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call sales_tax_payment_checks::prepare_create(
    const sales_tax_payment_check_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/sales-tax-payment-checks");
    request.body(params);
    return std::move(request).expect<sales_tax_payment_check>();
}

prepared_call
sales_tax_payment_checks::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/sales-tax-payment-checks/").parameter("id", id);
    return std::move(request).expect<sales_tax_payment_check>();
}

prepared_call sales_tax_payment_checks::prepare_update(
    std::string_view id, const sales_tax_payment_check_update_params& params,
    const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/sales-tax-payment-checks/").parameter("id", id);
    request.body(params);
    return std::move(request).expect<sales_tax_payment_check>();
}

prepared_call
sales_tax_payment_checks::prepare_delete_(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::delete_, options);
    request.path("/quickbooks-desktop/sales-tax-payment-checks/").parameter("id", id);
    return std::move(request).expect<transaction_deletion>();
}

prepared_call
sales_tax_payment_checks::prepare_void_(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/sales-tax-payment-checks/").parameter("id", id);
    request.path("/void");
    return std::move(request).expect<transaction_void>();
}

} // namespace conductor::qbd::resources

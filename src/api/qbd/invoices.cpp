// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/invoices.hpp>
#include <conductor/qbd/resources/invoices.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call
invoices::prepare_list(const invoice_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/invoices");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<cursor_page<invoice>>();
}

page_stream<invoice>
invoices::pages(const invoice_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/invoices");
    return page_stream<invoice>(
        std::move(request).expect_pages<cursor_page<invoice>>(company_->client, params, paging));
}

page_stream<invoice> invoices::pages(detail::no_params, request_options options, page_options paging) const {
    const invoice_list_params none;
    return pages(none, options, paging);
}

item_stream<invoice>
invoices::list_all(const invoice_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/invoices");
    return item_stream<invoice>(page_stream<invoice>(
        std::move(request).expect_pages<cursor_page<invoice>>(company_->client, params, paging)));
}

item_stream<invoice>
invoices::list_all(detail::no_params, request_options options, page_options paging) const {
    const invoice_list_params none;
    return list_all(none, options, paging);
}

item_stream<invoice> invoices::list_in_windows(
    const invoice_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/invoices").in_windows(windows, detail::by_transaction_date);
    return item_stream<invoice>(page_stream<invoice>(
        std::move(request).expect_pages<cursor_page<invoice>>(company_->client, params, paging)));
}

item_stream<invoice> invoices::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const invoice_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call
invoices::prepare_create(const invoice_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/invoices");
    request.body(params);
    return std::move(request).expect<invoice>();
}

prepared_call invoices::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/invoices/").parameter("id", id);
    return std::move(request).expect<invoice>();
}

prepared_call invoices::prepare_update(
    std::string_view id, const invoice_update_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/invoices/").parameter("id", id);
    request.body(params);
    return std::move(request).expect<invoice>();
}

prepared_call invoices::prepare_delete_(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::delete_, options);
    request.path("/quickbooks-desktop/invoices/").parameter("id", id);
    return std::move(request).expect<transaction_deletion>();
}

prepared_call invoices::prepare_void_(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/invoices/").parameter("id", id);
    request.path("/void");
    return std::move(request).expect<transaction_void>();
}

} // namespace conductor::qbd::resources

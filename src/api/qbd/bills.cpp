// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/bills.hpp>
#include <conductor/qbd/resources/bills.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call bills::prepare_list(const bill_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/bills");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<cursor_page<bill>>();
}

page_stream<bill>
bills::pages(const bill_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/bills");
    return page_stream<bill>(
        std::move(request).expect_pages<cursor_page<bill>>(company_->client, params, paging));
}

page_stream<bill> bills::pages(detail::no_params, request_options options, page_options paging) const {
    const bill_list_params none;
    return pages(none, options, paging);
}

item_stream<bill>
bills::list_all(const bill_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/bills");
    return item_stream<bill>(page_stream<bill>(
        std::move(request).expect_pages<cursor_page<bill>>(company_->client, params, paging)));
}

item_stream<bill> bills::list_all(detail::no_params, request_options options, page_options paging) const {
    const bill_list_params none;
    return list_all(none, options, paging);
}

item_stream<bill> bills::list_in_windows(
    const bill_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/bills").in_windows(windows, detail::by_transaction_date);
    return item_stream<bill>(page_stream<bill>(
        std::move(request).expect_pages<cursor_page<bill>>(company_->client, params, paging)));
}

item_stream<bill> bills::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const bill_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call bills::prepare_create(const bill_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/bills");
    request.body(params);
    return std::move(request).expect<bill>();
}

prepared_call bills::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/bills/").parameter("id", id);
    return std::move(request).expect<bill>();
}

prepared_call bills::prepare_update(
    std::string_view id, const bill_update_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/bills/").parameter("id", id);
    request.body(params);
    return std::move(request).expect<bill>();
}

prepared_call bills::prepare_delete_(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::delete_, options);
    request.path("/quickbooks-desktop/bills/").parameter("id", id);
    return std::move(request).expect<transaction_deletion>();
}

prepared_call bills::prepare_void_(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/bills/").parameter("id", id);
    request.path("/void");
    return std::move(request).expect<transaction_void>();
}

} // namespace conductor::qbd::resources

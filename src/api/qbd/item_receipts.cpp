// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/item_receipts.hpp>
#include <conductor/qbd/resources/item_receipts.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call
item_receipts::prepare_list(const item_receipt_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/item-receipts");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<cursor_page<item_receipt>>();
}

page_stream<item_receipt> item_receipts::pages(
    const item_receipt_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/item-receipts");
    return page_stream<item_receipt>(
        std::move(request).expect_pages<cursor_page<item_receipt>>(company_->client, params, paging));
}

page_stream<item_receipt>
item_receipts::pages(detail::no_params, request_options options, page_options paging) const {
    const item_receipt_list_params none;
    return pages(none, options, paging);
}

item_stream<item_receipt> item_receipts::list_all(
    const item_receipt_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/item-receipts");
    return item_stream<item_receipt>(page_stream<item_receipt>(
        std::move(request).expect_pages<cursor_page<item_receipt>>(company_->client, params, paging)));
}

item_stream<item_receipt>
item_receipts::list_all(detail::no_params, request_options options, page_options paging) const {
    const item_receipt_list_params none;
    return list_all(none, options, paging);
}

item_stream<item_receipt> item_receipts::list_in_windows(
    const item_receipt_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/item-receipts").in_windows(windows, detail::by_transaction_date);
    return item_stream<item_receipt>(page_stream<item_receipt>(
        std::move(request).expect_pages<cursor_page<item_receipt>>(company_->client, params, paging)));
}

item_stream<item_receipt> item_receipts::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const item_receipt_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call item_receipts::prepare_create(
    const item_receipt_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/item-receipts");
    request.body(params);
    return std::move(request).expect<item_receipt>();
}

prepared_call item_receipts::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/item-receipts/").parameter("id", id);
    return std::move(request).expect<item_receipt>();
}

prepared_call item_receipts::prepare_update(
    std::string_view id, const item_receipt_update_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/item-receipts/").parameter("id", id);
    request.body(params);
    return std::move(request).expect<item_receipt>();
}

prepared_call item_receipts::prepare_delete_(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::delete_, options);
    request.path("/quickbooks-desktop/item-receipts/").parameter("id", id);
    return std::move(request).expect<transaction_deletion>();
}

prepared_call item_receipts::prepare_void_(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/item-receipts/").parameter("id", id);
    request.path("/void");
    return std::move(request).expect<transaction_void>();
}

} // namespace conductor::qbd::resources

// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/resources/subtotal_items.hpp>
#include <conductor/qbd/subtotal_items.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call
subtotal_items::prepare_list(const subtotal_item_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/subtotal-items");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<cursor_page<subtotal_item>>();
}

page_stream<subtotal_item> subtotal_items::pages(
    const subtotal_item_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/subtotal-items");
    return page_stream<subtotal_item>(
        std::move(request).expect_pages<cursor_page<subtotal_item>>(company_->client, params, paging));
}

page_stream<subtotal_item>
subtotal_items::pages(detail::no_params, request_options options, page_options paging) const {
    const subtotal_item_list_params none;
    return pages(none, options, paging);
}

item_stream<subtotal_item> subtotal_items::list_all(
    const subtotal_item_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/subtotal-items");
    return item_stream<subtotal_item>(page_stream<subtotal_item>(
        std::move(request).expect_pages<cursor_page<subtotal_item>>(company_->client, params, paging)));
}

item_stream<subtotal_item>
subtotal_items::list_all(detail::no_params, request_options options, page_options paging) const {
    const subtotal_item_list_params none;
    return list_all(none, options, paging);
}

item_stream<subtotal_item> subtotal_items::list_in_windows(
    const subtotal_item_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/subtotal-items").in_windows(windows, detail::by_update);
    return item_stream<subtotal_item>(page_stream<subtotal_item>(
        std::move(request).expect_pages<cursor_page<subtotal_item>>(company_->client, params, paging)));
}

item_stream<subtotal_item> subtotal_items::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const subtotal_item_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call subtotal_items::prepare_create(
    const subtotal_item_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/subtotal-items");
    request.body(params);
    return std::move(request).expect<subtotal_item>();
}

prepared_call subtotal_items::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/subtotal-items/").parameter("id", id);
    return std::move(request).expect<subtotal_item>();
}

prepared_call subtotal_items::prepare_update(
    std::string_view id, const subtotal_item_update_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/subtotal-items/").parameter("id", id);
    request.body(params);
    return std::move(request).expect<subtotal_item>();
}

} // namespace conductor::qbd::resources

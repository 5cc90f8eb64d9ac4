// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/resources/service_items.hpp>
#include <conductor/qbd/service_items.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call
service_items::prepare_list(const service_item_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/service-items");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<cursor_page<service_item>>();
}

page_stream<service_item> service_items::pages(
    const service_item_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/service-items");
    return page_stream<service_item>(
        std::move(request).expect_pages<cursor_page<service_item>>(company_->client, params, paging));
}

page_stream<service_item>
service_items::pages(detail::no_params, request_options options, page_options paging) const {
    const service_item_list_params none;
    return pages(none, options, paging);
}

item_stream<service_item> service_items::list_all(
    const service_item_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/service-items");
    return item_stream<service_item>(page_stream<service_item>(
        std::move(request).expect_pages<cursor_page<service_item>>(company_->client, params, paging)));
}

item_stream<service_item>
service_items::list_all(detail::no_params, request_options options, page_options paging) const {
    const service_item_list_params none;
    return list_all(none, options, paging);
}

item_stream<service_item> service_items::list_in_windows(
    const service_item_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/service-items").in_windows(windows, detail::by_update);
    return item_stream<service_item>(page_stream<service_item>(
        std::move(request).expect_pages<cursor_page<service_item>>(company_->client, params, paging)));
}

item_stream<service_item> service_items::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const service_item_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call service_items::prepare_create(
    const service_item_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/service-items");
    request.body(params);
    return std::move(request).expect<service_item>();
}

prepared_call service_items::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/service-items/").parameter("id", id);
    return std::move(request).expect<service_item>();
}

prepared_call service_items::prepare_update(
    std::string_view id, const service_item_update_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/service-items/").parameter("id", id);
    request.body(params);
    return std::move(request).expect<service_item>();
}

} // namespace conductor::qbd::resources

// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/item_groups.hpp>
#include <conductor/qbd/resources/item_groups.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call
item_groups::prepare_list(const item_group_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/item-groups");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<cursor_page<item_group>>();
}

page_stream<item_group>
item_groups::pages(const item_group_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/item-groups");
    return page_stream<item_group>(
        std::move(request).expect_pages<cursor_page<item_group>>(company_->client, params, paging));
}

page_stream<item_group>
item_groups::pages(detail::no_params, request_options options, page_options paging) const {
    const item_group_list_params none;
    return pages(none, options, paging);
}

item_stream<item_group> item_groups::list_all(
    const item_group_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/item-groups");
    return item_stream<item_group>(page_stream<item_group>(
        std::move(request).expect_pages<cursor_page<item_group>>(company_->client, params, paging)));
}

item_stream<item_group>
item_groups::list_all(detail::no_params, request_options options, page_options paging) const {
    const item_group_list_params none;
    return list_all(none, options, paging);
}

item_stream<item_group> item_groups::list_in_windows(
    const item_group_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/item-groups").in_windows(windows, detail::by_update);
    return item_stream<item_group>(page_stream<item_group>(
        std::move(request).expect_pages<cursor_page<item_group>>(company_->client, params, paging)));
}

item_stream<item_group> item_groups::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const item_group_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call
item_groups::prepare_create(const item_group_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/item-groups");
    request.body(params);
    return std::move(request).expect<item_group>();
}

prepared_call item_groups::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/item-groups/").parameter("id", id);
    return std::move(request).expect<item_group>();
}

prepared_call item_groups::prepare_update(
    std::string_view id, const item_group_update_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/item-groups/").parameter("id", id);
    request.body(params);
    return std::move(request).expect<item_group>();
}

} // namespace conductor::qbd::resources

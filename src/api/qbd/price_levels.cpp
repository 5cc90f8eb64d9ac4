// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/price_levels.hpp>
#include <conductor/qbd/resources/price_levels.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call
price_levels::prepare_list(const price_level_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/price-levels");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<item_list<price_level>>();
}

item_stream<price_level> price_levels::list_all(
    const price_level_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/price-levels");
    return item_stream<price_level>(page_stream<price_level>(
        std::move(request).expect_pages<item_list<price_level>>(company_->client, params, paging)));
}

item_stream<price_level>
price_levels::list_all(detail::no_params, request_options options, page_options paging) const {
    const price_level_list_params none;
    return list_all(none, options, paging);
}

item_stream<price_level> price_levels::list_in_windows(
    const price_level_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/price-levels").in_windows(windows, detail::by_update);
    return item_stream<price_level>(page_stream<price_level>(
        std::move(request).expect_pages<item_list<price_level>>(company_->client, params, paging)));
}

item_stream<price_level> price_levels::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const price_level_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call
price_levels::prepare_create(const price_level_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/price-levels");
    request.body(params);
    return std::move(request).expect<price_level>();
}

prepared_call price_levels::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/price-levels/").parameter("id", id);
    return std::move(request).expect<price_level>();
}

prepared_call price_levels::prepare_update(
    std::string_view id, const price_level_update_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/price-levels/").parameter("id", id);
    request.body(params);
    return std::move(request).expect<price_level>();
}

} // namespace conductor::qbd::resources

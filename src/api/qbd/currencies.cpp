// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/currencies.hpp>
#include <conductor/qbd/resources/currencies.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call
currencies::prepare_list(const currency_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/currencies");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<item_list<currency>>();
}

item_stream<currency>
currencies::list_all(const currency_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/currencies");
    return item_stream<currency>(page_stream<currency>(
        std::move(request).expect_pages<item_list<currency>>(company_->client, params, paging)));
}

item_stream<currency>
currencies::list_all(detail::no_params, request_options options, page_options paging) const {
    const currency_list_params none;
    return list_all(none, options, paging);
}

item_stream<currency> currencies::list_in_windows(
    const currency_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/currencies").in_windows(windows, detail::by_update);
    return item_stream<currency>(page_stream<currency>(
        std::move(request).expect_pages<item_list<currency>>(company_->client, params, paging)));
}

item_stream<currency> currencies::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const currency_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call
currencies::prepare_create(const currency_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/currencies");
    request.body(params);
    return std::move(request).expect<currency>();
}

prepared_call currencies::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/currencies/").parameter("id", id);
    return std::move(request).expect<currency>();
}

prepared_call currencies::prepare_update(
    std::string_view id, const currency_update_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/currencies/").parameter("id", id);
    request.body(params);
    return std::move(request).expect<currency>();
}

} // namespace conductor::qbd::resources

// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/resources/sales_representatives.hpp>
#include <conductor/qbd/sales_representatives.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call sales_representatives::prepare_list(
    const sales_representative_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/sales-representatives");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<item_list<sales_representative>>();
}

item_stream<sales_representative> sales_representatives::list_all(
    const sales_representative_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/sales-representatives");
    return item_stream<sales_representative>(page_stream<sales_representative>(
        std::move(request).expect_pages<item_list<sales_representative>>(company_->client, params, paging)));
}

item_stream<sales_representative>
sales_representatives::list_all(detail::no_params, request_options options, page_options paging) const {
    const sales_representative_list_params none;
    return list_all(none, options, paging);
}

item_stream<sales_representative> sales_representatives::list_in_windows(
    const sales_representative_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/sales-representatives").in_windows(windows, detail::by_update);
    return item_stream<sales_representative>(page_stream<sales_representative>(
        std::move(request).expect_pages<item_list<sales_representative>>(company_->client, params, paging)));
}

item_stream<sales_representative> sales_representatives::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const sales_representative_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call sales_representatives::prepare_create(
    const sales_representative_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/sales-representatives");
    request.body(params);
    return std::move(request).expect<sales_representative>();
}

prepared_call
sales_representatives::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/sales-representatives/").parameter("id", id);
    return std::move(request).expect<sales_representative>();
}

prepared_call sales_representatives::prepare_update(
    std::string_view id, const sales_representative_update_params& params,
    const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/sales-representatives/").parameter("id", id);
    request.body(params);
    return std::move(request).expect<sales_representative>();
}

} // namespace conductor::qbd::resources

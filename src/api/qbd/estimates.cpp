// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/estimates.hpp>
#include <conductor/qbd/resources/estimates.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call
estimates::prepare_list(const estimate_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/estimates");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<cursor_page<estimate>>();
}

page_stream<estimate>
estimates::pages(const estimate_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/estimates");
    return page_stream<estimate>(
        std::move(request).expect_pages<cursor_page<estimate>>(company_->client, params, paging));
}

page_stream<estimate>
estimates::pages(detail::no_params, request_options options, page_options paging) const {
    const estimate_list_params none;
    return pages(none, options, paging);
}

item_stream<estimate>
estimates::list_all(const estimate_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/estimates");
    return item_stream<estimate>(page_stream<estimate>(
        std::move(request).expect_pages<cursor_page<estimate>>(company_->client, params, paging)));
}

item_stream<estimate>
estimates::list_all(detail::no_params, request_options options, page_options paging) const {
    const estimate_list_params none;
    return list_all(none, options, paging);
}

item_stream<estimate> estimates::list_in_windows(
    const estimate_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/estimates").in_windows(windows, detail::by_transaction_date);
    return item_stream<estimate>(page_stream<estimate>(
        std::move(request).expect_pages<cursor_page<estimate>>(company_->client, params, paging)));
}

item_stream<estimate> estimates::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const estimate_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call
estimates::prepare_create(const estimate_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/estimates");
    request.body(params);
    return std::move(request).expect<estimate>();
}

prepared_call estimates::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/estimates/").parameter("id", id);
    return std::move(request).expect<estimate>();
}

prepared_call estimates::prepare_update(
    std::string_view id, const estimate_update_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/estimates/").parameter("id", id);
    request.body(params);
    return std::move(request).expect<estimate>();
}

prepared_call estimates::prepare_delete_(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::delete_, options);
    request.path("/quickbooks-desktop/estimates/").parameter("id", id);
    return std::move(request).expect<transaction_deletion>();
}

} // namespace conductor::qbd::resources

// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/resources/transfers.hpp>
#include <conductor/qbd/transfers.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call
transfers::prepare_list(const transfer_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/transfers");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<cursor_page<transfer>>();
}

page_stream<transfer>
transfers::pages(const transfer_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/transfers");
    return page_stream<transfer>(
        std::move(request).expect_pages<cursor_page<transfer>>(company_->client, params, paging));
}

page_stream<transfer>
transfers::pages(detail::no_params, request_options options, page_options paging) const {
    const transfer_list_params none;
    return pages(none, options, paging);
}

item_stream<transfer>
transfers::list_all(const transfer_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/transfers");
    return item_stream<transfer>(page_stream<transfer>(
        std::move(request).expect_pages<cursor_page<transfer>>(company_->client, params, paging)));
}

item_stream<transfer>
transfers::list_all(detail::no_params, request_options options, page_options paging) const {
    const transfer_list_params none;
    return list_all(none, options, paging);
}

item_stream<transfer> transfers::list_in_windows(
    const transfer_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/transfers").in_windows(windows, detail::by_transaction_date);
    return item_stream<transfer>(page_stream<transfer>(
        std::move(request).expect_pages<cursor_page<transfer>>(company_->client, params, paging)));
}

item_stream<transfer> transfers::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const transfer_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call
transfers::prepare_create(const transfer_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/transfers");
    request.body(params);
    return std::move(request).expect<transfer>();
}

prepared_call transfers::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/transfers/").parameter("id", id);
    return std::move(request).expect<transfer>();
}

prepared_call transfers::prepare_update(
    std::string_view id, const transfer_update_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/transfers/").parameter("id", id);
    request.body(params);
    return std::move(request).expect<transfer>();
}

} // namespace conductor::qbd::resources

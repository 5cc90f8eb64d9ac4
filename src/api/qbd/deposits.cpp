// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/deposits.hpp>
#include <conductor/qbd/resources/deposits.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call
deposits::prepare_list(const deposit_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/deposits");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<cursor_page<deposit>>();
}

page_stream<deposit>
deposits::pages(const deposit_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/deposits");
    return page_stream<deposit>(
        std::move(request).expect_pages<cursor_page<deposit>>(company_->client, params, paging));
}

page_stream<deposit> deposits::pages(detail::no_params, request_options options, page_options paging) const {
    const deposit_list_params none;
    return pages(none, options, paging);
}

item_stream<deposit>
deposits::list_all(const deposit_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/deposits");
    return item_stream<deposit>(page_stream<deposit>(
        std::move(request).expect_pages<cursor_page<deposit>>(company_->client, params, paging)));
}

item_stream<deposit>
deposits::list_all(detail::no_params, request_options options, page_options paging) const {
    const deposit_list_params none;
    return list_all(none, options, paging);
}

item_stream<deposit> deposits::list_in_windows(
    const deposit_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/deposits").in_windows(windows, detail::by_transaction_date);
    return item_stream<deposit>(page_stream<deposit>(
        std::move(request).expect_pages<cursor_page<deposit>>(company_->client, params, paging)));
}

item_stream<deposit> deposits::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const deposit_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call
deposits::prepare_create(const deposit_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/deposits");
    request.body(params);
    return std::move(request).expect<deposit>();
}

prepared_call deposits::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/deposits/").parameter("id", id);
    return std::move(request).expect<deposit>();
}

prepared_call deposits::prepare_update(
    std::string_view id, const deposit_update_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/deposits/").parameter("id", id);
    request.body(params);
    return std::move(request).expect<deposit>();
}

prepared_call deposits::prepare_delete_(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::delete_, options);
    request.path("/quickbooks-desktop/deposits/").parameter("id", id);
    return std::move(request).expect<deletion>();
}

prepared_call deposits::prepare_void_(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/deposits/").parameter("id", id);
    request.path("/void");
    return std::move(request).expect<deposit_void>();
}

} // namespace conductor::qbd::resources

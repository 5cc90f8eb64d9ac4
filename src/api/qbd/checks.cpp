// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/checks.hpp>
#include <conductor/qbd/resources/checks.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call checks::prepare_list(const check_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/checks");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<cursor_page<check>>();
}

page_stream<check>
checks::pages(const check_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/checks");
    return page_stream<check>(
        std::move(request).expect_pages<cursor_page<check>>(company_->client, params, paging));
}

page_stream<check> checks::pages(detail::no_params, request_options options, page_options paging) const {
    const check_list_params none;
    return pages(none, options, paging);
}

item_stream<check>
checks::list_all(const check_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/checks");
    return item_stream<check>(page_stream<check>(
        std::move(request).expect_pages<cursor_page<check>>(company_->client, params, paging)));
}

item_stream<check> checks::list_all(detail::no_params, request_options options, page_options paging) const {
    const check_list_params none;
    return list_all(none, options, paging);
}

item_stream<check> checks::list_in_windows(
    const check_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/checks").in_windows(windows, detail::by_transaction_date);
    return item_stream<check>(page_stream<check>(
        std::move(request).expect_pages<cursor_page<check>>(company_->client, params, paging)));
}

item_stream<check> checks::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const check_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call
checks::prepare_create(const check_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/checks");
    request.body(params);
    return std::move(request).expect<check>();
}

prepared_call checks::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/checks/").parameter("id", id);
    return std::move(request).expect<check>();
}

prepared_call checks::prepare_update(
    std::string_view id, const check_update_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/checks/").parameter("id", id);
    request.body(params);
    return std::move(request).expect<check>();
}

prepared_call checks::prepare_delete_(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::delete_, options);
    request.path("/quickbooks-desktop/checks/").parameter("id", id);
    return std::move(request).expect<transaction_deletion>();
}

prepared_call checks::prepare_void_(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/checks/").parameter("id", id);
    request.path("/void");
    return std::move(request).expect<transaction_void>();
}

} // namespace conductor::qbd::resources

// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/resources/vendor_credits.hpp>
#include <conductor/qbd/vendor_credits.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call
vendor_credits::prepare_list(const vendor_credit_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/vendor-credits");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<cursor_page<vendor_credit>>();
}

page_stream<vendor_credit> vendor_credits::pages(
    const vendor_credit_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/vendor-credits");
    return page_stream<vendor_credit>(
        std::move(request).expect_pages<cursor_page<vendor_credit>>(company_->client, params, paging));
}

page_stream<vendor_credit>
vendor_credits::pages(detail::no_params, request_options options, page_options paging) const {
    const vendor_credit_list_params none;
    return pages(none, options, paging);
}

item_stream<vendor_credit> vendor_credits::list_all(
    const vendor_credit_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/vendor-credits");
    return item_stream<vendor_credit>(page_stream<vendor_credit>(
        std::move(request).expect_pages<cursor_page<vendor_credit>>(company_->client, params, paging)));
}

item_stream<vendor_credit>
vendor_credits::list_all(detail::no_params, request_options options, page_options paging) const {
    const vendor_credit_list_params none;
    return list_all(none, options, paging);
}

item_stream<vendor_credit> vendor_credits::list_in_windows(
    const vendor_credit_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/vendor-credits").in_windows(windows, detail::by_transaction_date);
    return item_stream<vendor_credit>(page_stream<vendor_credit>(
        std::move(request).expect_pages<cursor_page<vendor_credit>>(company_->client, params, paging)));
}

item_stream<vendor_credit> vendor_credits::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const vendor_credit_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call vendor_credits::prepare_create(
    const vendor_credit_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/vendor-credits");
    request.body(params);
    return std::move(request).expect<vendor_credit>();
}

prepared_call vendor_credits::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/vendor-credits/").parameter("id", id);
    return std::move(request).expect<vendor_credit>();
}

prepared_call vendor_credits::prepare_update(
    std::string_view id, const vendor_credit_update_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/vendor-credits/").parameter("id", id);
    request.body(params);
    return std::move(request).expect<vendor_credit>();
}

prepared_call vendor_credits::prepare_delete_(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::delete_, options);
    request.path("/quickbooks-desktop/vendor-credits/").parameter("id", id);
    return std::move(request).expect<transaction_deletion>();
}

prepared_call vendor_credits::prepare_void_(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/vendor-credits/").parameter("id", id);
    request.path("/void");
    return std::move(request).expect<transaction_void>();
}

} // namespace conductor::qbd::resources

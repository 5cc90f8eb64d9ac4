// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/resources/transactions.hpp>
#include <conductor/qbd/transactions.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call
transactions::prepare_list(const transaction_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/transactions");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<cursor_page<transaction>>();
}

page_stream<transaction> transactions::pages(
    const transaction_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/transactions");
    return page_stream<transaction>(
        std::move(request).expect_pages<cursor_page<transaction>>(company_->client, params, paging));
}

page_stream<transaction>
transactions::pages(detail::no_params, request_options options, page_options paging) const {
    const transaction_list_params none;
    return pages(none, options, paging);
}

item_stream<transaction> transactions::list_all(
    const transaction_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/transactions");
    return item_stream<transaction>(page_stream<transaction>(
        std::move(request).expect_pages<cursor_page<transaction>>(company_->client, params, paging)));
}

item_stream<transaction>
transactions::list_all(detail::no_params, request_options options, page_options paging) const {
    const transaction_list_params none;
    return list_all(none, options, paging);
}

item_stream<transaction> transactions::list_in_windows(
    const transaction_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/transactions").in_windows(windows, detail::by_transaction_date);
    return item_stream<transaction>(page_stream<transaction>(
        std::move(request).expect_pages<cursor_page<transaction>>(company_->client, params, paging)));
}

item_stream<transaction> transactions::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const transaction_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call transactions::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/transactions/").parameter("id", id);
    return std::move(request).expect<transaction>();
}

} // namespace conductor::qbd::resources

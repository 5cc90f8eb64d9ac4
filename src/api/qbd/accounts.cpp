// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/accounts.hpp>
#include <conductor/qbd/resources/accounts.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call
accounts::prepare_list(const account_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/accounts");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<item_list<account>>();
}

item_stream<account>
accounts::list_all(const account_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/accounts");
    return item_stream<account>(page_stream<account>(
        std::move(request).expect_pages<item_list<account>>(company_->client, params, paging)));
}

item_stream<account>
accounts::list_all(detail::no_params, request_options options, page_options paging) const {
    const account_list_params none;
    return list_all(none, options, paging);
}

item_stream<account> accounts::list_in_windows(
    const account_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/accounts").in_windows(windows, detail::by_update);
    return item_stream<account>(page_stream<account>(
        std::move(request).expect_pages<item_list<account>>(company_->client, params, paging)));
}

item_stream<account> accounts::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const account_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call
accounts::prepare_create(const account_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/accounts");
    request.body(params);
    return std::move(request).expect<account>();
}

prepared_call accounts::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/accounts/").parameter("id", id);
    return std::move(request).expect<account>();
}

prepared_call accounts::prepare_update(
    std::string_view id, const account_update_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/accounts/").parameter("id", id);
    request.body(params);
    return std::move(request).expect<account>();
}

} // namespace conductor::qbd::resources

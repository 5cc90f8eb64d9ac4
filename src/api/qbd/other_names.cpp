// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/other_names.hpp>
#include <conductor/qbd/resources/other_names.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call
other_names::prepare_list(const other_name_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/other-names");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<item_list<other_name>>();
}

item_stream<other_name> other_names::list_all(
    const other_name_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/other-names");
    return item_stream<other_name>(page_stream<other_name>(
        std::move(request).expect_pages<item_list<other_name>>(company_->client, params, paging)));
}

item_stream<other_name>
other_names::list_all(detail::no_params, request_options options, page_options paging) const {
    const other_name_list_params none;
    return list_all(none, options, paging);
}

item_stream<other_name> other_names::list_in_windows(
    const other_name_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/other-names").in_windows(windows, detail::by_update);
    return item_stream<other_name>(page_stream<other_name>(
        std::move(request).expect_pages<item_list<other_name>>(company_->client, params, paging)));
}

item_stream<other_name> other_names::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const other_name_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call
other_names::prepare_create(const other_name_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/other-names");
    request.body(params);
    return std::move(request).expect<other_name>();
}

prepared_call other_names::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/other-names/").parameter("id", id);
    return std::move(request).expect<other_name>();
}

prepared_call other_names::prepare_update(
    std::string_view id, const other_name_update_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/other-names/").parameter("id", id);
    request.body(params);
    return std::move(request).expect<other_name>();
}

} // namespace conductor::qbd::resources

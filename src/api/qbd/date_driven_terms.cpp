// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/date_driven_terms.hpp>
#include <conductor/qbd/resources/date_driven_terms.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call date_driven_terms::prepare_list(
    const date_driven_term_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/date-driven-terms");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<item_list<date_driven_term>>();
}

item_stream<date_driven_term> date_driven_terms::list_all(
    const date_driven_term_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/date-driven-terms");
    return item_stream<date_driven_term>(page_stream<date_driven_term>(
        std::move(request).expect_pages<item_list<date_driven_term>>(company_->client, params, paging)));
}

item_stream<date_driven_term>
date_driven_terms::list_all(detail::no_params, request_options options, page_options paging) const {
    const date_driven_term_list_params none;
    return list_all(none, options, paging);
}

item_stream<date_driven_term> date_driven_terms::list_in_windows(
    const date_driven_term_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/date-driven-terms").in_windows(windows, detail::by_update);
    return item_stream<date_driven_term>(page_stream<date_driven_term>(
        std::move(request).expect_pages<item_list<date_driven_term>>(company_->client, params, paging)));
}

item_stream<date_driven_term> date_driven_terms::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const date_driven_term_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call date_driven_terms::prepare_create(
    const date_driven_term_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/date-driven-terms");
    request.body(params);
    return std::move(request).expect<date_driven_term>();
}

prepared_call date_driven_terms::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/date-driven-terms/").parameter("id", id);
    return std::move(request).expect<date_driven_term>();
}

} // namespace conductor::qbd::resources

// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/resources/unit_of_measure_sets.hpp>
#include <conductor/qbd/unit_of_measure_sets.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call unit_of_measure_sets::prepare_list(
    const unit_of_measure_set_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/unit-of-measure-sets");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<item_list<unit_of_measure_set>>();
}

item_stream<unit_of_measure_set> unit_of_measure_sets::list_all(
    const unit_of_measure_set_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/unit-of-measure-sets");
    return item_stream<unit_of_measure_set>(page_stream<unit_of_measure_set>(
        std::move(request).expect_pages<item_list<unit_of_measure_set>>(company_->client, params, paging)));
}

item_stream<unit_of_measure_set>
unit_of_measure_sets::list_all(detail::no_params, request_options options, page_options paging) const {
    const unit_of_measure_set_list_params none;
    return list_all(none, options, paging);
}

item_stream<unit_of_measure_set> unit_of_measure_sets::list_in_windows(
    const unit_of_measure_set_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/unit-of-measure-sets").in_windows(windows, detail::by_update);
    return item_stream<unit_of_measure_set>(page_stream<unit_of_measure_set>(
        std::move(request).expect_pages<item_list<unit_of_measure_set>>(company_->client, params, paging)));
}

item_stream<unit_of_measure_set> unit_of_measure_sets::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const unit_of_measure_set_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call unit_of_measure_sets::prepare_create(
    const unit_of_measure_set_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/unit-of-measure-sets");
    request.body(params);
    return std::move(request).expect<unit_of_measure_set>();
}

prepared_call
unit_of_measure_sets::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/unit-of-measure-sets/").parameter("id", id);
    return std::move(request).expect<unit_of_measure_set>();
}

} // namespace conductor::qbd::resources

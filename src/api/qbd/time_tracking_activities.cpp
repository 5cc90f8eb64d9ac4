// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/resources/time_tracking_activities.hpp>
#include <conductor/qbd/time_tracking_activities.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call time_tracking_activities::prepare_list(
    const time_tracking_activity_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/time-tracking-activities");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<cursor_page<time_tracking_activity>>();
}

page_stream<time_tracking_activity> time_tracking_activities::pages(
    const time_tracking_activity_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/time-tracking-activities");
    return page_stream<time_tracking_activity>(
        std::move(request).expect_pages<cursor_page<time_tracking_activity>>(
            company_->client, params, paging));
}

page_stream<time_tracking_activity>
time_tracking_activities::pages(detail::no_params, request_options options, page_options paging) const {
    const time_tracking_activity_list_params none;
    return pages(none, options, paging);
}

item_stream<time_tracking_activity> time_tracking_activities::list_all(
    const time_tracking_activity_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/time-tracking-activities");
    return item_stream<time_tracking_activity>(page_stream<time_tracking_activity>(
        std::move(request).expect_pages<cursor_page<time_tracking_activity>>(
            company_->client, params, paging)));
}

item_stream<time_tracking_activity>
time_tracking_activities::list_all(detail::no_params, request_options options, page_options paging) const {
    const time_tracking_activity_list_params none;
    return list_all(none, options, paging);
}

item_stream<time_tracking_activity> time_tracking_activities::list_in_windows(
    const time_tracking_activity_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/time-tracking-activities")
        .in_windows(windows, detail::by_transaction_date);
    return item_stream<time_tracking_activity>(page_stream<time_tracking_activity>(
        std::move(request).expect_pages<cursor_page<time_tracking_activity>>(
            company_->client, params, paging)));
}

item_stream<time_tracking_activity> time_tracking_activities::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const time_tracking_activity_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call time_tracking_activities::prepare_create(
    const time_tracking_activity_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/time-tracking-activities");
    request.body(params);
    return std::move(request).expect<time_tracking_activity>();
}

prepared_call
time_tracking_activities::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/time-tracking-activities/").parameter("id", id);
    return std::move(request).expect<time_tracking_activity>();
}

prepared_call time_tracking_activities::prepare_update(
    std::string_view id, const time_tracking_activity_update_params& params,
    const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/time-tracking-activities/").parameter("id", id);
    request.body(params);
    return std::move(request).expect<time_tracking_activity>();
}

prepared_call
time_tracking_activities::prepare_delete_(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::delete_, options);
    request.path("/quickbooks-desktop/time-tracking-activities/").parameter("id", id);
    return std::move(request).expect<deletion>();
}

} // namespace conductor::qbd::resources

// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/classes.hpp>
#include <conductor/qbd/resources/classes.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call classes::prepare_list(const class_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/classes");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<item_list<class_>>();
}

item_stream<class_>
classes::list_all(const class_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/classes");
    return item_stream<class_>(page_stream<class_>(
        std::move(request).expect_pages<item_list<class_>>(company_->client, params, paging)));
}

item_stream<class_> classes::list_all(detail::no_params, request_options options, page_options paging) const {
    const class_list_params none;
    return list_all(none, options, paging);
}

item_stream<class_> classes::list_in_windows(
    const class_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/classes").in_windows(windows, detail::by_update);
    return item_stream<class_>(page_stream<class_>(
        std::move(request).expect_pages<item_list<class_>>(company_->client, params, paging)));
}

item_stream<class_> classes::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const class_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call
classes::prepare_create(const class_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/classes");
    request.body(params);
    return std::move(request).expect<class_>();
}

prepared_call classes::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/classes/").parameter("id", id);
    return std::move(request).expect<class_>();
}

prepared_call classes::prepare_update(
    std::string_view id, const class_update_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/classes/").parameter("id", id);
    request.body(params);
    return std::move(request).expect<class_>();
}

} // namespace conductor::qbd::resources

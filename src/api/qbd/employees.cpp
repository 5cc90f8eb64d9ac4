// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/employees.hpp>
#include <conductor/qbd/resources/employees.hpp>

namespace conductor::inline CONDUCTOR_ABI::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call
employees::prepare_list(const employee_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/employees");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<item_list<employee>>();
}

item_stream<employee>
employees::list_all(const employee_list_params& params, request_options options, page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/employees");
    return item_stream<employee>(page_stream<employee>(
        std::move(request).expect_pages<item_list<employee>>(company_->client, params, paging)));
}

item_stream<employee>
employees::list_all(detail::no_params, request_options options, page_options paging) const {
    const employee_list_params none;
    return list_all(none, options, paging);
}

item_stream<employee> employees::list_in_windows(
    const employee_list_params& params, window_options windows, request_options options,
    page_options paging) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/employees").in_windows(windows, detail::by_update);
    return item_stream<employee>(page_stream<employee>(
        std::move(request).expect_pages<item_list<employee>>(company_->client, params, paging)));
}

item_stream<employee> employees::list_in_windows(
    detail::no_params, window_options windows, request_options options, page_options paging) const {
    const employee_list_params none;
    return list_in_windows(none, windows, options, paging);
}

prepared_call
employees::prepare_create(const employee_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/employees");
    request.body(params);
    return std::move(request).expect<employee>();
}

prepared_call employees::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/employees/").parameter("id", id);
    return std::move(request).expect<employee>();
}

prepared_call employees::prepare_update(
    std::string_view id, const employee_update_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/employees/").parameter("id", id);
    request.body(params);
    return std::move(request).expect<employee>();
}

} // namespace conductor::qbd::resources

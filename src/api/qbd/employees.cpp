// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/employees.hpp>
#include <conductor/qbd/resources/employees.hpp>

namespace conductor::qbd::resources {

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

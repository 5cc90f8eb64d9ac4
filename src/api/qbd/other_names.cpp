// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/other_names.hpp>
#include <conductor/qbd/resources/other_names.hpp>

namespace conductor::qbd::resources {

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

// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/classes.hpp>
#include <conductor/qbd/resources/classes.hpp>

namespace conductor::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call classes::prepare_list(const class_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/classes");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<item_list<class_>>();
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

// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/resources/standard_terms.hpp>
#include <conductor/qbd/standard_terms.hpp>

namespace conductor::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call
standard_terms::prepare_list(const standard_term_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/standard-terms");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<item_list<standard_term>>();
}

prepared_call standard_terms::prepare_create(
    const standard_term_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/standard-terms");
    request.body(params);
    return std::move(request).expect<standard_term>();
}

prepared_call standard_terms::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/standard-terms/").parameter("id", id);
    return std::move(request).expect<standard_term>();
}

} // namespace conductor::qbd::resources

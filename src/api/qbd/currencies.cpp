// Made by tools/generate from api/conductor.yml.

#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd/currencies.hpp>
#include <conductor/qbd/resources/currencies.hpp>

namespace conductor::qbd::resources {

using detail::prepared_call;
using detail::request_builder;

prepared_call
currencies::prepare_list(const currency_list_params* params, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/currencies");
    if (params != nullptr)
        request.query(*params);
    return std::move(request).expect<item_list<currency>>();
}

prepared_call
currencies::prepare_create(const currency_create_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/currencies");
    request.body(params);
    return std::move(request).expect<currency>();
}

prepared_call currencies::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*company_, http_method::get, options);
    request.path("/quickbooks-desktop/currencies/").parameter("id", id);
    return std::move(request).expect<currency>();
}

prepared_call currencies::prepare_update(
    std::string_view id, const currency_update_params& params, const request_options& options) const {
    request_builder request(*company_, http_method::post, options);
    request.path("/quickbooks-desktop/currencies/").parameter("id", id);
    request.body(params);
    return std::move(request).expect<currency>();
}

} // namespace conductor::qbd::resources

// Made by tools/generate from api/conductor.yml.

#include "api/qbd/models.hpp"
#include "client/request_builder.hpp"

#include <conductor/qbd.hpp>

namespace conductor {

detail::prepared_call qbd_client::prepare_health_check(const request_options& options) const {
    detail::request_builder request(company_, http_method::get, options);
    request.path("/quickbooks-desktop/health-check");
    return std::move(request).expect<qbd::health>();
}

} // namespace conductor

#include "api/models.hpp"
#include "client/request_builder.hpp"

#include <conductor/auth_sessions.hpp>

namespace conductor {

detail::prepared_call auth_sessions::prepare_create(
    const auth_session_create_params& params, const request_options& options) const {
    detail::request_builder request(*scope_, http_method::post, options);
    request.path("/auth-sessions").body(params);
    return std::move(request).expect<auth_session>();
}

} // namespace conductor

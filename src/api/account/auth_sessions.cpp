// Made by tools/generate from api/conductor.yml.

#include "api/account/models.hpp"
#include "api/pages.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/auth_sessions.hpp>
#include <conductor/types/auth_sessions.hpp>

namespace conductor::inline CONDUCTOR_ABI {

using detail::prepared_call;
using detail::request_builder;

prepared_call auth_sessions::prepare_create(
    const auth_session_create_params& params, const request_options& options) const {
    request_builder request(*scope_, http_method::post, options);
    request.path("/auth-sessions");
    request.check_limits();
    request.body(params);
    return std::move(request).expect<auth_session>();
}

} // namespace conductor

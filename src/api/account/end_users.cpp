// Made by tools/generate from api/conductor.yml.

#include "api/account/models.hpp"
#include "api/pages.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"

#include <conductor/end_users.hpp>
#include <conductor/types/end_users.hpp>

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

namespace conductor::inline CONDUCTOR_ABI {

using detail::prepared_call;
using detail::request_builder;

prepared_call end_users::prepare_list(const request_options& options) const {
    request_builder request(*scope_, http_method::get, options);
    request.path("/end-users");
    return std::move(request).expect<item_list<end_user>>();
}

prepared_call
end_users::prepare_create(const end_user_create_params& params, const request_options& options) const {
    request_builder request(*scope_, http_method::post, options);
    request.path("/end-users");
    request.body(params);
    return std::move(request).expect<end_user>();
}

prepared_call end_users::prepare_retrieve(std::string_view id, const request_options& options) const {
    request_builder request(*scope_, http_method::get, options);
    request.path("/end-users/").parameter("id", id);
    return std::move(request).expect<end_user>();
}

prepared_call end_users::prepare_delete_(std::string_view id, const request_options& options) const {
    request_builder request(*scope_, http_method::delete_, options);
    request.path("/end-users/").parameter("id", id);
    return std::move(request).expect<end_user_deletion>();
}

prepared_call end_users::prepare_passthrough(
    std::string_view id, const open_enum<conductor::integration_slug>& integration_slug,
    const boost::json::object& body, const request_options& options) const {
    request_builder request(*scope_, http_method::post, options);
    request.path("/end-users/").parameter("id", id);
    request.path("/passthrough/").parameter("integrationSlug", integration_slug.text());
    request.body(body);
    request.on_behalf_of(id);
    return std::move(request).expect<boost::json::value>();
}

} // namespace conductor

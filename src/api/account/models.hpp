#pragma once

// The tables of all types, declared for one another, for the operations and for the catalogue. Made by
// tools/generate from api/conductor.yml.

#include "json/model.hpp"

#include <conductor/detail/export.hpp>
#include <conductor/unrecognized_object.hpp>

#include <variant>

namespace conductor::inline CONDUCTOR_ABI {

struct auth_session;
struct auth_session_create_params;
struct end_user;
struct integration_connection;
struct end_user_create_params;
struct end_user_deletion;

} // namespace conductor

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
CONDUCTOR_API const object_model& model_of<conductor::auth_session>();
template <>
CONDUCTOR_API const object_model& model_of<conductor::auth_session_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<conductor::end_user>();
template <>
CONDUCTOR_API const object_model& model_of<conductor::integration_connection>();
template <>
CONDUCTOR_API const object_model& model_of<conductor::end_user_create_params>();
template <>
CONDUCTOR_API const object_model& model_of<conductor::end_user_deletion>();

} // namespace conductor::json

#pragma once

// The tables of the types, declared for one another and for the operations. Made by tools/generate from
// api/conductor.yml.

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
const object_model& model_of<conductor::auth_session>();
template <>
const object_model& model_of<conductor::auth_session_create_params>();
template <>
const object_model& model_of<conductor::end_user>();
template <>
const object_model& model_of<conductor::integration_connection>();
template <>
const object_model& model_of<conductor::end_user_create_params>();
template <>
const object_model& model_of<conductor::end_user_deletion>();

} // namespace conductor::json

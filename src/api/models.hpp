#pragma once

// The tables of the API's types, declared for one another and for the operations.

#include "api/pages.hpp"
#include "json/model.hpp"

#include <conductor/auth_sessions.hpp>
#include <conductor/end_users.hpp>

namespace conductor::json {

template <>
const object_model& model_of<integration_connection>();
template <>
const object_model& model_of<end_user>();
template <>
const object_model& model_of<end_user_create_params>();
template <>
const object_model& model_of<end_user_deletion>();
template <>
const object_model& model_of<auth_session>();
template <>
const object_model& model_of<auth_session_create_params>();

} // namespace conductor::json

#pragma once

// What the sandbox uses of the catalogue, under its own roof.

#include "catalog/operations.hpp"
#include "catalog/schema.hpp"

namespace conductor::inline CONDUCTOR_ABI::sandbox {

namespace dom = boost::json;
namespace schema = conductor::json;

using catalog::find_field;
using catalog::model_of;
using catalog::object_of;
using qbd_operation = catalog::operation;
using catalog::text_of;
using catalog::texts_of;
using catalog::verb;
using catalog::without_optional;

} // namespace conductor::sandbox

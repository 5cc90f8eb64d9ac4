#pragma once

// What object does a request make? Values take the shape of the answer's model, whatever the request gave.

#include "sandbox/api/schema.hpp"

#include <boost/json/value.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::sandbox {

/// What the server adds to an object.
struct server_values {
    std::string now;   ///< for `createdAt` and `updatedAt`
    std::string today; ///< for dates that must not be missing
    std::string revision;
    std::function<std::string()> next_id;
    std::function<std::optional<std::string>(std::string_view id)> full_name; ///< of an object that exists
};

/// Makes an object of the model `wanted`. For each of its fields, the first of these that fits:
///
/// - what `given` has under that name, in the field's own shape; `id`s are never taken from there;
/// - a reference to the object that `given` names by `xId` (or `xIds`), for a field `x` (or `xs`);
/// - what `known` has under that name, as it is;
/// - null, or nothing, where the model allows it, and else the plainest value that it allows.
///
/// Objects in an array whose `id` is in the array of `known` are changed, others are made.
[[nodiscard]] dom::object materialize(
    const schema::object_model& wanted, const dom::object& given, const dom::object& known,
    const server_values& server);

/// Whether a field of this name holds an amount of money, if it is a text.
[[nodiscard]] bool names_amount(std::string_view name) noexcept;

} // namespace conductor::sandbox

#pragma once

// The parameters of operations, by the words of their commands.

#include "catalog/operations.hpp"
#include "catalog/schema.hpp"
#include "cli/operations/names.hpp"

#include <stdexcept>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::cli::test {

inline const catalog::operation& operation(std::string_view command) {
    const auto* found = find_operation(command);
    if (found == nullptr)
        throw std::invalid_argument("there is no operation " + std::string(command));
    return *found;
}

// Of its query or its body.
inline const catalog::schema::object_model& parameters(std::string_view command) {
    const auto& of = operation(command);
    return *catalog::model_of(of.query != nullptr ? of.query : of.body);
}

inline const catalog::schema::field& parameter(std::string_view command, std::string_view name) {
    const auto* found = catalog::find_field(parameters(command), name);
    if (found == nullptr)
        throw std::invalid_argument("there is no parameter " + std::string(name));
    return *found;
}

} // namespace conductor::cli::test

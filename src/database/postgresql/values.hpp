#pragma once

// Values as PostgreSQL's protocol has them: texts, and the numbers of their types.

#include "database/value.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace conductor::inline CONDUCTOR_ABI::database {

struct postgresql_parameter {
    std::optional<std::string> text; // nothing for NULL
    unsigned int type = 0;           // 0: the server takes what the statement needs there
};

[[nodiscard]] postgresql_parameter parameter_of(const value& v);
[[nodiscard]] value value_of(std::string_view text, unsigned int type);

} // namespace conductor::database

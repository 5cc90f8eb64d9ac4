// Made by tools/generate from api/conductor.yml.

#include "api/qbd/models.hpp"

#include <conductor/qbd/account_tax_lines.hpp>

namespace conductor::inline CONDUCTOR_ABI::json {} // namespace conductor::json

#pragma once

// The tables of mirrors: the records of all companies in one, and how far each company is.

#include "database/migration.hpp"

#include <span>

namespace conductor::inline CONDUCTOR_ABI::mirror_detail {

[[nodiscard]] std::span<const database::migration> migrations();

} // namespace conductor::mirror_detail

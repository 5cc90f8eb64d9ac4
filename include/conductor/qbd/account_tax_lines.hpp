#pragma once

// The types of account tax lines. Made by tools/generate from api/conductor.yml.

namespace conductor::qbd {} // namespace conductor::qbd

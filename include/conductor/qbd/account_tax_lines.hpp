#pragma once

// The types of account tax lines. Made by tools/generate from api/conductor.yml.

#include <conductor/qbd/types/account_tax_line.hpp>

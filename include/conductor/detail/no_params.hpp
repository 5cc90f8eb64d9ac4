#pragma once

// What stands for the parameters of an operation that needs none.

#include <conductor/version.hpp>

namespace conductor::inline CONDUCTOR_ABI::detail {

// `{}` fits this one exactly, and a struct of parameters only by a conversion, so `list({})` means `list()`.
// It is no class: there is nothing to destroy, which GCC before 13 would do twice inside a co_await
// expression (see named_params.hpp).
enum class no_params {};

} // namespace conductor::detail

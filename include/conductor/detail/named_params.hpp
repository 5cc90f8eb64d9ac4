#pragma once

// A guard against a fault of GCC before 13: a parameter struct that is braced inside a `co_await` expression
// is destroyed twice there. Operations take such structs by const reference; on compilers with the fault they
// refuse temporaries at compile time.

#if defined(__GNUC__) && !defined(__clang__) && __GNUC__ < 13
#define CONDUCTOR_REQUIRES_NAMED_PARAMS 1
#else
#define CONDUCTOR_REQUIRES_NAMED_PARAMS 0
#endif

#include <conductor/version.hpp>

namespace conductor::inline CONDUCTOR_ABI::detail {

template <class>
inline constexpr bool named = false;

template <class Token>
void refuse_unnamed_params() {
    static_assert(
        named<Token>,
        "This compiler destroys a braced parameter struct twice when it stands inside a co_await expression. "
        "Give the parameters a name first:  conductor::end_user_create_params params{...};  "
        "co_await client.end_users.create(params);");
}

} // namespace conductor::detail

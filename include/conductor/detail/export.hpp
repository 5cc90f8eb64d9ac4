#pragma once

// What is marked CONDUCTOR_API can be used from outside of the shared library, whatever visibility the
// compiler gives to everything else: functions that the library has compiled, and exceptions, so that a
// `catch` knows them. With CONDUCTOR_STATIC, which the packages of the static library define, it has the
// visibility of everything else.

#if defined(CONDUCTOR_STATIC)
#define CONDUCTOR_API
#else
#define CONDUCTOR_API [[gnu::visibility("default")]]
#endif

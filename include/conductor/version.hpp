#pragma once

// The version of the library, for code that has to know at compile time.

#define CONDUCTOR_VERSION_MAJOR 0
#define CONDUCTOR_VERSION_MINOR 1
#define CONDUCTOR_VERSION_PATCH 0
#define CONDUCTOR_VERSION_STRING "0.1.0"

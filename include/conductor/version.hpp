#pragma once

// The version of the library, for code that has to know at compile time.

#define CONDUCTOR_VERSION_MAJOR 0
#define CONDUCTOR_VERSION_MINOR 1
#define CONDUCTOR_VERSION_PATCH 0
#define CONDUCTOR_VERSION_STRING "0.1.0"

// All names of the library are in a namespace of their minor version, inline in `conductor`, so that two
// versions can be in one program: a function compiled for one is never called with objects of the other. Say
// `conductor::client`, and include a header instead of declaring a class of the library oneself.
#define CONDUCTOR_ABI v0_1

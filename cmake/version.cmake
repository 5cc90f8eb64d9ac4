# Which version is this? What include/conductor/version.hpp says, where its namespace must follow.

set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS include/conductor/version.hpp)
file(STRINGS include/conductor/version.hpp lines REGEX "^#define CONDUCTOR_")
foreach(line IN LISTS lines)
    if(line MATCHES "^#define (CONDUCTOR_[A-Z_]+) \"?([^\"]+)\"?$")
        set(${CMAKE_MATCH_1} "${CMAKE_MATCH_2}")
    endif()
endforeach()

set(CONDUCTOR_VERSION "${CONDUCTOR_VERSION_MAJOR}.${CONDUCTOR_VERSION_MINOR}.${CONDUCTOR_VERSION_PATCH}")
if(NOT CONDUCTOR_VERSION_STRING STREQUAL CONDUCTOR_VERSION
        OR NOT CONDUCTOR_ABI STREQUAL "v${CONDUCTOR_VERSION_MAJOR}_${CONDUCTOR_VERSION_MINOR}")
    message(FATAL_ERROR "include/conductor/version.hpp contradicts itself: it says ${CONDUCTOR_VERSION}, "
        "\"${CONDUCTOR_VERSION_STRING}\" and ${CONDUCTOR_ABI}")
endif()

# Warnings and sanitizers for this project's own targets; consumers inherit none of them.
add_library(conductor_compile_options INTERFACE)
target_compile_features(conductor_compile_options INTERFACE cxx_std_20)
target_compile_options(conductor_compile_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion)
# GCC 12 sees an overlap in `"text" + std::string{…}` when it optimises (GCC bug 105329).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(conductor_compile_options INTERFACE -Wno-restrict)
endif()
# GCC takes what a unity build includes for headers, where unnamed namespaces would be mistakes.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_UNITY_BUILD)
    target_compile_options(conductor_compile_options INTERFACE -Wno-subobject-linkage)
endif()

if(CONDUCTOR_SANITIZE)
    add_compile_options(-fsanitize=${CONDUCTOR_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${CONDUCTOR_SANITIZE})
    add_compile_definitions(_GLIBCXX_ASSERTIONS)
    # GCC reports false positives inside Boost and libstdc++ when it instruments and optimises at once.
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        add_compile_options(-Wno-maybe-uninitialized -Wno-mismatched-new-delete -Wno-tsan)
    endif()
endif()

# The programs of test/fuzz; libFuzzer watches what src/ compiles for it. AddressSanitizer's runtime has what the
# library then calls in programs without libFuzzer.
if(CONDUCTOR_BUILD_FUZZERS AND NOT (CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND CONDUCTOR_SANITIZE MATCHES "address"))
    message(FATAL_ERROR "CONDUCTOR_BUILD_FUZZERS needs clang++ and AddressSanitizer (the preset asan)")
endif()

# What a distribution would compile with. It leaves the interface alone: consumers of the library get none of it.
if(CONDUCTOR_HARDEN)
    include(CheckPIESupported)
    check_pie_supported()
    set(CMAKE_POSITION_INDEPENDENT_CODE ON) # and programs with -pie
    add_compile_options(
        -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3
        -fstack-protector-strong
        -fstack-clash-protection)
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
        add_compile_options(-fcf-protection)
    endif()
    add_compile_definitions(_GLIBCXX_ASSERTIONS)
    add_link_options(-Wl,-z,relro,-z,now,-z,noexecstack)
endif()

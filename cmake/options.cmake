# Warnings and sanitizers for this project's own targets; consumers inherit none of them.
add_library(conductor_compile_options INTERFACE)
target_compile_features(conductor_compile_options INTERFACE cxx_std_20)
target_compile_options(conductor_compile_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion)
# GCC 12 sees an overlap in `"text" + std::string{…}` when it optimises (GCC bug 105329).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(conductor_compile_options INTERFACE -Wno-restrict)
endif()
if(CONDUCTOR_WERROR)
    target_compile_options(conductor_compile_options INTERFACE -Werror)
endif()

if(CONDUCTOR_SANITIZE)
    add_compile_options(-fsanitize=${CONDUCTOR_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${CONDUCTOR_SANITIZE})
    # GCC reports false positives inside Boost and libstdc++ when it instruments and optimises at once.
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        add_compile_options(-Wno-maybe-uninitialized -Wno-mismatched-new-delete -Wno-tsan)
    endif()
endif()

# What libFuzzer watches must be compiled for it; test/fuzz links its main.
if(CONDUCTOR_BUILD_FUZZERS)
    if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        message(FATAL_ERROR "CONDUCTOR_BUILD_FUZZERS needs clang++ (the preset fuzz)")
    endif()
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()

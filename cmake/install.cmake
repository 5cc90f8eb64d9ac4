# Install rules, the CMake package and the pkg-config files.
include(CMakePackageConfigHelpers)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/conductor)
set(pkgconfig_dir ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
set(targets conductor)
if(CONDUCTOR_BUILD_SANDBOX)
    list(APPEND targets conductor_sandbox)
endif()

install(TARGETS ${targets}
    EXPORT conductor-targets
    ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}
    LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(EXPORT conductor-targets NAMESPACE conductor:: DESTINATION ${package_dir})

install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/conductor
    DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
    PATTERN "sandbox" EXCLUDE)
if(CONDUCTOR_BUILD_SANDBOX)
    install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/conductor/sandbox
        DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/conductor)
    install(TARGETS conductor-sandbox RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    file(RELATIVE_PATH bin_to_lib ${CMAKE_INSTALL_FULL_BINDIR} ${CMAKE_INSTALL_FULL_LIBDIR})
    set_target_properties(conductor-sandbox PROPERTIES INSTALL_RPATH "$ORIGIN/${bin_to_lib}")
    set_target_properties(conductor_sandbox PROPERTIES INSTALL_RPATH "$ORIGIN") # libconductor is beside it
endif()

configure_package_config_file(
    ${PROJECT_SOURCE_DIR}/cmake/conductor-config.cmake.in
    ${PROJECT_BINARY_DIR}/conductor-config.cmake
    INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(
    ${PROJECT_BINARY_DIR}/conductor-config-version.cmake
    COMPATIBILITY SameMinorVersion)
install(FILES
    ${PROJECT_BINARY_DIR}/conductor-config.cmake
    ${PROJECT_BINARY_DIR}/conductor-config-version.cmake
    DESTINATION ${package_dir})

# The paths are relative, so that the installed tree may be moved. A program that links the static library
# needs what the library needs; with the shared one, the library brings it.
set(prefix ${CMAKE_INSTALL_PREFIX})
file(RELATIVE_PATH pc_prefix ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig ${prefix})
file(RELATIVE_PATH pc_libdir ${prefix} ${CMAKE_INSTALL_FULL_LIBDIR})
file(RELATIVE_PATH pc_includedir ${prefix} ${CMAKE_INSTALL_FULL_INCLUDEDIR})
set(pc_requires Requires)
set(pc_define " -DCONDUCTOR_STATIC")
if(BUILD_SHARED_LIBS)
    set(pc_requires Requires.private)
    set(pc_define "")
endif()
configure_file(cmake/conductor.pc.in conductor.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/conductor.pc DESTINATION ${pkgconfig_dir})
if(CONDUCTOR_BUILD_SANDBOX)
    configure_file(cmake/conductor-sandbox.pc.in conductor-sandbox.pc @ONLY)
    install(FILES ${PROJECT_BINARY_DIR}/conductor-sandbox.pc DESTINATION ${pkgconfig_dir})
endif()

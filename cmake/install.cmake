# Install rules, the CMake package and the pkg-config files. The components are those of cmake/deb.cmake; an installation
# without one has all.
include(CMakePackageConfigHelpers)

set(CMAKE_INSTALL_DEFAULT_COMPONENT_NAME development)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/conductor)
set(pkgconfig_dir ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
set(targets conductor)
if(CONDUCTOR_BUILD_RECIPES)
    list(APPEND targets conductor_recipes)
endif()
if(CONDUCTOR_BUILD_METRICS)
    list(APPEND targets conductor_metrics)
endif()
if(CONDUCTOR_BUILD_OUTBOX)
    list(APPEND targets conductor_outbox conductor_mirror)
endif()
if(CONDUCTOR_BUILD_SANDBOX)
    list(APPEND targets conductor_sandbox)
endif()

install(TARGETS ${targets}
    EXPORT conductor-targets
    ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}
    LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT runtime NAMELINK_COMPONENT development)
install(EXPORT conductor-targets NAMESPACE conductor:: DESTINATION ${package_dir})

install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/conductor
    DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
    PATTERN "sandbox" EXCLUDE)
if(CONDUCTOR_BUILD_SANDBOX)
    install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/conductor/sandbox
        DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/conductor)
    install(TARGETS conductor-sandbox RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT tools)
    install(FILES ${PROJECT_SOURCE_DIR}/src/sandbox/man/conductor-sandbox.1
        DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT tools)
    file(RELATIVE_PATH bin_to_lib ${CMAKE_INSTALL_FULL_BINDIR} ${CMAKE_INSTALL_FULL_LIBDIR})
    set_target_properties(conductor-sandbox PROPERTIES INSTALL_RPATH "$ORIGIN/${bin_to_lib}")
    set_target_properties(conductor_sandbox PROPERTIES INSTALL_RPATH "$ORIGIN") # libconductor is beside it
endif()
if(CONDUCTOR_BUILD_CLI)
    install(TARGETS conductor_program RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT tools)
    set_target_properties(conductor_program PROPERTIES INSTALL_RPATH "$ORIGIN/${bin_to_lib}")
    set(CONDUCTOR_ZSH_FOLDER site-functions CACHE STRING "Where zsh looks for completions, in share/zsh")
    mark_as_advanced(CONDUCTOR_ZSH_FOLDER)
    set(cli ${PROJECT_SOURCE_DIR}/src/cli)
    install(FILES ${cli}/man/conductor.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT tools)
    install(FILES ${cli}/completion/conductor.bash
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME conductor COMPONENT tools)
    install(FILES ${cli}/completion/conductor.zsh
        DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/${CONDUCTOR_ZSH_FOLDER} RENAME _conductor COMPONENT tools)
    install(FILES ${cli}/completion/conductor.fish
        DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d COMPONENT tools)
endif()
if(CONDUCTOR_BUILD_RECIPES)
    set_target_properties(conductor_recipes PROPERTIES INSTALL_RPATH "$ORIGIN")
endif()
if(CONDUCTOR_BUILD_METRICS)
    set_target_properties(conductor_metrics PROPERTIES INSTALL_RPATH "$ORIGIN")
endif()
if(CONDUCTOR_BUILD_OUTBOX)
    set_target_properties(conductor_outbox conductor_mirror PROPERTIES INSTALL_RPATH "$ORIGIN")
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

# The paths are relative, so that the installed tree may be moved. A program that links the static library needs what
# the library needs; with the shared one, the library brings it. Boost has no pkg-config files of its own.
set(prefix ${CMAKE_INSTALL_PREFIX})
file(RELATIVE_PATH pc_prefix ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig ${prefix})
file(RELATIVE_PATH pc_libdir ${prefix} ${CMAKE_INSTALL_FULL_LIBDIR})
file(RELATIVE_PATH pc_includedir ${prefix} ${CMAKE_INSTALL_FULL_INCLUDEDIR})
set(pc_requires "openssl >= 3.0, zlib")
set(pc_cflags " -DCONDUCTOR_STATIC")
if(BUILD_SHARED_LIBS)
    set(pc_requires "")
    set(pc_cflags "")
endif()
get_target_property(boost_include Boost::headers INTERFACE_INCLUDE_DIRECTORIES)
foreach(folder IN LISTS boost_include)
    if(NOT folder IN_LIST CMAKE_CXX_IMPLICIT_INCLUDE_DIRECTORIES)
        string(APPEND pc_cflags " -I${folder}")
    endif()
endforeach()
set(pc_boost_libs "")
get_filename_component(boost_lib "${Boost_DIR}/../.." ABSOLUTE) # of lib/cmake/Boost-1.81.0
get_filename_component(boost_real_lib "${boost_lib}" REALPATH)
if(NOT boost_lib IN_LIST CMAKE_CXX_IMPLICIT_LINK_DIRECTORIES
    AND NOT boost_real_lib IN_LIST CMAKE_CXX_IMPLICIT_LINK_DIRECTORIES)
    set(pc_boost_libs "-L${boost_lib} ")
endif()
configure_file(cmake/conductor.pc.in conductor.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/conductor.pc DESTINATION ${pkgconfig_dir})
if(CONDUCTOR_BUILD_SANDBOX)
    configure_file(cmake/conductor-sandbox.pc.in conductor-sandbox.pc @ONLY)
    install(FILES ${PROJECT_BINARY_DIR}/conductor-sandbox.pc DESTINATION ${pkgconfig_dir})
endif()
if(CONDUCTOR_BUILD_RECIPES)
    configure_file(cmake/conductor-recipes.pc.in conductor-recipes.pc @ONLY)
    install(FILES ${PROJECT_BINARY_DIR}/conductor-recipes.pc DESTINATION ${pkgconfig_dir})
endif()
if(CONDUCTOR_BUILD_METRICS)
    configure_file(cmake/conductor-metrics.pc.in conductor-metrics.pc @ONLY)
    install(FILES ${PROJECT_BINARY_DIR}/conductor-metrics.pc DESTINATION ${pkgconfig_dir})
endif()
if(CONDUCTOR_BUILD_OUTBOX)
    set(pc_databases "")
    if(NOT BUILD_SHARED_LIBS)
        string(APPEND pc_databases ", sqlite3 >= 3.40")
        if(CONDUCTOR_OUTBOX_POSTGRESQL)
            string(APPEND pc_databases ", libpq")
        endif()
    endif()
    foreach(component outbox mirror)
        set(description "Writes that survive the program that wants them")
        if(component STREQUAL "mirror")
            set(description "A copy of companies' records in a database")
        endif()
        configure_file(cmake/conductor-database.pc.in conductor-${component}.pc @ONLY)
        install(FILES ${PROJECT_BINARY_DIR}/conductor-${component}.pc DESTINATION ${pkgconfig_dir})
    endforeach()
endif()

if(PROJECT_IS_TOP_LEVEL AND CONDUCTOR_BUILD_CLI AND BUILD_SHARED_LIBS)
    include(cmake/deb.cmake)
endif()

# Debian's packages, by `cpack` in a build tree of shared libraries for /usr (the preset package; scripts/package):
# libconductor0.1, which programs need; libconductor-dev, which compilers need; and conductor-tools, which people need.
#
# DEBFULLNAME and DEBEMAIL, as for Debian's own tools, say who makes them; SOURCE_DATE_EPOCH, when.
set(soversion ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR})
set(runtime libconductor${soversion})
set(development libconductor-dev)
set(tools conductor-tools)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME conductor)
if(NOT "$ENV{DEBEMAIL}" STREQUAL "")
    set(CPACK_PACKAGE_CONTACT "$ENV{DEBFULLNAME} <$ENV{DEBEMAIL}>")
endif()
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_ALL runtime development tools)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEB_COMPONENT_INSTALL ON)

# The release of Debian is part of the version, as the Boost of each is another one.
file(STRINGS /etc/os-release system REGEX "^(ID|VERSION_ID)=")
string(REGEX REPLACE "[^;]*=\"?([^\";]*)\"?" "\\1" system "${system}")
list(SORT system COMPARE NATURAL ORDER DESCENDING)
string(REPLACE ";" "" system "${system}")
set(CPACK_DEBIAN_PACKAGE_RELEASE 1~${system})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS "")
foreach(target IN LISTS targets)
    get_target_property(folder ${target} BINARY_DIR)
    list(APPEND CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${folder})
endforeach()
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS_POLICY ">=")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/packaging/debian/compress.cmake)

# The first line is what lists show.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")
set(CPACK_DEBIAN_RUNTIME_DESCRIPTION
"C++20 client for the Conductor API - shared libraries
Programs that use QuickBooks Desktop companies over the Conductor API need
them: operations with retries, timeouts and typed answers, recipes made of
those, metrics, writes and mirrors in databases, and a server for tests.")
set(CPACK_DEBIAN_DEVELOPMENT_DESCRIPTION
"C++20 client for the Conductor API - development files
Headers, and what CMake and pkg-config want to know, for programs that use
QuickBooks Desktop companies: coroutines on Boost.Asio, with typed answers.")
set(CPACK_DEBIAN_TOOLS_DESCRIPTION
"QuickBooks Desktop companies from the command line
The program conductor reaches every operation of the Conductor API from a
shell, applies files of records, mirrors companies into databases, and serves
assistants. The program conductor-sandbox answers like the API, for tests.")

set(CPACK_DEBIAN_RUNTIME_PACKAGE_NAME ${runtime})
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_CONTROL_EXTRA ${PROJECT_SOURCE_DIR}/packaging/debian/triggers)

# Its headers need those of the very Boost that the library was compiled with.
set(boost ${Boost_VERSION_MAJOR}.${Boost_VERSION_MINOR})
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME ${development})
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SHLIBDEPS OFF)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS
    "${runtime} (= ${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}), libboost${boost}-dev, libboost-json${boost}-dev")

set(CPACK_DEBIAN_TOOLS_PACKAGE_NAME ${tools})
set(CPACK_DEBIAN_TOOLS_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_TOOLS_PACKAGE_DEPENDS "${runtime} (= ${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE})")

# What Debian wants to find beside each.
find_program(GZIP gzip REQUIRED)
string(TIMESTAMP today "%a, %d %b %Y %H:%M:%S +0000" UTC)
foreach(component runtime development tools)
    set(package ${${component}})
    set(folder ${PROJECT_BINARY_DIR}/debian/${package})
    configure_file(packaging/debian/changelog.in ${folder}/changelog.Debian @ONLY)
    configure_file(CHANGELOG.md ${folder}/changelog COPYONLY)
    execute_process(COMMAND ${GZIP} -9nf changelog.Debian changelog WORKING_DIRECTORY ${folder} COMMAND_ERROR_IS_FATAL ANY)
    install(FILES ${folder}/changelog.Debian.gz ${folder}/changelog.gz packaging/debian/copyright
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package} COMPONENT ${component})
endforeach()
install(FILES packaging/debian/lintian-overrides
    DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME ${runtime} COMPONENT runtime)

include(CPack)

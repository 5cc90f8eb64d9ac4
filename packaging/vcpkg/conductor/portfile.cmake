# The sources are those of the checkout that this port lies in.
get_filename_component(SOURCE_PATH "${CURRENT_PORT_DIR}/../../.." ABSOLUTE)

vcpkg_check_features(OUT_FEATURE_OPTIONS features
    FEATURES
        metrics    CONDUCTOR_BUILD_METRICS
        outbox     CONDUCTOR_BUILD_OUTBOX
        postgresql CONDUCTOR_OUTBOX_POSTGRESQL
        recipes    CONDUCTOR_BUILD_RECIPES
        sandbox    CONDUCTOR_BUILD_SANDBOX)
if(NOT "outbox" IN_LIST FEATURES)
    list(FILTER features EXCLUDE REGEX "CONDUCTOR_OUTBOX_POSTGRESQL") # nobody asks for it then
endif()

vcpkg_cmake_configure(
    SOURCE_PATH "${SOURCE_PATH}"
    OPTIONS
        ${features}
        -DCONDUCTOR_BUILD_BENCH=OFF
        -DCONDUCTOR_BUILD_CLI=OFF
        -DCONDUCTOR_BUILD_EXAMPLES=OFF
        -DCONDUCTOR_BUILD_TESTS=OFF)
vcpkg_cmake_install()
vcpkg_copy_pdbs()
vcpkg_cmake_config_fixup(PACKAGE_NAME conductor CONFIG_PATH lib/cmake/conductor)
vcpkg_fixup_pkgconfig()
if("sandbox" IN_LIST FEATURES)
    vcpkg_copy_tools(TOOL_NAMES conductor-sandbox AUTO_CLEAN)
endif()

file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/debug/include" "${CURRENT_PACKAGES_DIR}/debug/share")
file(INSTALL "${CURRENT_PORT_DIR}/usage" DESTINATION "${CURRENT_PACKAGES_DIR}/share/conductor")
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE")

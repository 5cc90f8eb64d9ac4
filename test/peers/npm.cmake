# Adds a test that installs the npm packages of this folder's package-lock.json into the build tree, for the
# tests that require the fixture.
#
# To take another version: change package.json, and run `npm install --package-lock-only` beside it.
function(conductor_npm_fixture fixture)
    configure_file(package.json package.json COPYONLY)
    configure_file(package-lock.json package-lock.json COPYONLY)
    add_test(NAME ${fixture} COMMAND ${CMAKE_COMMAND}
        -D FOLDER=${CMAKE_CURRENT_BINARY_DIR} -P ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/npm_ci.cmake)
    set_tests_properties(${fixture} PROPERTIES FIXTURES_SETUP ${fixture} TIMEOUT 300)
endfunction()

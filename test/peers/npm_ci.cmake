# Installs what package-lock.json in FOLDER names, once:
#   cmake -D FOLDER=... -P npm_ci.cmake

find_program(node node)
find_program(npm npm)
if(NOT node OR NOT npm)
    message(FATAL_ERROR "This test needs Node.js 18 or later and npm in PATH: on Debian, apt install nodejs npm")
endif()

file(SHA256 ${FOLDER}/package-lock.json wanted)
set(stamp ${FOLDER}/node_modules/.installed)
if(EXISTS ${stamp})
    file(READ ${stamp} installed)
    if(installed STREQUAL wanted)
        return()
    endif()
endif()

execute_process(
    COMMAND ${npm} ci --ignore-scripts --no-audit --no-fund
    WORKING_DIRECTORY ${FOLDER}
    COMMAND_ERROR_IS_FATAL ANY)
file(WRITE ${stamp} ${wanted})

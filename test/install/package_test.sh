#!/usr/bin/env bash
# Can a program outside the tree use the library?
#
#   find_package      what this build tree installs: find_package, pkg-config
#   shared            FetchContent with shared libraries, and what that installs: find_package, pkg-config
#   readme            what the README's commands build and install, and what scripts/quickstart does
#   add_subdirectory  the library alone, inside another project; configured only, as shared has built it so
#
# The projects around it hide what they do not export, and optimise at link time (but for shared libraries, which would
# take long); the programs catch what the library throws.
#
# The environment names the tools and folders: CMAKE, CXX, PYTHON, SOURCE, BUILD (this build tree), WORK (made anew),
# and whether this build tree has the libraries that keep things in a database: DATABASES.
set -euo pipefail
consumer=$SOURCE/test/install/consumer
export CMAKE_GENERATOR=Ninja NINJA_STATUS='[%f/%t] '
unset DESTDIR

stored= # not empty: the program stored is built
if [[ $DATABASES == ON ]]; then
    stored=yes
fi

rm -rf "$WORK"
mkdir -p "$WORK"

# build_consumer NAME [cmake arguments]: configures, builds and runs the programs of consumer/.
build_consumer() {
    local name=$1
    shift
    "$CMAKE" -S "$consumer" -B "$WORK/$name" -DCMAKE_CXX_COMPILER="$CXX" -DCMAKE_BUILD_TYPE= \
        -DCMAKE_CXX_VISIBILITY_PRESET=hidden -DCMAKE_INTERPROCEDURAL_OPTIMIZATION=ON "$@"
    "$CMAKE" --build "$WORK/$name" -j2
    run "$WORK/$name/plain"
    run "$WORK/$name/sandboxed"
    run "$WORK/$name/watched"
    if [[ -n $stored ]]; then
        run "$WORK/$name/stored"
    fi
}

run() {
    echo "== $*"
    "$@"
}

# install_from BUILD_TREE: the installed tree must work where it is, not where it was installed to.
install_from() {
    "$CMAKE" --install "$1" --prefix "$WORK/installed" >"$WORK/install.log"
    mv "$WORK/installed" "$WORK/prefix"
}

# Uses what is installed, by find_package and by pkg-config.
consume_prefix() {
    build_consumer consumer -DCONDUCTOR_BY=find_package -DCMAKE_PREFIX_PATH="$WORK/prefix"

    local lib
    lib=$(dirname "$(find "$WORK/prefix" -name 'libconductor.*' -print -quit)")
    run "$WORK/prefix/bin/conductor-sandbox" --help
    if [[ $DATABASES == ON ]]; then
        use_program
    fi
    export PKG_CONFIG_PATH=$lib/pkgconfig LD_LIBRARY_PATH=$lib
    compile_by_pkg_config plain conductor
    compile_by_pkg_config sandboxed conductor-recipes conductor-sandbox
    compile_by_pkg_config watched conductor-metrics
    if [[ -n $stored ]]; then
        compile_by_pkg_config stored conductor-outbox conductor-mirror conductor-sandbox
    fi
    refuse_another_boost
}

# The program, where its manual page and completion are.
use_program() {
    PATH=$WORK/prefix/bin:$PATH run conductor sandbox --demo conductor find customers 'Old Mill Bakery' --fields email
    [[ $(PATH=$WORK/prefix/bin:$PATH bash -c "$(printf '%s' \
        "source '$WORK/prefix/share/bash-completion/completions/conductor'; COMP_WORDS=(conductor qbd invoic);" \
        'COMP_CWORD=2; _conductor; echo "${COMPREPLY[@]}"')") == invoices ]]
    [[ -f $WORK/prefix/share/man/man1/conductor.1 && -f $WORK/prefix/share/zsh/site-functions/_conductor &&
        -f $WORK/prefix/share/fish/vendor_completions.d/conductor.fish ]]
}

# A Boost that the library was not compiled with is refused before anything is compiled.
refuse_another_boost() {
    mkdir -p "$WORK/boost"
    touch "$WORK/boost/BoostConfig.cmake"
    printf 'set(PACKAGE_VERSION 1.99.0)\nset(PACKAGE_VERSION_COMPATIBLE TRUE)\n' >"$WORK/boost/BoostConfigVersion.cmake"
    cat >"$WORK/boost/CMakeLists.txt" <<'END'
cmake_minimum_required(VERSION 3.25)
project(refused LANGUAGES CXX)
set(CMAKE_FIND_USE_CMAKE_SYSTEM_PATH OFF) # where the right one is
set(CMAKE_FIND_USE_SYSTEM_ENVIRONMENT_PATH OFF)
find_package(conductor REQUIRED)
END
    if "$CMAKE" -S "$WORK/boost" -B "$WORK/refused" -DCMAKE_CXX_COMPILER="$CXX" -DCMAKE_PREFIX_PATH="$WORK/prefix" \
        -DBoost_DIR="$WORK/boost" >"$WORK/refused.log" 2>&1; then
        echo 'find_package accepts a Boost that the library was not compiled with' >&2
        return 1
    fi
    grep 'version: 1.99.0' "$WORK/refused.log"
}

# compile_by_pkg_config PROGRAM PACKAGE...
compile_by_pkg_config() {
    local flags
    read -ra flags <<<"$(pkg-config --cflags --libs "${@:2}")"
    run "$CXX" -std=c++20 -fvisibility=hidden -Wall -Wextra -Wpedantic -Wconversion -Werror \
        "$consumer/$1.cpp" "${flags[@]}" -o "$WORK/by-pkg-config"
    run "$WORK/by-pkg-config"
}

# The README's commands to the letter, in a copy that was never built. Only the compiler is told to be quick: ccache has
# what this build tree, of the same flags, was made of; without it nothing is optimised.
follow_readme() {
    mkdir -p "$WORK/clone" "$WORK/home"
    tar -C "$SOURCE" --exclude-vcs --exclude='./build*' --exclude=node_modules --create . |
        tar -C "$WORK/clone" --extract
    local quick='set(CMAKE_CXX_FLAGS_RELEASE -O0 CACHE STRING "")'
    if [[ ${CMAKE_CXX_COMPILER_LAUNCHER-} == ccache ]]; then
        quick='set(CMAKE_COMPILE_WARNING_AS_ERROR ON)'
        CCACHE_DIR=$(ccache --get-config cache_dir)
        export CCACHE_DIR
    fi
    echo "$quick" >"$WORK/quick.cmake"
    "$PYTHON" "$SOURCE/test/readme/extract.py" "$SOURCE/README.md" install >"$WORK/commands"
    run env -C "$WORK/clone" HOME="$WORK/home" CMAKE_TOOLCHAIN_FILE="$WORK/quick.cmake" bash -ex "$WORK/commands"
    mv "$WORK/home/conductor" "$WORK/prefix"

    # What scripts/quickstart builds can be installed too.
    local targets target
    read -ra targets < <(sed -n 's/^build quickstart //p' "$SOURCE/scripts/quickstart")
    env -C "$WORK/clone" "$CMAKE" --preset quickstart >"$WORK/quickstart.log"
    ninja -C "$WORK/clone/build/quickstart" -n "${targets[@]}" >"$WORK/plan"
    for target in libconductor.a libconductor_metrics.a libconductor_sandbox.a conductor-sandbox conductor; do
        grep -q "Linking.*[/ ]$target\$" "$WORK/plan" || {
            echo "scripts/quickstart does not build $target, which cmake --install wants" >&2
            return 1
        }
    done
}

case $1 in
find_package)
    install_from "$BUILD"
    consume_prefix
    ;;
shared)
    build_consumer fetch_content -DCONDUCTOR_BY=fetch_content -DCONDUCTOR_DIRECTORY="$SOURCE" \
        -DBUILD_SHARED_LIBS=ON -DCONDUCTOR_BUILD_RECIPES=ON -DCONDUCTOR_BUILD_METRICS=ON -DCONDUCTOR_BUILD_SANDBOX=ON -DCONDUCTOR_INSTALL=ON \
        -DCONDUCTOR_BUILD_CLI="$DATABASES" -DCMAKE_INTERPROCEDURAL_OPTIMIZATION=OFF \
        -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=16 -DCMAKE_SHARED_LINKER_FLAGS=-Wl,-z,defs
    if [[ -f $BUILD/src/libconductor.a ]]; then
        run "$PYTHON" "$SOURCE/test/install/exports_test.py" "$BUILD/src/libconductor.a" \
            "$(find "$WORK/fetch_content" -name libconductor.so)"
    fi
    install_from "$WORK/fetch_content"
    [[ -n $(find "$WORK/prefix" -name 'libconductor.so') && -z $(find "$WORK/prefix" -name '*.a') ]]
    consume_prefix
    ;;
readme)
    follow_readme
    consume_prefix
    ;;
add_subdirectory)
    "$CMAKE" -S "$consumer" -B "$WORK/tree" -DCMAKE_CXX_COMPILER="$CXX" -DCMAKE_BUILD_TYPE= \
        -DCONDUCTOR_BY=add_subdirectory -DCONDUCTOR_DIRECTORY="$SOURCE"
    ninja -C "$WORK/tree" -n plain >"$WORK/plan"
    # Nothing of it is installed, and nothing but the library is built.
    if grep -r 'file(INSTALL' "$WORK/tree/conductor" --include=cmake_install.cmake; then
        echo 'the library installs itself in a project of others' >&2
        exit 1
    fi
    [[ $(grep -c 'Linking' "$WORK/plan") == 2 ]]
    ;;
esac

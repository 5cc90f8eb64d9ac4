# shellcheck shell=bash
# What the scripts share; for `source`, from the root of the checkout.

# use_ccache: what was compiled before, in whichever checkout, is not compiled again, where ccache is there.
use_ccache() {
    if [[ -z ${CMAKE_CXX_COMPILER_LAUNCHER-} ]] && command -v ccache >/dev/null; then
        export CMAKE_CXX_COMPILER_LAUNCHER=ccache
        # Two checkouts differ in their paths alone.
        export CCACHE_BASEDIR=${CCACHE_BASEDIR-$PWD} CCACHE_NOHASHDIR=${CCACHE_NOHASHDIR-1}
    fi
}

# configure PRESET: prints nothing unless it fails.
configure() {
    local log=build/$1/configure.log
    use_ccache
    mkdir -p "build/$1"
    cmake --preset "$1" >"$log" 2>&1 || {
        cat "$log" >&2
        return 1
    }
}

# build PRESET [targets]: one moving line on a terminal; elsewhere nothing but warnings and errors.
build() {
    local preset=$1 quiet=()
    shift
    [[ -t 1 ]] || quiet=(--quiet)
    ninja -C "build/$preset" "${quiet[@]}" "$@"
}

# usage SCRIPT: prints the comment at its top.
usage() {
    sed -n '2,/^[^#]/{/^#/!d;s/^# \{0,1\}//;p}' "$1"
}

# tests_in FOLDER: prints how many tests CTest has just run there.
tests_in() {
    local log=$1/Testing/Temporary/LastTest.log
    printf '%3d tests passed, %4d cases of Boost.Test' "$(grep -c '^Test Passed\.' "$log")" \
        "$(awk '/^Running [0-9]+ test case/ { n += $2 } END { print n + 0 }' "$log")"
}

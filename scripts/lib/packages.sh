# shellcheck shell=bash
# Which packages this project needs on which system; for `source`. Nothing here asks the system for more than its name.

# system_of OS_RELEASE: prints the system that the file tells of, such as "debian 12".
system_of() {
    # shellcheck source=/dev/null
    (unset ID VERSION_ID && . "$1" && printf '%s %s\n' "${ID-unknown}" "${VERSION_ID-}") 2>/dev/null || echo unknown
}

# boosts_of SYSTEM: prints the supported versions of Boost that the system has, the default one first. Fails for a
# system whose packages are not known here.
boosts_of() {
    case $1 in
    'debian 12') echo 1.81 ;;
    'debian 13') echo 1.83 1.88 ;;
    'ubuntu 24.04') echo 1.83 ;;
    *) return 1 ;;
    esac
}

# choose_boost SYSTEM PACKAGE…: prints the version to use beside the packages that are installed. These systems allow
# only one version of Boost's headers; one that is there and will do is used. Fails, and prints its package, if one is
# in the way. Removing what somebody installed is not a script's to decide.
choose_boost() {
    local supported package
    read -ra supported <<<"$(boosts_of "$1")"
    shift
    for package; do
        [[ $package =~ ^libboost(1\.[0-9]+)-dev$ ]] || continue
        if [[ " ${supported[*]} " != *" ${BASH_REMATCH[1]} "* ]]; then
            echo "$package"
            return 1
        fi
        supported=("${BASH_REMATCH[1]}")
    done
    echo "${supported[0]}"
}

# needs_of BOOST SET…: prints what the sets build, integration, tests, docs, package and bench need, one a line: package, or
# package=program when any other source of the program will do.
needs_of() {
    local boost=$1 set
    shift
    for set; do
        case $set in
        build)
            printf '%s\n' ca-certificates cmake=cmake 'g++=g++' "libboost$boost-dev" "libboost-json$boost-dev" \
                libcli11-dev libcsv-dev libsqlite3-dev libssl-dev libyaml-cpp-dev ninja-build=ninja \
                pkg-config=pkg-config zlib1g-dev
            ;;
        integration) # and unit
            printf '%s\n' iproute2=tc "libboost-test$boost-dev" libpq-dev postgresql prometheus-cpp-dev \
                python3=python3 python3-jinja2 python3-yaml
            ;;
        tests)
            printf '%s\n' ccache clang-19=clang++-19 clang-format-19=clang-format-19 clang-tidy-19=clang-tidy-19 \
                cppcheck=cppcheck curl=curl debootstrap=debootstrap fish=fish 'g++-12=g++-12' \
                git=git libclang-rt-19-dev lld-19=ld.lld-19 llvm-19=llvm-cov-19 mandoc=mandoc nginx-light=nginx \
                nodejs=node npm=npm openssl=openssl shellcheck=shellcheck squid=squid tinyproxy-bin=tinyproxy \
                valgrind=valgrind wrk=wrk zsh=zsh
            ;;
        docs)
            printf '%s\n' chromium=chromium doxygen=doxygen fonts-dejavu-core nodejs=node npm=npm python3=python3 \
                python3-yaml
            ;;
        package)
            printf '%s\n' abigail-tools=abidiff debootstrap=debootstrap dpkg-dev=dpkg-shlibdeps git=git libpq-dev lintian=lintian
            ;;
        bench)
            printf '%s\n' golang-go=go libbenchmark-dev libcurl4-openssl-dev libpq-dev libsimdjson-dev \
                nginx-light=nginx nlohmann-json3-dev nodejs=node npm=npm openssl=openssl postgresql \
                python3=python3 util-linux=setpriv wrk=wrk
            ;;
        *) return 1 ;;
        esac
    done
}

# other_release_of SYSTEM: prints which release of Debian scripts/other-release makes there, by its name in the archive.
other_release_of() {
    case $1 in
    'debian 12') echo trixie ;;
    'debian 13') echo bookworm ;;
    *) return 1 ;;
    esac
}

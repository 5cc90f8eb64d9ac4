#!/usr/bin/env bash
# Runs the cases of a rough network, each in a network namespace of its own whose loopback loses, delays and
# reorders, as far as this system allows that. Says which of it ran.
set -euo pipefail
program=$1
PATH=$PATH:/usr/sbin:/sbin

for tool in unshare ip tc; do
    command -v "$tool" >/dev/null || { echo "network.sh: $tool is missing (apt install iproute2 util-linux)" >&2; exit 1; }
done

cases() {
    "$program" --color_output=no --run_test='network/*'
}
# Arguments: what the cases are told, and the settings of netem, if any.
in_namespace() {
    local network=$1
    shift
    CONDUCTOR_TEST_NETWORK=$network unshare --map-root-user --net sh -ec '
        program=$1
        shift
        ip link set lo up
        [ $# -eq 0 ] || tc qdisc add dev lo root netem "$@"
        exec "$program" --color_output=no --run_test="network/*"' sh "$program" "$@"
}

if ! unshare --map-root-user --net ip link set lo up 2>/dev/null; then
    echo "netem: not available, faults injected by the sandbox instead"
    echo "network namespace: not available, the cut is made by the sandbox instead"
    cases
elif ! unshare --map-root-user --net sh -c 'ip link set lo up && tc qdisc add dev lo root netem delay 1ms' 2>/dev/null; then
    echo "netem: not available, faults injected by the sandbox instead"
    echo "network namespace: available, the link is cut in it"
    in_namespace namespace
else
    for settings in 'loss 5%' 'delay 50ms' 'delay 10ms reorder 25% 50%'; do
        echo "netem: $settings"
        # shellcheck disable=SC2086
        in_namespace netem $settings
    done
fi

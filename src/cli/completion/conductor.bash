# Completion of conductor for bash.
_conductor() {
    local IFS=$'\n'
    # shellcheck disable=SC2207 # a candidate is a line
    COMPREPLY=($(conductor __complete "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f1))
}
complete -o default -F _conductor conductor

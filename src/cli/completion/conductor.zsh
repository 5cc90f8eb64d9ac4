#compdef conductor
# Completion of conductor for zsh.
_conductor() {
    local -a described
    local line
    for line in ${(f)"$(conductor __complete "${(@)words[2,CURRENT]}" 2>/dev/null)"}; do
        described+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}")
    done
    ((${#described})) && _describe conductor described || _files
}
if [[ ${funcstack[1]} == _conductor ]]; then
    _conductor "$@"
else
    compdef _conductor conductor
fi

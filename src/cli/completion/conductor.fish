# Completion of conductor for fish.
function __conductor_complete
    set -l words (commandline --tokenize --cut-at-cursor --current-process)
    conductor __complete $words[2..] (commandline --current-token --cut-at-cursor) 2>/dev/null
end
complete --command conductor --arguments '(__conductor_complete)'

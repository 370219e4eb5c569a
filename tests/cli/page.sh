# The commands of a page of docs/, as they stand there: what a reader types is what a test runs.

# page_block HEADING [N]: the N-th block of commands below that heading, up to the next heading of
# its level or of a higher one.
page_block() {
    awk -v heading="$1" -v wanted="${2:-1}" '
        function level(line) { match(line, /^#+ /); return RLENGTH - 1 }
        !within { if ($0 == heading) { within = 1; own = level($0) } next }
        /^ *```/ { inside = !inside; number += inside; next }
        !inside && /^#+ / && level($0) <= own { exit }
        inside && number == wanted
    ' "$page"
}

# page_commands HEADING: all of them, one a line, as a numbered list has them.
page_commands() {
    awk -v heading="$1" '
        !within { within = $0 == heading; next }
        /^## / { exit }
        /^ *```/ { inside = !inside; next }
        inside { sub(/^ +/, ""); print }
    ' "$page"
}

# make_mailadvisor PROGRAM: in ./bin, first in PATH, for programs that start it; it sees the lab.
make_mailadvisor() {
    mkdir -p bin
    printf '#!/bin/sh\nexec %q "$@" %s --lang en\n' "$(realpath "$1")" "$LAB_OPTIONS" \
        >bin/mailadvisor
    chmod +x bin/mailadvisor
    PATH=$PWD/bin:$PATH
}

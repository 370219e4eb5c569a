# What README.md shows is what the program prints.

readme=$here/../../README.md

# Sizes and days are others on another day; how wide a column is depends on them.
without_figures() {
    local months='January|February|March|April|May|June|July|August|September|October|November|December'
    sed -E "s/[0-9][0-9.,]*/N/g; s/\b($months)\b/MONTH/g; s/ +/ /g" "$1"
}

# run_as_shown COMMAND-LINE: with the lab's servers and password where it asks servers.
run_as_shown() {
    local words
    read -ra words <<<"${1#'$ mailadvisor '}"
    if [[ ${words[0]} == write ]]; then
        run_alone "${words[@]}"
    else
        signed_in "${words[@]}"
    fi
    expect_code 0
    without_figures out >shown
}

case_PrintsEachLineThatTheReadmeQuotes() {
    local line quoted=0 is_output=false
    advice --devices 3 --webmail yes
    while IFS= read -r line; do
        case $line in
            '$ mailadvisor '*)
                run_as_shown "$line"
                is_output=true
                ;;
            '```'*) is_output=false ;;
            '' | … | '$ '*) ;;
            *)
                $is_output || continue
                quoted=$((quoted + 1))
                grep -qxF -- "$(without_figures <(printf '%s\n' "$line"))" shown ||
                    fail "README.md quotes a line that is not printed: $line"
                ;;
        esac
    done <"$readme"
    ((quoted > 10)) || fail "README.md quotes $quoted lines"
}

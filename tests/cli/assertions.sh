# A tiny assertion library: a case is a function `case_SaysWhatItShows`. It starts the program with
# `run` (or `signed_in`), then states what must be true. Each case has an own empty folder, where
# stdout, stderr and code of the last run are kept in `out`, `err` and $code.

# run_case NAME: one case in its folder; prints one line, or what went wrong.
run_case() {
    local folder=$work/$1
    mkdir -p "$folder/home"
    (
        cd "$folder" || exit
        : >failures
        export HOME=$folder/home XDG_STATE_HOME=$folder/home/state
        "case_$1" >trace 2>&1
        expect_no_password
    )
    if [[ -s $folder/failures ]]; then
        printf 'FAILED %s\n%s\n' "$1" "$(sed 's/^/    /' "$folder/failures" "$folder/trace")"
    else
        echo "ok     $1"
    fi
}

# The program in English on the lab's servers; options given later count.
run() {
    last="mailadvisor $*"
    # shellcheck disable=SC2086 # LAB_OPTIONS is a list of words
    "$program" "$@" $LAB_OPTIONS $(language "$@") >out 2>err </dev/null
    code=$?
}

# The same without the lab's options.
run_alone() {
    last="mailadvisor $*"
    # shellcheck disable=SC2046
    "$program" "$@" $(language "$@") >out 2>err </dev/null
    code=$?
}

# The same with the password of the lab's mailboxes.
signed_in() {
    run "$@" --password-fd 4 4< <(printf '%s\n' "$PASSWORD")
}

language() {
    [[ " $* " == *" --lang "* ]] || echo --lang en
}

fail() {
    {
        echo "$1"
        echo "  after: $last"
        # Long outputs would hide what matters.
        sed 's/^/  out: /' out | head -12
        sed 's/^/  err: /' err | head -12
    } >>failures
}

expect_code() {
    [[ $code == "$1" ]] || fail "exit code is $code, not $1"
}

expect_out() {
    local pattern
    for pattern in "$@"; do
        grep -qP -- "$pattern" out || fail "stdout lacks: $pattern"
    done
}

expect_err() {
    local pattern
    [[ $1 != -- ]] || shift
    for pattern in "$@"; do
        tr '\n' ' ' <err | tr -s ' ' | grep -qP -- "$pattern" || fail "stderr lacks: $pattern"
    done
}

expect_nothing_on_stdout() {
    [[ ! -s out ]] || fail "stdout is not empty"
}

# expect_json EXPRESSION…: each must be true of the JSON on stdout.
expect_json() {
    local expression
    for expression in "$@"; do
        [[ $(jq -s "length == 1 and (.[0] | $expression)" out 2>&1) == true ]] ||
            fail "not true: $expression (it is $(jq -c "${expression%% ==*}" out 2>&1 | head -c 300))"
    done
}

expect_same() {
    cmp -s "$1" "$2" || fail "$1 and $2 differ: $(diff "$1" "$2" | head -5)"
}

expect_file() {
    local file
    for file in "$@"; do
        [[ -f $file ]] || fail "no file $file, but: $(find . -newer failures -type f | head -20 | tr '\n' ' ')"
    done
}

expect_no() {
    local file
    for file in "$@"; do
        [[ ! -e $file ]] || fail "$file is there"
    done
}

# No secret may ever reach an output or a file, whatever the case was about.
expect_no_password() {
    local secret
    for secret in "$PASSWORD" "$MASTER_PASSWORD"; do
        ! grep -rqF -- "$secret" . || fail "a password stands in: $(grep -rlF -- "$secret" . | tr '\n' ' ')"
    done
}

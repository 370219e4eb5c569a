# setup --non-interactive: the dialogue as JSON lines, against the lab's servers.

# led OPTIONS… : the lines on stdin are what the other program says; PASSWORD in them stands for the
# lab's, which no file here may hold.
led() {
    last="mailadvisor setup --non-interactive $*"
    # shellcheck disable=SC2086
    "$program" setup --non-interactive --lang en "$@" $LAB_OPTIONS \
        >out 2>err < <(sed "s/PASSWORD/$PASSWORD/")
    code=$?
}

# expect_lines EXPRESSION…: each must be true of the list of all lines.
expect_lines() {
    local expression
    for expression in "$@"; do
        [[ $(jq -s "$expression" out 2>&1) == true ]] ||
            fail "not true: $expression (it says $(jq -c 'del(.choices, .help, .advice)' out 2>&1 | cut -c1-150))"
    done
}

case_DialogueGoesBackChangesSignsInAndWrites() {
    led <<'LINES'
{"id":"address","answer":"somchai"}
{"id":"address","answer":"somchai@demo.test"}
{"id":"name","answer":"สมชาย ใจดี"}
{"id":"places","answer":["phone"]}
{"back":true}
{"id":"places","answer":["phone","office-computer"]}
{"id":"keep-copy","answer":false}
{"id":"current-type","answer":"none"}
{"id":"password","answer":"PASSWORD"}
{"change":"keep-copy"}
{"id":"keep-copy","answer":true}
{"id":"client","answer":"thunderbird"}
{"id":"folder","answer":"files"}
{"id":"write","answer":true}
LINES

    expect_code 0
    expect_lines '.[-1].type == "done"' '.[-1].files | length > 1' \
        'map(select(.problem)) | length == 1' \
        'map(select(.id == "password"))[0].kind == "secret"' \
        'map(select(.type == "advice")) | length == 2 and .[0].advice.needs.backup == false
            and .[1].advice.needs.backup and (.[1].advice | has("facts") | not)
            and .[1].advice.account.displayName == "สมชาย ใจดี"' \
        'map(select(.type == "preview"))[0].changes[0].action == "create"'
    expect_file files/thunderbird/profiles.ini
    grep -rq 'สมชาย ใจดี' files || fail "the name is not in the files"
}

case_DialogueEndsWithATextForTheItDeskWhenTheyCanMendIt() {
    led somchai@expired.test --name x --devices 1 --webmail no --shared no --backup no \
        --current-type none --report note.txt </dev/null

    expect_code 5
    expect_lines '.[-1].type == "error" and (.[-1].note | test("mail.expired.test"))' \
        '.[-1].note | test("somchai@expired.test")'
    expect_file note.txt
    [[ $(jq -rs '.[-1].note' out) == "$(<note.txt)" ]] || fail "the file holds another text"
}

case_DialogueSendsNoTextToTheItDeskForANo() {
    led somchai@demo.test --name x --devices 1 --webmail no --shared no --backup no \
        --current-type none --client thunderbird -o files --report note.txt <<'LINES'
{"id":"password","answer":null}
{"id":"write","answer":false}
LINES

    expect_code 7
    expect_lines '.[-1] | has("note") | not'
    expect_no note.txt
}

case_DialogueAsksForTheLoginAfterARefusalAndNeverTriesTwice() {
    led somchai@demo.test --name x --devices 2 --webmail no --shared no --backup no \
        --current-type none <<'LINES'
{"id":"password","answer":"not the one"}
{"id":"login","answer":"somchai@demo.test"}
{"cancel":true}
LINES

    expect_code 7
    expect_lines 'map(select(.id == "password")) | length == 1' \
        'map(select(.id == "login"))[0].default == "somchai@demo.test"' \
        'map(select(.type == "advice")) | length == 1' '.[-1].error.code == "refused"'
    ! grep -q 'not the one' out err || fail "it repeats the password"
}

case_DialogueGoesOnWithoutAPassword() {
    led somchai@demo.test --name x --devices 2 --webmail no --shared no --backup no \
        --current-type none --client thunderbird -o files <<'LINES'
{"id":"password","answer":""}
{"id":"write","answer":false}
LINES

    expect_code 7
    expect_lines '.[-2].id == "write"' '.[-1].error.text == "Nothing was written."'
    expect_no files
}

case_DialogueOutlivesHostileLines() {
    led --name x < <(
        printf '%s\n' 'PASSWORD' '{"id":"password","answer":"PASSWORD"}' '{"id":"PASSWORD"}' \
            '{"change":"PASSWORD"}' '[[[[' '{"id":"address","answer":{"a":"PASSWORD"}}'
        head -c 1000000 /dev/zero | tr '\0' '{'
        printf '\n\0\377\n{"cancel":true}\n'
    )

    expect_code 7
    expect_lines 'map(select(.problem)) | length == 8' '.[-1].type == "error"'
}

case_DialogueTellsWhyNothingCanBeSetUp() {
    led somchai@nowhere.test --name x --devices 1 --webmail no --shared no --backup no \
        --current-type none </dev/null

    expect_code 3
    expect_lines '.[-1].error.code == "not-found"'
}

case_AnswersFileDoesTheWholeSetup() {
    cat >answers.json <<'JSON'
{"places": ["phone", "office-computer"], "keep-copy": false, "current-type": "none",
 "client": "thunderbird", "folder": "files", "write": true}
JSON
    last="setup --answers"
    # shellcheck disable=SC2086
    setsid "$program" setup somchai@demo.test --answers answers.json --password-fd 4 --lang en \
        $LAB_OPTIONS >out 2>err </dev/null 4< <(printf '%s\n' "$PASSWORD")
    code=$?

    expect_code 0
    expect_out 'Written to'
    expect_err 'MB of 100 MB'
    expect_file files/thunderbird/profiles.ini
}

case_DialogueEndsWithAMailThatCameBack() {
    led arrives@demo.test --name x --devices 2 --webmail no --shared no --backup no \
        --current-type none --client thunderbird -o files --yes <<'LINES'
{"id":"password","answer":"PASSWORD"}
{"back":true}
{"id":"test-mail","answer":true}
LINES

    expect_code 0
    expect_lines '.[-1].type == "done"' '.[-1].check.schema == "mailadvisor.check.v1"' \
        '.[-1].check.arrival.outcome == "arrived"' \
        'map(select(.id == "test-mail")) | length == 2 and .[0].canGoBack == false and .[1].problem'
}

case_DialogueTellsOfATestMailThatFailedAndOfTheFilesThatAreThere() {
    led strict@demo.test --name x --devices 2 --webmail no --shared no --backup no \
        --current-type none --client thunderbird -o files --yes --test-mail yes <<'LINES'
{"id":"password","answer":"PASSWORD"}
LINES

    expect_code 9
    expect_lines '.[-1].type == "done"' '.[-1].files | length > 1' '.[-1].error.code == "refused"' \
        '.[-1].check.outgoing.outcome == "rejected"'
}

case_DialogueThatIsLeftAtTheTestMailIsDone() {
    led arrives@demo.test --name x --devices 2 --webmail no --shared no --backup no \
        --current-type none --client thunderbird -o files --yes <<'LINES'
{"id":"password","answer":"PASSWORD"}
LINES

    expect_code 0
    expect_lines '.[-1].type == "done"' '.[-1].check == null' '.[-2].id == "test-mail"'
}

# setup: the questions on a terminal, answered by expect.

# dialogue OPTIONS ANSWER…: each ANSWER is typed when the program waits; PASSWORD stands for the lab's.
dialogue() {
    local options=$1
    shift
    last="mailadvisor setup $options, answers: $*"
    OPTIONS="setup $options $LAB_OPTIONS" PROGRAM=$program SECRET=$PASSWORD \
        timeout --foreground -k 2 60 expect "$here/dialogue.exp" "$@" >out 2>err </dev/null
    code=$?
}

case_SetupAsksAdvisesAndWritesAfterAYes() {
    dialogue "--lang en" somchai@demo.test 1 3 "" "" "" PASSWORD "" "" yes no

    expect_code 0
    expect_out 'as IMAP' 'MB of 100 MB' 'Written to'
    local prefs
    prefs=$(find . -name prefs.js)
    grep -q '"imap"' "$prefs" || fail "no profile"
}

case_SetupSpeaksThai() {
    dialogue "--lang th" somchai@demo.test 1 3 "" "" "" PASSWORD "" "" yes no

    expect_code 0
    expect_out 'แบบ IMAP' 'Thunderbird'
}

case_SetupWritesNothingAfterANo() {
    dialogue "somchai@demo.test --lang en" 1 3 "" "" "" PASSWORD "" "" no

    expect_code 7
    [[ -z $(find . -name prefs.js) ]] || fail "it wrote"
}

case_SetupAsksForNoPasswordWhereTheServerIsNotProven() {
    dialogue "somchai@expired.test --lang en" 1 "" "" "" no

    expect_code 5
    ! grep -q 'Password for' out || fail "it asked for the password"
    [[ -z $(find . -name prefs.js) ]] || fail "it wrote"
}

case_SetupWritesATextForTheItDeskWhereItIsAskedFor() {
    dialogue "somchai@expired.test --lang en --report note.txt" 1 "" "" ""

    expect_code 5
    expect_file note.txt
    grep -q 'set up mail for somchai@expired.test' note.txt || fail "$(cat note.txt)"
}

case_SetupAsksAtTheEndWhetherATextForTheItDeskIsWanted() {
    dialogue "somchai@expired.test --lang en" 1 "" "" "" yes

    expect_code 5
    expect_file mailadvisor-somchai@expired.test.txt
    expect_out 'Send it to your IT desk'
    rm mailadvisor-*

    dialogue "somchai@expired.test --lang th" 1 "" "" "" ""

    expect_code 5
    [[ -z $(find . -maxdepth 1 -name 'mailadvisor-*') ]] || fail "it wrote without a yes"
}

case_SetupNeedsATerminal() {
    last="setup without a terminal"
    # shellcheck disable=SC2086
    setsid "$program" setup somchai@demo.test --lang en $LAB_OPTIONS >out 2>err </dev/null
    code=$?

    expect_code 2
    expect_err '→ '
}

case_SetupEndsWithAMailThatCameBack() {
    dialogue "arrives@demo.test --lang en" 1 3 "" "" "" PASSWORD "" "" yes yes

    expect_code 0
    expect_out 'also at mail.demo.test, which sends your mail' 'came back within' 'Test mail from mailadvisor'
    grep -c 'Password for' out | grep -qx 1 || fail "it asked for the password twice"
}

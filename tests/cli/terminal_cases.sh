# Whole set-ups at a terminal, typed as people type them: both languages, 80 and 40 columns. With
# TRANSCRIPTS=FOLDER the dialogues stay there to be read.

# typed NAME LANGUAGE WIDTH ANSWERS OPTION…: the dialogue is in the file out.
typed() {
    local name=$1 language=$2 width=$3 answers=$4
    shift 4
    last="mailadvisor setup --lang $language $*, $width columns: $answers"
    # shellcheck disable=SC2086
    python3 "$here/terminal.py" "$width" "$answers" "$program" setup --lang "$language" "$@" \
        $LAB_OPTIONS >out 2>err 3< <(printf '%s\n' "$PASSWORD")
    code=$?
    [[ -z ${TRANSCRIPTS-} ]] || cp out "$TRANSCRIPTS/$name-$language-$width.txt"
}

# In ten answers to a mail that came back, with everything that can go wrong on the way: a typing
# error, help, a way back, another answer to an earlier question, a wrong password.
whole_dialogue() {
    local language=$1 width=$2 back=$3 change=$4 yes=$5
    thunderbird_home home/.thunderbird old@other.test
    cp home/.thunderbird/abc.default/prefs.js before
    typed whole "$language" "$width" "[\"arrives.demo.test\", \"arrives@demo.test\", \"?\", \"1 3\",
        \"\", \"\", \"$back\", \"\", \"\", \"not the one\", \"$back\", \"PASSWORD\", \"$change\", \"3\",
        \"$yes\", \"1\", \"1\", \"$yes\", \"$yes\"]"

    expect_code 0
    # With the right password the mailbox is seen, and the advice is given anew.
    [[ $(grep -cx 'arrives@demo.test' out) == 3 ]] || fail "not three times advice"
    grep -q '"mail.demo.test"' home/.thunderbird/abc.default/prefs.js || fail "no account was added"
    ! grep -qF 'not the one' out || fail "the wrong password is on the screen"
    # Where a path is longer than the screen, it cannot be helped; Thai vowels take no column.
    [[ $language == th ]] || python3 -c 'import sys
widest = max((len(line.rstrip("\n")) for line in sys.stdin if "/" not in line), default=0)
sys.exit(widest > int(sys.argv[1]))' "$width" <out || fail "a line is wider than $width columns"
    ! grep -q "^[a-z]* has it one day" out || fail "a choice is broken within a word"
    run_alone undo
    expect_code 0
    expect_same before home/.thunderbird/abc.default/prefs.js
}

case_TerminalLeadsToAMailThatCameBackInThai() {
    whole_dialogue th 80 ย้อน แก้ ใช่
}

case_TerminalLeadsToAMailThatCameBackInEnglish() {
    whole_dialogue en 80 back change yes
}

case_TerminalLeadsThroughOnANarrowScreenInThai() {
    whole_dialogue th 40 ย้อน แก้ ใช่
}

case_TerminalLeadsThroughOnANarrowScreenInEnglish() {
    whole_dialogue en 40 back change yes
}

# Ctrl-C at each question, the one for the password and the last yes included.
case_TerminalLeavesNothingAfterCtrlC() {
    thunderbird_home home/.thunderbird old@other.test
    cp -r home/.thunderbird before
    local steps=('"malee@demo.test"' '"1 3"' '""' '""' '"PASSWORD"' '"1"' '"1"') typed=() i
    for ((i = 0; i <= ${#steps[@]}; i++)); do
        typed=("${steps[@]:0:i}" '{"key": "C-c"}')
        typed ctrl-c en 80 "[$(
            IFS=,
            echo "${typed[*]}"
        )]"
        ((code != 0)) || fail "Ctrl-C at question $((i + 1)) did not end it"
        diff -r before home/.thunderbird || fail "something was changed"
        [[ -z $(find . -maxdepth 1 -name 'mailadvisor-*') ]] || fail "something was written"
    done
    run_alone undo --list --json
    expect_json '. == []'
}

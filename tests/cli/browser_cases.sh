# setup --browser: the same dialogue on a page of this computer, walked by a small client that
# shares no code with the program.

# in_browser ANSWERS OPTIONS… [-- undo]: starts the program, walks through its page; what the client
# saw is in `pages`, one JSON object a line.
in_browser() {
    local answers=$1 after=()
    shift
    if [[ $* == *"-- undo" ]]; then
        set -- "${@:1:$#-2}"
        after=(undo)
    fi
    last="mailadvisor setup --browser $*"
    # shellcheck disable=SC2086
    env -u DISPLAY -u WAYLAND_DISPLAY -u BROWSER timeout -k 2 90 "$program" setup --browser "$@" $LAB_OPTIONS \
        >out 2>err </dev/null &
    local job=$! file=
    for _ in $(seq 100); do
        file=$(grep -o "$HOME/mailadvisor-[0-9a-f]*\.html" err | head -1)
        [[ -z $file ]] || break
        sleep 0.1
    done
    stat -c %a "$file" >mode
    timeout 60 python3 "$here/page_client.py" "$file" "$answers" "${after[@]}" >pages 2>client-errors ||
        fail "the client fails: $(tail -3 client-errors)"
    wait $job
    code=$?
}

# expect_pages EXPRESSION…: each must be true of the list of all that the client saw.
expect_pages() {
    local expression
    for expression in "$@"; do
        [[ $(jq -s "$expression" pages 2>&1) == true ]] ||
            fail "not true: $expression (it saw $(cut -c1-300 pages | head -30))"
    done
}

case_PageSetsUpInAFolderAndSaysThatTheMailCameBack() {
    in_browser '{"address":"arrives@demo.test","places":["office-computer","phone"],"keep-copy":false,
        "current-type":"none","password":"PASSWORD","client":"thunderbird","profile":"folder",
        "write":true,"test-mail":true}' --lang en

    expect_code 0
    [[ $(cat mode) == 600 ]] || fail "the file's mode is $(cat mode)"
    expect_pages 'map(select(.entered))[0].fileIsGone' \
        'map(select(.secondUse))[0] | .secondUse == 403 and .stranger == 403' \
        'map(select(.end))[0] | .end == "Your mail is set up" and (.text | test("came back within"))' \
        '.[-1].last == "Finished"'
    expect_file mailadvisor-arrives@demo.test/thunderbird/profiles.ini
    [[ -z $(find home -name 'mailadvisor-*.html') ]] || fail "the file is still there"
}

case_PageBeginsInThai() {
    LANG=en_US.UTF-8 in_browser '{"address":"nobody@nothing.test"}'

    expect_pages 'map(select(.asked == "address"))[0] | .language == "th" and .text == "ที่อยู่อีเมลของคุณ"'
}

case_PageAsksInTheOrderOfTheTerminal() {
    in_browser '{"address":"somchai@demo.test","places":["office-computer"],"password":"PASSWORD",
        "write":true,"test-mail":false}' --lang en
    expect_code 0
    jq -r 'select(.asked).text' pages >asked
    rm -rf mailadvisor-*

    dialogue "--lang en" somchai@demo.test 1 "" "" "" PASSWORD "" "" yes no
    expect_code 0
    # On the terminal the same sentences follow one another, whatever stands between them.
    tr -s ' \r\n\t' ' ' <out >terminal
    python3 - asked terminal <<'ORDER' || fail "the order is another one: $(paste -sd'|' asked)"
import sys
asked = [line.strip() for line in open(sys.argv[1])]
text, place = open(sys.argv[2]).read(), 0
assert len(asked) > 6, asked
for question in asked:
    place = text.find(question, place)
    assert place >= 0, question
    place += len(question)
ORDER
}

case_PageInstallsIntoAProfileAndTakesItBack() {
    mkdir -p home/.thunderbird/abc.default
    printf '[Profile0]\nName=default\nIsRelative=1\nPath=abc.default\nDefault=1\n' \
        >home/.thunderbird/profiles.ini
    printf '// Mozilla User Preferences\nuser_pref("mail.x", 1);\n' \
        >home/.thunderbird/abc.default/prefs.js
    cp -r home/.thunderbird before
    in_browser '{"address":"somchai@demo.test","places":["office-computer"],"password":"PASSWORD",
        "client":"thunderbird","write":true,"test-mail":false}' --lang en -- undo

    expect_code 0
    expect_pages 'map(select(.undone))[0].undone == "Undone"' \
        'map(select(.end))[0].text | test("abc.default")'
    diff -r before home/.thunderbird >/dev/null || fail "undo left something"
}

case_PageSaysWhatIsWrongWithThePassword() {
    in_browser '{"address":"somchai@demo.test","places":["office-computer"],"password":"not the one",
        "write":false}' --lang en

    expect_code 7
    expect_pages 'map(select(.asked == "client"))[0].told | test("did not accept the password")' \
        'map(select(.end))[0].end == "Not set up"'
}

case_PageHasATextForTheItDeskWhenTheServersAreNotSafe() {
    in_browser '{"address":"somchai@expired.test","places":["office-computer"]}' --lang en \
        --report note.txt

    expect_code 5
    expect_pages 'map(select(.end))[0] | .end == "Not set up"
        and (.text | test("Text to send to IT") and test("set up mail for somchai@expired.test"))'
    expect_file note.txt
    grep -q 'mail.expired.test' note.txt || fail "the note names no server"
    [[ $(stat -c %a note.txt) == 600 ]] || fail "the note is readable to others"
}

case_PageEndsWhenCtrlCIsPressedAndLeavesNothing() {
    last="setup --browser, interrupted"
    # shellcheck disable=SC2086
    env -u DISPLAY -u WAYLAND_DISPLAY -u BROWSER timeout -k 2 90 "$program" setup --browser --lang en $LAB_OPTIONS \
        >out 2>err </dev/null &
    local job=$!
    for _ in $(seq 100); do
        grep -q 'mailadvisor-.*html' err && break
        sleep 0.1
    done
    kill -TERM $job
    wait $job
    code=$?

    expect_code 7
    [[ -z $(find home -name 'mailadvisor-*.html') ]] || fail "the file is still there"
}

case_PageIsOpenedByTheDesktopWithoutItsSecret() {
    mkdir bin
    printf '#!/bin/sh\nprintf "%%s\\n" "$@" >>"%s/opened"\n' "$PWD" >bin/xdg-open
    chmod +x bin/xdg-open
    last="setup --browser on a desktop"
    # shellcheck disable=SC2086
    PATH=$PWD/bin:$PATH DISPLAY=:none timeout -k 2 60 "$program" setup --browser --lang en \
        $LAB_OPTIONS >out 2>err </dev/null &
    local job=$! file token
    for _ in $(seq 100); do
        [[ ! -s opened ]] || break
        sleep 0.1
    done
    file=$(find "$HOME" -name 'mailadvisor-*.html')
    token=$(grep -o 'value="[0-9a-f]*"' "$file" | tr -dc '0-9a-f' | tail -c 64)
    [[ $(cat opened) == "$file" ]] || fail "opened: $(cat opened)"
    [[ ${#token} == 64 ]] || fail "no token in $file"
    ! grep -q "$token" opened "/proc/$job/cmdline" err out || fail "the token is seen"
    kill -TERM $job
    wait $job
}

# Files for mail programs: what is written, and that nothing is written by halves.

# An account as `advise --json` gives it, from the live server; `advice NEED…` keeps it as advice.json.
advice() {
    signed_in advise somchai@demo.test "$@" --json
    expect_code 0
    mv out advice.json
}

written_prefs=files/thunderbird/mailadvisor-somchai-demo.test/prefs.js

case_WritesAThunderbirdProfileForImap() {
    advice --devices 3
    run_alone write --client thunderbird --account advice.json -o files

    expect_code 0
    expect_out 'profiles.ini' 'prefs.js' 'What to do next'
    expect_file files/thunderbird/profiles.ini $written_prefs
    grep -q '"imap"' $written_prefs || fail "no IMAP in prefs.js"
    grep -q '"mail.demo.test"' $written_prefs || fail "no host in prefs.js"
    grep -q 'socketType", 3)' $written_prefs || fail "no TLS in prefs.js"
}

case_WritesAThunderbirdProfileForPop3ThatDeletesAfterTheRetention() {
    advice --devices 1 --webmail no --backup yes
    local days
    days=$(jq .recommendation.retentionDays advice.json)
    run_alone write --client thunderbird --account advice.json -o files

    expect_code 0
    grep -q '"pop3"' $written_prefs || fail "no POP3 in prefs.js"
    grep -q "num_days_to_leave_on_server\", $days)" $written_prefs || fail "not $days days"
    grep -q 'leave_on_server", true)' $written_prefs || fail "it would empty the server"
}

# One device, short of space: POP3 with a retention, but not in a program that deletes nothing.
short_of_space() {
    signed_in advise somchai@demo.test --devices 1 --backup yes --quota 500MB --used 400MB "$@" --json
    expect_code 0
    mv out advice.json
}

case_ThePageSaysWhatItsSettingsDo() {
    short_of_space --client neomutt
    [[ $(jq -c '[.account.pop3.deleteAfterDays, .clients]' advice.json) == '[null,["neomutt"]]' ]] ||
        fail "other settings or clients"
    run_alone write --client sheet --account advice.json -o never
    expect_code 0
    grep -q 'Never' never/sheet/*.en.html || fail "the settings do not say Never"
    # Without the marks that hold a number and its unit together.
    ! sed 's/<[^>]*>//g' never/sheet/*.en.html |
        grep -qE 'clears it from the server|for 1[0-9] days' ||
        fail "the page promises what the settings do not"

    short_of_space --client sheet
    local days
    days=$(jq .account.pop3.deleteAfterDays advice.json)
    run_alone write --client sheet --account advice.json -o days
    expect_code 0
    sed 's/<[^>]*>//g' days/sheet/thunderbird.en.html | grep -q "ticked, $days days" ||
        fail "not $days days"
    # What cannot be said in a program is refused with the nearest that can, and never changed.
    expect_no days/sheet/gmail.en.html
    run_alone write --client neomutt --account advice.json -o own
    expect_code 7
    expect_err '→ .*--client'
    expect_no own
}

case_AdviceFromBeforeItCarriedTheAnswerPrintsNone() {
    advice --devices 3
    jq 'del(.answer)' advice.json >old.json
    run_alone write --client sheet --account old.json -o old
    run_alone write --client sheet --account advice.json -o new

    expect_code 0
    ! cmp -s old/sheet/*.en.html new/sheet/*.en.html || fail "the answer is printed all the same"
}

case_WritesForSeveralProgramsAtOnce() {
    advice --devices 3
    run_alone write --client thunderbird --client outlook --account advice.json -o files

    expect_code 0
    expect_file $written_prefs files/outlook/outlook.prf files/outlook/autodiscover.xml
    xmllint --noout files/outlook/autodiscover.xml 2>err || fail "not well formed"
}

case_AProgramNamedTwiceIsRefusedByEveryCommandAtItsStart() {
    advice --devices 3
    echo malee@demo.test >roster.txt
    local twice='--client claws --client sheet --client claws' command
    for command in "write --account advice.json -o files" "advise malee@demo.test" \
        "write --account advice.json -o files --dry-run" "deploy roster.txt -o files"; do
        run $command $twice

        expect_code 2
        expect_err '“claws” is named twice' 'Name each mail program once'
        expect_no files
        [[ ! -s out ]] || fail "$command went on: $(cat out)"
    done
    run deploy roster.txt -o files $twice --lang th

    expect_code 2
    expect_err 'ระบุโปรแกรม “claws” ใน --client ซ้ำกัน'
}

case_WritesTheFileThatADomainPublishes() {
    cat >domain.json <<'JSON'
{"schema": "mailadvisor.domain.v1", "domain": "demo.test", "displayName": "Demo & Sons",
 "servers": [
  {"protocol": "imap", "host": "mail.demo.test", "port": 993, "security": "tls",
   "username": "%EMAILADDRESS%", "auth": ["password-cleartext"]},
  {"protocol": "smtp", "host": "mail.demo.test", "port": 465, "security": "tls",
   "username": "%EMAILADDRESS%", "auth": ["password-cleartext"]}]}
JSON
    run_alone write --client publish --domain domain.json -o files

    expect_code 0
    local file
    file=$(find files -path '*/.well-known/*' -name config-v1.1.xml)
    xmllint --noout "$file" 2>err || fail "not well formed"
    [[ $(xmllint --xpath 'string(//incomingServer[@type="imap"]/hostname)' "$file") == mail.demo.test ]] ||
        fail "no IMAP server in it"
}

case_KeepsWhatItWritesFromOtherUsers() {
    advice --devices 3
    run_alone write --client thunderbird --account advice.json -o files

    find files \( -type d ! -perm 700 \) -o \( -type f ! -perm 600 \) >others
    [[ ! -s others ]] || fail "open to others: $(cat others)"
}

case_ADryRunShowsAndWritesNothing() {
    advice --devices 3
    run_alone write --client thunderbird --account advice.json -o files --dry-run

    expect_code 0
    expect_out 'Will be written' 'prefs.js'
    expect_no files
}

case_ReplacesFilesOnlyWhenForced() {
    advice --devices 3
    mkdir -p ${written_prefs%/*}
    echo mine >$written_prefs
    run_alone write --client thunderbird --platform linux --account advice.json -o files
    expect_code 7
    expect_err 'exist' '--force'
    [[ $(<$written_prefs) == mine ]] || fail "it was replaced"
    expect_no files/thunderbird/profiles.ini

    run_alone write --client thunderbird --platform linux --account advice.json -o files --force
    expect_code 0
    grep -q '"imap"' $written_prefs || fail "it was not replaced"
}

case_AFolderThatCannotBeWrittenIsSaid() {
    advice --devices 3
    echo file >occupied
    run_alone write --client thunderbird --account advice.json -o occupied/files
    expect_code 7
    expect_err 'occupied' '→ '
    [[ $(<occupied) == file ]] || fail "the file was replaced"

    run_alone write --client thunderbird --account advice.json -o /proc/nothing/files
    expect_code 7
    run_alone write --client thunderbird --account advice.json -o /proc/nothing/files --lang th
    expect_code 7
    expect_err '\p{Thai}{5}' '→ '
}

case_AFullDiskLeavesNothingHalfWritten() {
    advice --devices 3
    last="write beyond the size limit"
    (
        # A file may not grow beyond 1 KB: the write fails in the middle of prefs.js.
        trap '' XFSZ
        ulimit -f 1
        "$program" write --client thunderbird --account advice.json -o files >/dev/null 2>&1
        echo $? >status
    )
    code=$(<status)

    expect_code 7
    [[ -z $(find . -path './files*' -type f) ]] || fail "left behind: $(find files -type f)"
}

case_AKillLeavesNothingHalfWritten() {
    advice --devices 3
    run_alone write --client thunderbird --account advice.json -o whole
    local delay file
    for delay in 00{2..9} 0{10..40..2}; do
        "$program" write --client thunderbird --account advice.json -o cut >/dev/null 2>&1 &
        sleep 0."$delay"
        kill -KILL $! 2>/dev/null
        wait $! 2>/dev/null
        # What has the name of a result is the whole result.
        for file in thunderbird/profiles.ini thunderbird/mailadvisor-somchai-demo.test/prefs.js; do
            [[ ! -e cut/$file ]] || expect_same whole/$file cut/$file
        done
        rm -rf cut
    done
}

case_AnUnknownProgramIsRefused() {
    advice --devices 3
    run_alone write --client pegasus --account advice.json -o files

    expect_code 2
    expect_err 'pegasus' '→ '
    expect_no files
}

case_HostileAccountsAreRefused() {
    local account='{"schema":"mailadvisor.account.v1","address":"a@demo.test","displayName":"A",
        "incoming":{"protocol":"imap","host":"HOST","port":PORT,"security":"tls","username":"a@demo.test","auth":[]},
        "outgoing":null,"pop3":{"leaveOnServer":true,"deleteAfterDays":null}EXTRA}'
    local change
    for change in 's/HOST/..\/..\/etc/' 's/EXTRA/,"password":"x"/'; do
        sed -e "$change" -e 's/HOST/mail.demo.test/; s/PORT/993/; s/EXTRA//' <<<"$account" >account.json
        run_alone write --client thunderbird --account account.json -o files
        expect_code 2
        expect_no files
    done
    sed -e 's/HOST/mail.demo.test/; s/PORT/993/; s/EXTRA//' <<<"$account" >account.json
    run_alone write --client thunderbird --account account.json -o files
    expect_code 0
}

case_SavesFactsOnlyWhereNoFileIs() {
    echo mine >facts.json
    run advise somchai@demo.test --save-facts facts.json

    expect_code 7
    [[ $(<facts.json) == mine ]] || fail "it was replaced"
}

case_NamesItsWritersAndWhatTheyCan() {
    run_alone clients --json

    expect_code 0
    expect_json '[.clients[].id] | contains(["outlook","thunderbird"])' \
        '.clients | all((.name.th | length > 0) and (.files | length > 0) and (.abilities | type == "object"))'
}

case_SaysWhichWritersNobodyHasTriedOnADevice() {
    run_alone clients --verbose

    expect_code 0
    sed -n '/^Outlook/,/^Printed/p' out | grep -qF 'Nobody has tried it on a device yet' ||
        fail "Outlook is silent"
    ! sed -n '/^Claws/,/^Evolution/p' out | grep -qF 'Nobody has tried' ||
        fail "the real program was started by the tests"
    run_alone clients --json
    expect_json '.clients | all(.trials == [])' '.problems == []'
}

case_NamesItsRulesAndTheirParagraphs() {
    run_alone rules --json

    expect_code 0
    expect_json '.rules | length > 10 and all((.id | length > 0) and (.text | length > 0))' \
        '[.rules[].paragraphs[]] | unique | length > 3'
}

# The page is for what the program holds: said by the advice, or by an option, which counts more.
case_WritesTheGuideForWhatTheProgramHolds() {
    advice --devices 3 --current-type pop3 --moved-from old.demo.test
    run_alone write --client sheet --account advice.json -o said
    expect_code 0
    jq -e '.needs.currentType == "pop3" and .needs.movedFrom == "old.demo.test"' advice.json \
        >/dev/null || fail "the advice does not say what is there"

    run_alone write --client sheet --account advice.json --current-type none -o anew
    expect_code 0
    ! grep -q 'from POP3 to IMAP' anew/sheet/*.en.html || fail "none was said to be there"

    run_alone write --client sheet --account advice.json --moved-from 'not a host' -o wrong
    expect_code 2
    expect_err '--moved-from'
    [[ ! -e wrong ]] || fail "something was written"
}

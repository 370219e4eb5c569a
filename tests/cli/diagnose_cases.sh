# What `mailadvisor diagnose` makes of the real servers and of what is read out.

case_DiagnoseSaysTheSentenceFirst() {
    run diagnose malee@company.test --said '0x800CCC92, the password was changed yesterday'

    expect_code 0
    [[ $(head -1 out) == 'Say: '* ]] || fail "$(head -1 out)"
    expect_out 'an old or mistyped password' 'Understood: 0x800CCC92'
}

case_DiagnoseSaysItInThaiToo() {
    run diagnose malee@company.test --said 'ศูนย์เอ็กซ์แปดร้อย CCC เก้าสอง' --lang th

    expect_code 0
    expect_out '^บอกผู้โทร: |^ถามผู้โทร: ' 'ได้ยินว่า'
}

case_DiagnoseGivesOneObjectAsJson() {
    run diagnose malee@company.test --said 'mail is refused, 550' --json

    expect_code 0
    expect_json '.schema == "mailadvisor.diagnosis.v1" and (.causes | length) <= 3'
    expect_json '.ask.id == "server-words" and .ask.kind == "text"'
}

case_DiagnoseTakesAnswersByOption() {
    run diagnose malee@company.test --said '0x800CCC92' --answer webmail=works --json

    expect_code 0
    expect_json '[.excluded[].code] | contains(["wrong-password"])'
}

case_DiagnoseRefusesAnAnswerThatIsNone() {
    run diagnose malee@company.test --said '0x800CCC92' --answer webmail=perhaps

    expect_code 2
}

case_DiagnoseWantsToKnowWhatWasSaid() {
    run diagnose malee@company.test

    expect_code 2
    expect_err '--said'
}

case_DiagnoseReplaysACaseToTheSameBytes() {
    run probe malee@company.test --json
    jq '{said: "0x800CCC0E", facts: ., more: {seenFrom: "caller"}}' out > case.json
    run diagnose --case case.json --json
    cp out first
    run diagnose --case case.json --json

    expect_code 0
    cmp first out || fail "another answer to the same case"
    expect_json '[.excluded[].code] | contains(["server-down"])'
}

case_DiagnoseNamesTheCertificateOfARealServer() {
    run diagnose somchai@expired.test --said 'Cannot Verify Server Identity' --json

    expect_code 0
    expect_json '.causes[0].code == "cert-expired" and .causes[0].sure == "certain"'
}

case_DiagnoseAndAdviceSayTheSameOfAnExpiredCertificate() {
    run diagnose somchai@expired.test --said 'Cannot Verify Server Identity' --json
    local step
    step=$(jq -r .say out)
    run advise somchai@expired.test

    expect_err "Do not enter the password yet"
    tr '\n' ' ' <err | tr -s ' ' | grep -qF -- "$step" || fail "the step is not: $step"
}

case_DiagnoseAndProbeSayTheSameOfADomainThatIsGone() {
    run probe somchai@nowhere-at-all.test

    expect_err 'Check the part after the @. If it is right' 'is gone from the internet'
}

# At a terminal: the answers one after another, until nothing more is asked.
case_DiagnoseAsksOneThingAtATimeAndGoesBack() {
    last="mailadvisor diagnose at a terminal"
    PROGRAM=$program OPTIONS="diagnose malee@company.test --said 0x800CCC92 --lang en $LAB_OPTIONS" \
        expect "$here/dialogue.exp" 2 4 '' >out 2>err </dev/null
    code=$?

    expect_code 0
    # What the second answer took back is asked again.
    [[ $(grep -c '^ *[0-9]*[ ).]*No more questions' out) -ge 2 ]] || fail "$(cat out)"
    expect_out 'Back'
}

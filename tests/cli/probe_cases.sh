# What `mailadvisor probe` shows beyond the state of each port.

case_ProbeNamesWhatStandsOut() {
    run probe mail.plain.test

    expect_out 'takes a password before encryption'
}

case_ProbeSaysWhichAddressRefused() {
    run probe mail.refused.test --json

    expect_code 4
    expect_json '[.endpoints[].address] | unique == ["127.0.0.9"]'
}

case_ProbeSaysOnceWhatHoldsForSeveralPorts() {
    run probe mail.plain.test

    expect_out 'port 143, 110, 587, takes a password' 'IMAP +143 +STARTTLS +no encryption +The server'
    [[ $(grep -c 'offers no encryption' out) == 1 ]] || fail "the same remark twice"
}

case_ProbeFitsTheScreen() {
    local language
    for language in en th; do
        COLUMNS=80 run probe mail.company.test --lang $language
        # Vowels and tone marks above and below take no cell.
        [[ -z $(sed 's/[ัิ-ฺ็-๎]//g' out | awk 'length > 80') ]] || fail "a line is too long"
    done
}

case_ATokenIsNeverSentWhereOnlyPasswordsAreTaken() {
    signed_in advise malee@demo.test --user by-token@demo.test --oauth2 --devices 2

    expect_code 6
    expect_err 'no way of signing in that can be used here'
    ! grep -q 'by-token@demo.test' "$LAB_DIR/log/dovecot.log" ||
        fail "the server saw an attempt"
}

case_SavesTheSettingsOfTheDomainForPublishing() {
    run probe somchai@demo.test --save-domain domain.json
    expect_code 0
    [[ $(jq -c '[.schema, .domain, (.servers | map(.port) | sort)]' domain.json) == \
        '["mailadvisor.domain.v1","demo.test",[110,143,465,587,993,995]]' ]] ||
        fail "it is $(jq -c . domain.json)"
    jq -e '.servers | all(.username == "%EMAILADDRESS%" and .host == "mail.demo.test")' domain.json >/dev/null ||
        fail "other servers or names"

    run_alone write --client publish --domain domain.json -o files
    expect_code 0
    local published
    published=$(find files -path '*/.well-known/*' -name config-v1.1.xml)
    [[ $(xmllint --xpath 'count(//incomingServer|//outgoingServer)' "$published") == 6 ]] ||
        fail "not six servers are published"
}

case_SavesNoSettingsThatNobodyCouldVouchFor() {
    run probe somchai@expired.test --save-domain domain.json
    expect_code 5
    expect_no domain.json

    run probe mail.demo.test --save-domain domain.json
    expect_code 2
    expect_err 'belongs to no domain' '→ .*address'
    expect_no domain.json

    echo mine >domain.json
    run probe somchai@demo.test --save-domain domain.json
    expect_code 7
    [[ $(<domain.json) == mine ]] || fail "it was replaced"
}

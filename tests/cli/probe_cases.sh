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
